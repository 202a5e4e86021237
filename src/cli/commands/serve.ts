import { subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";

interface Options {
  readonly port?: string;
  readonly host: string;
  readonly open: boolean;
  readonly team?: boolean;
  readonly json?: boolean;
}

/** `clerkship serve`: the web app on this machine. */
export const addServe: AddCommand = (program, context) => {
  subcommand(program, "serve", "Open the web app on this machine", [
    "serve",
    "serve --port 4117 --no-open",
    "serve --team --no-open",
  ])
    .option("--port <n>", "port to listen on; 0 picks a free one")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--no-open", "do not open a browser")
    .option("--team", "for several people, who sign in; see docs/hosting.md")
    .action(async ({ port, host, open, team, json }: Options) => {
      const chosen = port === undefined ? undefined : Number(port);
      if (chosen !== undefined && !(Number.isInteger(chosen) && chosen >= 0 && chosen <= 65_535))
        throw new CommandFailure({
          code: "invalid_input",
          message: "--port is a number from 0 to 65535.",
          advice: "Try --port 4117.",
        });
      await context.serve({
        port: chosen,
        host,
        open,
        team: team === true || process.env["CLERKSHIP_TEAM"] === "1",
        json: json === true,
      });
    });
};
