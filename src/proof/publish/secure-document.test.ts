import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signingKeyOf, verifyEd25519 } from "#src/outside/signing/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { fromBase58, toBase58 } from "./base-58.ts";
import { checkSecured, secureDocument } from "./secure-document.ts";

const sha256 = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const ports = { sha256, verify: verifyEd25519 };

// W3C, Data Integrity EdDSA Cryptosuites v1.0, appendix B.2 "Representation: eddsa-jcs-2022": the credential of its
// examples, the key pair, both hashes and the signature.
const context = ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"];
const publicKey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
const credential = {
  "@context": context,
  id: "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
  type: ["VerifiableCredential", "AlumniCredential"],
  name: "Alumni Credential",
  description: "A minimum viable example of an Alumni Credential.",
  issuer: "https://vc.example/issuers/5678",
  validFrom: "2023-01-01T00:00:00Z",
  credentialSubject: { id: "did:example:abcdefgh", alumniOf: "The School of Examples" },
};
const options = {
  type: "DataIntegrityProof",
  cryptosuite: "eddsa-jcs-2022",
  created: "2023-02-24T23:36:38Z",
  verificationMethod: `did:key:${publicKey}#${publicKey}`,
  proofPurpose: "assertionMethod",
  "@context": context,
};
const proofValue =
  "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX";
// The secret of the example in Multikey form: two bytes of multicodec 0x1300, then the seed.
const secretMultikey = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
const seed = fromBase58(secretMultikey.slice(1))?.slice(2) ?? new Uint8Array();
const key = signingKeyOf(Buffer.from(seed).toString("base64url"));

describe("the published example of eddsa-jcs-2022", () => {
  it("has the printed hashes, and the printed signature when signed again", async () => {
    const text = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
    const hashes = (await sha256(text(options))) + (await sha256(text(credential)));
    expect(hashes).toBe(
      "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19",
    );
    expect(`z${toBase58(await key.sign(Uint8Array.from(Buffer.from(hashes, "hex"))))}`).toBe(proofValue);
  });

  it("is intact, and is broken by any change of the credential or the proof", async () => {
    const secured = { ...credential, proof: { ...options, proofValue } };
    expect(await checkSecured(secured, ports)).toEqual({ kind: "intact", key: `did:key:${publicKey}` });
    const changed = [
      { ...secured, name: "Alumni credential" },
      { ...secured, extra: null },
      { ...secured, "@context": [...context, "https://example.org/more"] },
      { ...secured, proof: { ...secured.proof, created: "2023-02-24T23:36:39Z" } },
      { ...secured, proof: { ...secured.proof, proofPurpose: "authentication" } },
    ];
    for (const one of changed) expect(await checkSecured(one, ports)).toMatchObject({ kind: "broken" });
  });
});

describe("a document secured here", () => {
  const signing = { ...ports, key };
  const documents = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 });
  const clean = (value: unknown): Record<string, unknown> =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll("-0", "0")
        .replaceAll(/\\ud[89a-f]../giu, "?"),
    );

  it("is intact, in whatever order its names stand", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (made) => {
        const document = clean({ ...made, "@context": context });
        const secured = await secureDocument(document, "2026-11-21T00:00:00Z", signing);
        const turned = Object.fromEntries(Object.entries(secured).toReversed());
        expect(await checkSecured(turned, ports)).toMatchObject({ kind: "intact" });
      }),
      { numRuns: 50 },
    );
  });

  it("says which place was changed, added or removed", async () => {
    const document = { "@context": context, a: { "b/c": [1, 2], d: {} }, e: "text" };
    const secured = await secureDocument(document, "2026-11-21T00:00:00Z", signing);
    const changes = async (edited: Record<string, unknown>) => {
      const outcome = await checkSecured(edited, ports);
      return outcome.kind === "broken" ? outcome.changes : undefined;
    };
    expect(await changes({ ...secured, e: "Text" })).toEqual([{ at: "/e", what: "changed" }]);
    expect(await changes({ ...secured, a: { "b/c": [1], d: {} } })).toEqual([
      { at: "/a/b~1c/1", what: "removed" },
    ]);
    expect(await changes({ ...secured, a: { "b/c": [1, 2], d: { f: null } } })).toEqual([
      { at: "/a/d", what: "removed" },
      { at: "/a/d/f", what: "added" },
    ]);
  });

  it("tells an edited proof from an edited text", async () => {
    const secured = await secureDocument({ "@context": context, a: 1 }, "2026-11-21T00:00:00Z", signing);
    const other = { ...secured, proof: { ...secured.proof, created: "2027-01-01T00:00:00Z" } };
    expect(await checkSecured(other, ports)).toMatchObject({
      says: expect.stringContaining("proof itself was edited"),
    });
    expect(await checkSecured({ ...other, a: 2 }, ports)).toMatchObject({
      says: expect.stringContaining("both edited"),
    });
  });
});
