import { z } from "zod";

const LONGEST = 100;
/** Letters and digits of any script, and what e-mail addresses hold. */
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]*$/u;

/** A login in the one form it is kept and looked for; nothing when it can be none. */
export function readLogin(typed: string): string | undefined {
  // Lower case may undo a normal form, so it is normalised on both sides.
  const login = typed.trim().normalize("NFKC").toLowerCase().normalize("NFKC");
  return login.length <= LONGEST && LOGIN.test(login) ? login : undefined;
}

/** A login as an operation takes it. */
export const loginSchema = z
  .string()
  .max(LONGEST)
  .transform((typed, context) => {
    const login = readLogin(typed);
    if (login !== undefined) return login;
    context.addIssue({ code: "custom", message: "letters, digits and . _ @ + - only" });
    return z.NEVER;
  });
