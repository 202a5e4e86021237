import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from "node:crypto";
import { AppError } from "#src/kernel/index.ts";
import type { SigningKey } from "#src/proof/index.ts";

const SEED_BYTES = 32;
// The fixed heads of an Ed25519 key in PKCS #8 and in SubjectPublicKeyInfo (RFC 8410); the key follows.
const SECRET_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_HEAD = Buffer.from("302a300506032b6570032100", "hex");

/** A fresh secret from the system's source of randomness, as text to keep. */
export function freshSecret(): string {
  return randomBytes(SEED_BYTES).toString("base64url");
}

/** The key pair of a kept secret. */
export function signingKeyOf(secret: string): SigningKey {
  const seed = Buffer.from(secret, "base64url");
  if (seed.length !== SEED_BYTES) throw new AppError("internal", { kind: "key", id: "signing" });
  const key = createPrivateKey({ key: Buffer.concat([SECRET_HEAD, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return {
    publicKey: Uint8Array.from(spki.subarray(PUBLIC_HEAD.length)),
    sign: async (message) => Uint8Array.from(sign(null, message, key)),
  };
}

/** Whether an Ed25519 signature (RFC 8032) fits; bytes that are no key or no signature simply do not. */
export async function verifyEd25519(
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> {
  try {
    const key = createPublicKey({
      key: Buffer.concat([PUBLIC_HEAD, publicKey]),
      format: "der",
      type: "spki",
    });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}
