/** What a check of a signature needs from the world. */
export interface VerifyPorts {
  /** SHA-256 of the bytes in lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** Whether an Ed25519 signature of 64 bytes fits a message and a public key of 32. */
  readonly verify: (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => Promise<boolean>;
}

/** One key pair; the secret half stays with whoever made it. */
export interface SigningKey {
  readonly publicKey: Uint8Array;
  /** The Ed25519 signature, 64 bytes. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/** What signing needs besides: the key of the person. */
export interface SignPorts extends VerifyPorts {
  readonly key: SigningKey;
}
