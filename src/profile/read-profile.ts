import { AppError } from "#src/kernel/index.ts";
import { profileSchema, type Profile } from "./profile.ts";

/** Reads a stored or exported profile of any age. Version 1 is the only one so far; an upgrade is a function here. */
export function readProfile(stored: unknown): Profile {
  const read = profileSchema.safeParse(stored);
  if (read.success) return read.data;
  // The parser's own message is left out: it could repeat the person's words.
  throw new AppError("invalid_input", { kind: "profile", id: "stored" });
}
