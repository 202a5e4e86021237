import type { ReviewOfProof, ReviewStanding } from "./sign-review.ts";
import { checkReview } from "./sign-review.ts";
import type { Packet } from "./packet.ts";
import { describeGrade, strongestGrade, weakestGrade } from "./proof-grade.ts";
import type { ProofGrade } from "./proof-grade.ts";
import { readPacketValue } from "./read-packet.ts";
import { checkSecured } from "./secure-document.ts";
import type { Change } from "./secure-document.ts";
import type { VerifyPorts } from "./signing-ports.ts";

/** One piece of a packet with the grade its reviews give it. */
export interface CheckedPiece {
  readonly title: string;
  readonly kind: string;
  readonly grade: ProofGrade;
  readonly reviews: readonly { readonly review: ReviewOfProof; readonly standing: ReviewStanding }[];
}

export type PacketVerdict =
  | {
      readonly kind: "valid";
      readonly says: string;
      /** The grade, computed again here from the reviews inside. */
      readonly issuedAs: ProofGrade;
      readonly label: string;
      /** The did:key that signed. */
      readonly issuedBy: string;
      readonly pieces: readonly CheckedPiece[];
    }
  | {
      readonly kind: "broken";
      readonly says: string;
      /** The places that differ from what was signed, where the proof still tells. */
      readonly changes: readonly Change[];
    };

/** Checks a packet with no network: that nothing was changed, which key signed it, and that its label is true. */
export async function verifyPacket(value: unknown, ports: VerifyPorts): Promise<PacketVerdict> {
  if (typeof value !== "object" || value === null) return broken("This is no evidence packet.");
  const read = readPacketValue(value);
  if (read.kind === "failed" && read.code === "too-deep") return broken(read.says);
  // The signature first: a packet with a part cut out should say what was cut.
  const secured = await checkSecured(value as Readonly<Record<string, unknown>>, ports);
  if (secured.kind === "broken")
    return broken(`${secured.says}${listChanges(secured.changes)}`, secured.changes);
  if (read.kind === "failed") return broken(read.says);
  const { packet } = read;
  const { key } = secured;
  if (packet.issuer.id !== key || packet.credentialSubject.id !== key)
    return broken("It names one key as its holder and is signed with another.");
  const pieces = await Promise.all(packet.evidence.map((piece) => checkPiece(piece, key, ports)));
  const issuedAs = weakestGrade(pieces.map(({ grade }) => grade));
  if (!labelIsTrue(packet, pieces, issuedAs))
    return broken(
      `It is signed and unchanged, but its label is false: it calls itself ${packet.issuedAs.kind}, and the reviews inside make it ${issuedAs}.`,
    );
  const label = describeGrade(issuedAs);
  return {
    kind: "valid",
    says: `Nothing was changed since it was signed. ${label} Signed with the key ${key}.`,
    issuedAs,
    label,
    issuedBy: key,
    pieces,
  };
}

const broken = (says: string, changes: readonly Change[] = []): PacketVerdict => ({
  kind: "broken",
  says,
  changes,
});

async function checkPiece(
  { name, genre, evidenceHash, reviews }: Packet["evidence"][number],
  holder: string,
  ports: VerifyPorts,
): Promise<CheckedPiece> {
  const checked = await Promise.all(
    reviews.map(async (review) => ({
      review,
      standing: await checkReview(review, { studyHash: evidenceHash.study, holder }, ports),
    })),
  );
  return {
    title: name,
    kind: genre,
    grade: strongestGrade(checked.map(({ standing }) => standing.gives)),
    reviews: checked,
  };
}

/** The grade stands in the name, the description, the label and every piece; each place must say what the reviews give. */
function labelIsTrue(packet: Packet, pieces: readonly CheckedPiece[], grade: ProofGrade): boolean {
  const { achievement } = packet.credentialSubject;
  return (
    packet.issuedAs.kind === grade &&
    packet.issuedAs.says === describeGrade(grade) &&
    packet.name.endsWith(`(${grade})`) &&
    achievement.name.endsWith(`(${grade})`) &&
    packet.description.startsWith(describeGrade(grade)) &&
    packet.evidence.every((piece, place) => {
      const found = pieces[place]?.grade;
      return found !== undefined && piece.grade.kind === found && piece.grade.says === describeGrade(found);
    })
  );
}

const MOST_LISTED = 5;

function listChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const listed = changes.slice(0, MOST_LISTED).map(({ at, what }) => `${what}: ${at}`);
  const more = changes.length - listed.length;
  return ` ${listed.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
