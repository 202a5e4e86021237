import { createHash } from "node:crypto";

/** SHA-256 of the bytes, in lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return createHash("sha256").update(bytes).digest("hex");
}
