import type { Context } from "./context.ts";
import { readNamedFile } from "./pick-profile.ts";

/** A text of the command line: as it stands, `@FILE` for what a file holds, `-` for standard input. */
export async function readTextValue(written: string, context: Context): Promise<string> {
  if (written === "-") return decode(await context.readStdin());
  if (written.startsWith("@@")) return written.slice(1);
  if (written.startsWith("@")) return decode(await readNamedFile(written.slice(1), context));
  return written;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll("\r\n", "\n").trim();
