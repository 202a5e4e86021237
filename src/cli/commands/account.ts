import type { Command } from "commander";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, EXIT } from "../failure.ts";
import { readPassword, setPassword } from "../set-password.ts";
import { table } from "../table.ts";

interface AddOptions {
  readonly json?: boolean;
  readonly name: string;
  readonly host?: boolean;
  readonly passwordStdin?: boolean;
}

/** `clerkship account …`: who may sign in to a shared server. */
export const addAccount: AddCommand = (program, context) => {
  const { ports, width } = context;
  const account = program
    .command("account")
    .description("Say who may sign in to `clerkship serve --team`")
    .addHelpText(
      "after",
      '\nExamples:\n  $ clerkship account add nurse@example.org --name "A. Nurse" --host\n  $ clerkship account list --json\n',
    );
  const named = (name: string, summary: string): Command =>
    subcommand(account, name, summary, [`account ${name} nurse@example.org`]).argument(
      "<login>",
      "a login; `clerkship account list` shows them",
    );

  subcommand(account, "add", "Make an account and a link with which its person sets a password", [
    'account add nurse@example.org --name "A. Nurse"',
    'account add host --name "A. Host" --host --password-stdin < password.txt',
  ])
    .argument("<login>", "what they sign in with: letters, digits and . _ @ + -")
    .requiredOption("--name <name>", "what others see")
    .option("--host", "may invite others and close accounts")
    .option("--password-stdin", "take the password from standard input instead of making a link")
    .action(async (login: string, { json, name, host, passwordStdin }: AddOptions) => {
      const password = passwordStdin === true ? await readPassword(login, context) : undefined;
      const answer = await runOperation("account.invite", { login, name, mayHost: host === true }, ports);
      if (answer.kind === "login-taken")
        throw new CommandFailure({
          code: "login-taken",
          message: "That login is taken.",
          advice: "`clerkship account reset LOGIN` gives its person a new link.",
        });
      const { kind: _kind, ...made } = answer;
      if (password !== undefined) {
        await setPassword(answer.link, password, context);
        if (json === true)
          return printJson(context, { version: 1, account: { ...made.account, state: "active" } });
        return context.out("The account is made and its password is set.\n");
      }
      if (json === true) return printJson(context, { version: 1, ...made });
      return context.out(linkText(answer));
    });

  subcommand(account, "list", "List the accounts", ["account list"]).action(
    async ({ json }: { json?: boolean }) => {
      const { accounts } = await runOperation("account.list", {}, ports);
      if (json === true) return printJson(context, { version: 1, accounts });
      const rows = accounts.map(({ login, state, mayHost, createdOn, name }) => [
        login,
        state,
        mayHost ? "host" : "",
        createdOn,
        name,
      ]);
      return context.out(
        rows.length === 0
          ? 'There is no account yet. Try: clerkship account add LOGIN --name "THEIR NAME" --host\n'
          : `${table(rows, { width })}\n`,
      );
    },
  );

  named("reset", "Make a link with which somebody sets a new password")
    .option("--password-stdin", "take the password from standard input instead of making a link")
    .action(async (login: string, options: { json?: boolean; passwordStdin?: boolean }) => {
      const password = options.passwordStdin === true ? await readPassword(login, context) : undefined;
      const answer = await runOperation("account.reset", { login }, ports);
      if (answer.kind === "disabled")
        throw new CommandFailure({
          code: "disabled",
          message: "This account is closed.",
          advice: "Open it first: clerkship account enable LOGIN.",
          exit: EXIT.refused,
        });
      if (password !== undefined) {
        await setPassword(answer.link, password, context);
        return options.json === true
          ? printJson(context, { version: 1, set: true })
          : context.out("The password is set; what was signed in before is signed out.\n");
      }
      const { link, expires } = answer;
      if (options.json === true) return printJson(context, { version: 1, link, expires });
      return context.out(linkText(answer));
    });

  named("disable", "Close an account: it is signed out everywhere at once").action(
    async (login: string, { json }: { json?: boolean }) => {
      refuseLastHost(await runOperation("account.disable", { login }, ports));
      return json === true
        ? printJson(context, { version: 1, disabled: true })
        : context.out("Closed, and signed out everywhere.\n");
    },
  );

  named("enable", "Open a closed account again").action(
    async (login: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("account.enable", { login }, ports);
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Open again.\n");
    },
  );

  named("delete", "Delete an account; what its person did in projects stays, under a pseudonym").action(
    async (login: string, { json }: { json?: boolean }) => {
      refuseLastHost(await runOperation("account.delete", { login }, ports));
      return json === true ? printJson(context, { version: 1, deleted: true }) : context.out("Deleted.\n");
    },
  );
};

function linkText({ link, expires }: { readonly link: string; readonly expires: string }): string {
  return `Send them this address, after that of your server. It is good once, until ${expires.slice(0, 10)}:\n${link}\n`;
}

function refuseLastHost({ kind }: { readonly kind: "done" | "last-host" }): void {
  if (kind === "done") return;
  throw new CommandFailure({
    code: "last-host",
    message: "This is the last account that can look after the others.",
    advice: "Add another with --host first, and have its person set a password.",
    exit: EXIT.refused,
  });
}
