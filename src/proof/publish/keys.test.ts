import { utf8Bytes } from "#src/kernel/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase58, toBase58 } from "./base-58.ts";
import { didKeyOf, keyReferenceOf, publicKeyOf } from "./did-key.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

describe("base 58", () => {
  // Examples of the Internet draft "The Base58 Encoding Scheme" (draft-msporny-base58).
  it.each([
    ["Hello World!", "2NEpo7TZRRrLZSi2U"],
    [
      "The quick brown fox jumps over the lazy dog.",
      "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
    ],
  ])("writes “%s” as published", (text, written) => {
    expect(toBase58(utf8Bytes(text))).toBe(written);
  });

  it("keeps zero bytes in front, as published for 0000287fb4cd", () => {
    expect(toBase58(hex("0000287fb4cd"))).toBe("11233QC4");
  });

  it("reads back every byte, and refuses letters it has not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(fromBase58(toBase58(bytes))).toEqual(bytes);
      }),
    );
    for (const text of ["0", "O", "I", "l", "é", "z z"]) expect(fromBase58(text)).toBeUndefined();
  });
});

describe("did:key", () => {
  // The first Ed25519 example of the did:key method: the key pair of 32 zero bytes.
  const key = hex("3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29");
  const did = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";

  it("names an Ed25519 key as published", () => {
    expect(didKeyOf(key)).toBe(did);
    expect(publicKeyOf(did)).toEqual(key);
    expect(keyReferenceOf(did)).toBe(`${did}#${did.slice(8)}`);
  });

  it("reads no other method, kind of key or length", () => {
    for (const text of [
      "did:web:example.org",
      did.slice(0, -1),
      // P-256, from the same method.
      "did:key:zDnaeoWd5aKSeZ8QAimcVrLGEU2SnWCrY4wQneAAk5NhQyn8U",
      "did:key:z",
    ])
      expect(publicKeyOf(text)).toBeUndefined();
  });
});

describe("UTF-8", () => {
  it("is what every other program writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Bytes(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
      }),
    );
    expect(utf8Bytes("\uD83D")).toEqual(utf8Bytes("\uFFFD"));
  });
});
