import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { AppError, utf8Bytes } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { canonicalJson } from "./canonical-json.ts";
import { didKeyOf } from "./did-key.ts";
import { hashEvaluation, hashStudy } from "./hash-study.ts";
import { describeProofKind } from "../proof-kinds.ts";
import { packetSchema } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { packetResults } from "./packet-results.ts";
import { plainJson } from "./plain-json.ts";
import { describeGrade, strongestGrade, weakestGrade } from "./proof-grade.ts";
import type { ProofGrade } from "./proof-grade.ts";
import { secureDocument } from "./secure-document.ts";
import { checkReview } from "./sign-review.ts";
import type { SignPorts, VerifyPorts } from "./signing-ports.ts";

/** What goes into a packet: pieces of proof, with the kept evaluations each of them names. */
export interface PacketInput {
  /** The person's name as it should stand in the packet. */
  readonly holder: string;
  readonly on: CalendarDate;
  readonly entries: readonly {
    readonly study: CaseStudy;
    readonly evaluations: readonly KeptEvaluation[];
  }[];
  readonly nameOfSkill?: (skill: string) => string;
}

/** Where the meaning of our own fields is said, for readers of linked data; nothing has to be fetched for it. */
const OWN_TERMS = Object.fromEntries(
  ["issuedAs", "grade", "evidenceHash", "reviews", "contents"].map((term) => [
    term,
    { "@id": `urn:x-clerkship:packet:${term}`, "@type": "@json" },
  ]),
);

const CRITERIA =
  "There was no examiner and no pass mark. The pieces listed as evidence are the work: each can be read, run again and disputed, and each names its data and its limits.";

/** The grade that the reviews of a piece give it when its holder signs with the given did:key. */
export async function gradeStudy(study: CaseStudy, holder: string, ports: VerifyPorts): Promise<ProofGrade> {
  const studyHash = await hashStudy(study, ports);
  const standings = await Promise.all(
    study.reviews.map((review) => checkReview(review, { studyHash, holder }, ports)),
  );
  return strongestGrade(standings.map(({ gives }) => gives));
}

/** Writes and signs an evidence packet. Its grade is computed from the reviews inside; nobody can set it. */
export async function writePacket(input: PacketInput, ports: SignPorts): Promise<Packet> {
  const { holder, on, entries, nameOfSkill = (skill) => skill } = input;
  const [first] = entries;
  if (first === undefined) throw new AppError("invalid_input", { kind: "packet", id: "no-studies" });
  const did = didKeyOf(ports.key.publicKey);
  const evidence = await Promise.all(entries.map((entry) => evidenceOf(entry, did, ports)));
  const grade = weakestGrade(evidence.map((piece) => piece.grade.kind));
  const title = entries.length === 1 ? first.study.title : `${entries.length} pieces of proof`;
  const results = entries.flatMap(({ evaluations }) =>
    evaluations.flatMap(({ report }) => packetResults(report)),
  );
  const idOf = (place: number) => `urn:x-clerkship:result:${place + 1}`;
  const document = plainJson({
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
      OWN_TERMS,
    ],
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: packetName(title, grade),
    description: packetDescription(grade, holder, entries.length),
    issuer: { id: did, type: ["Profile"], name: holder },
    validFrom: `${on}T00:00:00Z`,
    issuedAs: { kind: grade, says: describeGrade(grade) },
    credentialSubject: {
      id: did,
      type: ["AchievementSubject"],
      achievement: {
        id: await uuidOf({ holder: did, pieces: evidence.map((piece) => piece.evidenceHash.study) }, ports),
        type: ["Achievement"],
        achievementType: "Assessment",
        name: packetName(title, grade),
        description: entries.map(({ study }) => study.summary).join(" "),
        criteria: { narrative: CRITERIA },
        tag: [
          ...new Set(entries.flatMap(({ study }) => study.skills.map(({ skill }) => nameOfSkill(skill)))),
        ],
        resultDescription: results.map(({ name }, place) => ({
          id: idOf(place),
          type: ["ResultDescription"],
          name,
          resultType: "Result",
        })),
      },
      result: results.map(({ value }, place) => ({
        type: ["Result"],
        resultDescription: idOf(place),
        value,
      })),
    },
    evidence,
  }) as Readonly<Record<string, unknown>>;
  const { "@context": context, ...said } = document;
  const whole = { "@context": context, id: await uuidOf(document, ports), ...said };
  const packet = await secureDocument(whole, `${on}T00:00:00Z`, ports);
  packetSchema.parse(packet);
  return packet as unknown as Packet;
}

/** The name of a packet: nobody can read it without reading its grade. */
function packetName(title: string, grade: ProofGrade): string {
  return `${title} (${grade})`;
}

/** The description of a packet begins with its grade in a sentence. */
function packetDescription(grade: ProofGrade, holder: string, pieces: number): string {
  const what = pieces === 1 ? "One piece of proof" : `${pieces} pieces of proof`;
  return `${describeGrade(grade)} ${what}${holder === "" ? "" : ` by ${holder}`}, with the fingerprints of the work and of its evaluations.`;
}

async function evidenceOf(
  { study, evaluations }: PacketInput["entries"][number],
  did: string,
  ports: VerifyPorts,
) {
  const grade = await gradeStudy(study, did, ports);
  const studyHash = await hashStudy(study, ports);
  return {
    id: `urn:uuid:${uuidOfHash(studyHash)}`,
    type: ["Evidence"],
    name: study.title,
    narrative: study.summary,
    description: study.publishedOn === undefined ? "A draft." : `Published on ${study.publishedOn}.`,
    genre: describeProofKind(study.kind).title,
    grade: { kind: grade, says: describeGrade(grade) },
    evidenceHash: {
      study: studyHash,
      evaluations: await Promise.all(evaluations.map((kept) => hashEvaluation(kept, ports))),
    },
    reviews: study.reviews,
  };
}

const uuidOf = async (value: unknown, { sha256 }: VerifyPorts): Promise<string> =>
  `urn:uuid:${uuidOfHash(await sha256(utf8Bytes(canonicalJson(plainJson(value)) ?? "")))}`;

/** A hash as a UUID of version 8, which RFC 9562 leaves to whoever makes it: the same work, the same id. */
function uuidOfHash(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
