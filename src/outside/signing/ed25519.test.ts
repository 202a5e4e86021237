import { describe, expect, it } from "vitest";
import { freshSecret, signingKeyOf, verifyEd25519 } from "./ed25519.ts";
import { loadSigningKey } from "./load-signing-key.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hexOf = (held: Uint8Array) => Buffer.from(held).toString("hex");
const secretOf = (hex: string) => Buffer.from(hex, "hex").toString("base64url");

describe("Ed25519", () => {
  // RFC 8032, section 7.1, tests 1 to 3.
  it.each([
    [
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
  ])("signs as RFC 8032 prints for the secret %s", async (secret, publicKey, message, signature) => {
    const key = signingKeyOf(secretOf(secret));
    expect(hexOf(key.publicKey)).toBe(publicKey);
    expect(hexOf(await key.sign(bytes(message)))).toBe(signature);
    expect(await verifyEd25519(bytes(message), bytes(signature), key.publicKey)).toBe(true);
    expect(await verifyEd25519(bytes(`${message}00`), bytes(signature), key.publicKey)).toBe(false);
  });

  it("takes bytes that are no key or no signature for a signature that does not fit", async () => {
    const { publicKey } = signingKeyOf(freshSecret());
    expect(await verifyEd25519(bytes("00"), bytes("00"), publicKey)).toBe(false);
    expect(await verifyEd25519(bytes("00"), new Uint8Array(64), new Uint8Array(3))).toBe(false);
  });

  it("makes another secret each time, and the same key from a kept one", async () => {
    const kept = new Map<string, string>();
    const keys = {
      loadOrKeep: async (id: string, fresh: () => string) => {
        const secret = kept.get(id) ?? fresh();
        kept.set(id, secret);
        return secret;
      },
    };
    const first = await loadSigningKey(keys);
    expect((await loadSigningKey(keys)).publicKey).toEqual(first.publicKey);
    expect(freshSecret()).not.toBe(freshSecret());
    expect(() => signingKeyOf("short")).toThrow("internal");
  });
});
