import { randomBytes } from "node:crypto";

const BYTES = 16;

/** 128 random bits as hex. */
export function randomId(): string {
  return randomBytes(BYTES).toString("hex");
}
