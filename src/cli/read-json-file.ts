import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";
import { readNamedFile } from "./pick-profile.ts";

/** The JSON object in a file a person named. */
export async function readJsonFile(path: string, context: Context): Promise<Record<string, unknown>> {
  const text = new TextDecoder().decode(await readNamedFile(path, context));
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held === "object" && held !== null && !Array.isArray(held))
      return held as Record<string, unknown>;
  } catch {
    // The parser's message would quote the file.
  }
  throw new CommandFailure({
    code: "not-json",
    message: "The file is no JSON object.",
    advice: "What `--json` prints is one; write it to a file and change that.",
  });
}
