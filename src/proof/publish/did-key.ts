import { fromBase58, toBase58 } from "./base-58.ts";

const PREFIX = "did:key:z";
// The varint of multicodec 0xed, an Ed25519 public key.
const ED25519 = [0xed, 0x01] as const;
const KEY_BYTES = 32;

/** The name of an Ed25519 public key that says the key itself (did:key method of the W3C community group). */
export function didKeyOf(publicKey: Uint8Array): string {
  return `${PREFIX}${toBase58(Uint8Array.from([...ED25519, ...publicKey]))}`;
}

/** The public key that a did:key says; nothing for another method or another kind of key. */
export function publicKeyOf(did: string): Uint8Array | undefined {
  if (!did.startsWith(PREFIX)) return undefined;
  const bytes = fromBase58(did.slice(PREFIX.length));
  if (bytes?.length !== ED25519.length + KEY_BYTES) return undefined;
  if (bytes[0] !== ED25519[0] || bytes[1] !== ED25519[1]) return undefined;
  return bytes.slice(ED25519.length);
}

/** Where the key stands in the document of a did:key. */
export function keyReferenceOf(did: string): string {
  return `${did}#${did.slice("did:key:".length)}`;
}
