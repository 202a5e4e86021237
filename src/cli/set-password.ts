import { checkPassword, joinWithInvitation, readLogin, signOut } from "#src/operations/index.ts";
import type { PasswordProblem } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

const PROBLEMS: Readonly<Record<PasswordProblem, string>> = {
  "too-short": "The password has fewer than 12 characters.",
  "too-long": "The password has more than 256 characters.",
  "too-common": "The password is one of the commonest.",
  "like-login": "The password is too close to the login.",
};

/** The password on standard input, its line end left out, checked before anything is made. */
export async function readPassword(login: string, context: Context): Promise<string> {
  const typed = new TextDecoder().decode(await context.readStdin()).replace(/\r?\n$/u, "");
  const problem = checkPassword(typed, readLogin(login) ?? login);
  if (problem !== undefined) throw unfit(problem);
  return typed;
}

/** Sets a password through a link made for it, as its person would; nobody stays signed in. */
export async function setPassword(link: string, password: string, { ports }: Context): Promise<void> {
  const pass = link.slice(link.lastIndexOf("/") + 1);
  const outcome = await joinWithInvitation({ pass, password }, ports);
  if (outcome.kind === "joined") return signOut(outcome.session.pass, ports);
  throw unfit(outcome.kind === "unfit-password" ? outcome.problem : "too-common");
}

function unfit(problem: PasswordProblem): CommandFailure {
  return new CommandFailure({
    code: problem,
    message: PROBLEMS[problem],
    advice: "Choose another: 12 characters or more, such as four words that do not belong together.",
  });
}
