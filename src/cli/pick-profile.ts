import { basename } from "node:path";
import { AppError } from "#src/kernel/index.ts";
import { importFile, runOperation } from "#src/operations/index.ts";
import type { HandedFile, ProfileRecord } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

/** How a command names the person: a file, a stored profile, or a synthetic example. */
export interface ProfileChoice {
  readonly file?: string | undefined;
  readonly profile?: string | undefined;
  readonly example?: string | undefined;
}

/** The profile a command works on. A file or an example is read in passing and not stored. */
export async function pickProfile(choice: ProfileChoice, context: Context): Promise<ProfileRecord> {
  onlyOne(choice);
  if (choice.profile !== undefined) return runOperation("profile.get", { id: choice.profile }, context.ports);
  const outcome = await importFile(await pickFile(choice, context), context.ports);
  if (outcome.kind === "failed") throw new CommandFailure(outcome.failure);
  return outcome;
}

/** The file a command was given, or the example it named. */
export async function pickFile(choice: ProfileChoice, context: Context): Promise<HandedFile> {
  onlyOne(choice);
  const { file, example } = choice;
  if (example !== undefined) {
    const found = await context.ports.examples.read(example, "pdf");
    if (found === undefined) throw new AppError("not_found", { kind: "example", id: example });
    return found;
  }
  if (file === undefined)
    throw new CommandFailure({
      code: "no-file",
      message: "No résumé was named.",
      advice: "Give a file, or --example ID for a synthetic one; most commands also take --profile ID.",
    });
  return { name: basename(file), bytes: await readNamedFile(file, context) };
}

/** Refuses two people in one command: one of them would be silently left out. */
export function onlyOne({ file, profile, example }: ProfileChoice): void {
  if ([file, profile, example].filter((named) => named !== undefined).length < 2) return;
  throw new CommandFailure({
    code: "invalid_input",
    message: "More than one person is named.",
    advice: "Give a file, or --profile ID, or --example ID, but only one of them.",
  });
}

/** A file's bytes, `-` for standard input; a missing file is the person's to mend. */
export async function readNamedFile(path: string, context: Context): Promise<Uint8Array> {
  if (path === "-") return context.readStdin();
  try {
    return await context.readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    const message =
      code === "ENOENT"
        ? "There is no such file."
        : code === "EISDIR"
          ? "That is a folder, not a file."
          : "The file could not be opened.";
    throw new CommandFailure({
      code: "file-unreadable",
      message,
      advice: "Check the path and that you may read it.",
    });
  }
}
