export { checkPassword } from "./check-password.ts";
export type { PasswordProblem } from "./check-password.ts";
export { findWho } from "./find-who.ts";
export { joinWithInvitation, lookAtInvitation } from "./join.ts";
export { SESSION_LONGEST } from "./passes.ts";
export { readLogin } from "./read-login.ts";
export { signIn, signOut } from "./sign-in.ts";
