import { utf8Bytes } from "#src/kernel/index.ts";
import { z } from "zod";
import { fromBase58, toBase58 } from "./base-58.ts";
import { canonicalJson } from "./canonical-json.ts";
import { didKeyOf, keyReferenceOf, publicKeyOf } from "./did-key.ts";
import { leavesOf } from "./leaves.ts";
import type { SignPorts, VerifyPorts } from "./signing-ports.ts";

// Enough to name the leaf that changed; what stands for the whole is the full hash and the signature over it.
const DIGEST_DIGITS = 16;
const SIGNATURE_BYTES = 64;

/** A hash of every leaf and of the whole, signed with the rest: so that a broken document can say where it was changed. */
const contentsSchema = z.object({ document: z.string(), leaves: z.record(z.string(), z.string()) });

const proofSchema = z.looseObject({
  type: z.literal("DataIntegrityProof"),
  cryptosuite: z.literal("eddsa-jcs-2022"),
  verificationMethod: z.string(),
  proofPurpose: z.literal("assertionMethod"),
  proofValue: z.string(),
});

type Named = Readonly<Record<string, unknown>>;

/** One place that differs from what was signed, as a JSON Pointer. */
export interface Change {
  readonly at: string;
  readonly what: "changed" | "added" | "removed";
}

type SecuredOutcome =
  | { readonly kind: "intact"; readonly key: string }
  | { readonly kind: "broken"; readonly says: string; readonly changes: readonly Change[] };

/** Adds a Data Integrity proof of the suite eddsa-jcs-2022 (W3C, Data Integrity EdDSA Cryptosuites 1.0, section 3.3). */
export async function secureDocument<T extends Named>(
  document: T,
  created: string,
  ports: SignPorts,
): Promise<T & { proof: Named }> {
  const options = {
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-jcs-2022",
    created,
    verificationMethod: keyReferenceOf(didKeyOf(ports.key.publicKey)),
    proofPurpose: "assertionMethod",
    "@context": document["@context"],
    contents: { document: await hashOf(document, ports), leaves: await digestsOf(document, ports) },
  };
  const message = await messageOf(options, options.contents.document, ports);
  const proofValue = `z${toBase58(await ports.key.sign(message))}`;
  return { ...document, proof: { ...options, proofValue } };
}

/** Whether a document is as it was signed; where it is not, which leaves differ, if the proof itself still tells. */
export async function checkSecured(secured: Named, ports: VerifyPorts): Promise<SecuredOutcome> {
  const { proof: held, ...document } = secured;
  const proof = proofSchema.safeParse(held);
  if (!proof.success)
    return broken("It has no proof that can be read: the signature is missing or not whole.");
  const { proofValue, verificationMethod } = proof.data;
  // As it stands in the file, not as the schema copies it: every name in it is under the signature.
  const { proofValue: _value, ...options } = held as Named;
  const [did = ""] = verificationMethod.split("#");
  const publicKey = publicKeyOf(did);
  if (publicKey === undefined || verificationMethod !== keyReferenceOf(did))
    return broken("The proof names no key that can be read.");
  const signature = proofValue.startsWith("z") ? fromBase58(proofValue.slice(1)) : undefined;
  if (signature?.length !== SIGNATURE_BYTES)
    return broken("The signature is not one: its letters do not read.");

  const fits = async (documentHash: string): Promise<boolean> =>
    ports.verify(await messageOf(options, documentHash, ports), signature, publicKey);
  const found = await hashOf(document, ports);
  // The suite lets a reader append contexts to a signed document; here that is an edit like any other.
  const sameContext =
    options["@context"] === undefined ||
    canonicalJson(options["@context"]) === canonicalJson(document["@context"]);
  if (sameContext && (await fits(found))) return { kind: "intact", key: did };

  const contents = contentsSchema.safeParse(options["contents"]);
  if (!contents.success)
    return broken("Something in it was changed after it was signed, or another key signed it.");
  if (await fits(contents.data.document)) {
    const changes = compare(contents.data.leaves, await digestsOf(document, ports));
    return { kind: "broken", says: "It was changed after it was signed.", changes };
  }
  return broken(
    found === contents.data.document
      ? "The text is as its proof lists it, but the proof itself was edited or made with another key: the signature does not fit."
      : "The text and its proof were both edited: the signature fits neither.",
  );
}

const broken = (says: string): SecuredOutcome => ({ kind: "broken", says, changes: [] });

/** SHA-256 of the proof options, then of the document: what the suite signs. */
async function messageOf(options: Named, documentHash: string, ports: VerifyPorts): Promise<Uint8Array> {
  return fromHex((await hashOf(options, ports)) + documentHash);
}

const hashOf = async (value: unknown, { sha256 }: VerifyPorts): Promise<string> =>
  sha256(utf8Bytes(canonicalJson(value) ?? "no canonical form"));

async function digestsOf(document: Named, { sha256 }: VerifyPorts): Promise<Record<string, string>> {
  const digests = leavesOf(document).map(
    async ([at, written]) => [at, (await sha256(utf8Bytes(written))).slice(0, DIGEST_DIGITS)] as const,
  );
  return Object.fromEntries(await Promise.all(digests));
}

function compare(
  signed: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Change[] {
  const before = new Map(Object.entries(signed));
  const now = new Map(Object.entries(found));
  return [
    ...[...before]
      .filter(([at, digest]) => now.get(at) !== digest)
      .map(([at]): Change => ({ at, what: now.has(at) ? "changed" : "removed" })),
    ...[...now.keys()].filter((at) => !before.has(at)).map((at): Change => ({ at, what: "added" })),
  ];
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length >> 1 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
}
