import type { Context, ServeOptions } from "./context.ts";
import { CommandFailure } from "./failure.ts";

/** Tried first, so that a bookmark keeps working; any free port when something else has it. */
const USUAL_PORT = 4117;

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

interface ServeParts {
  readonly start: (options: { port: number; host: string }) => Promise<Running>;
  /** What somebody who serves a team has to know first. */
  readonly adviceForTeam: () => Promise<readonly string[]>;
  readonly openBrowser: (url: string) => void;
  /** Resolves when the person ends the program. */
  readonly untilStopped: () => Promise<void>;
}

/** Starts the server, says where it is, opens a browser, and stays until stopped. */
export async function serveApp(
  options: ServeOptions,
  { out, err }: Pick<Context, "out" | "err">,
  parts: ServeParts,
): Promise<void> {
  const running = await startSomewhere(options, parts);
  out(
    options.json
      ? `${JSON.stringify({ version: 1, url: running.url })}\n`
      : `Clerkship is open at ${running.url}\n`,
  );
  if (!options.json && options.team) for (const line of await parts.adviceForTeam()) err(`${line}\n`);
  if (!options.json)
    err(
      options.team
        ? "Everything stays on this server. Press Ctrl+C to stop.\n"
        : "Everything stays on this machine. Press Ctrl+C to stop.\n",
    );
  if (options.open) parts.openBrowser(running.url);
  await parts.untilStopped();
  await running.stop();
}

async function startSomewhere({ port, host }: ServeOptions, { start }: ServeParts): Promise<Running> {
  try {
    return await start({ port: port ?? USUAL_PORT, host });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE" && port === undefined) return start({ port: 0, host });
    if (code === "EADDRINUSE" || code === "EACCES" || code === "EADDRNOTAVAIL")
      throw new CommandFailure({
        code: "cannot-listen",
        message:
          code === "EADDRINUSE"
            ? "Something else already listens on that port."
            : "That address cannot be listened on.",
        advice:
          code === "EADDRNOTAVAIL"
            ? "Choose another --host, or leave it out."
            : "Choose another --port, or leave it out.",
      });
    throw error;
  }
}
