import { dirname, resolve } from "node:path";
import type { Context } from "./context.ts";
import { CommandFailure, invalidOption } from "./failure.ts";

/** Writes a file the person named; where that fails it is theirs to mend. */
export async function writeOrThrow(
  path: string,
  content: string | Uint8Array,
  { writeFile }: Pick<Context, "writeFile">,
): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new CommandFailure({
      code: "cannot-write",
      message: "The file could not be written.",
      advice: "Check that the folder exists, that you may write there and that the disk is not full.",
    });
  }
}

/** Makes a folder the person named, with those above it. */
export async function makeFolderOrThrow(
  path: string,
  { makeFolder }: Pick<Context, "makeFolder">,
): Promise<void> {
  try {
    await makeFolder(path);
  } catch {
    throw new CommandFailure({
      code: "cannot-write",
      message: "The folder could not be made.",
      advice: "Check that no file has its name and that you may write there.",
    });
  }
}

/** Refuses, before any work is done, what would be written twice, over something, or into nowhere. */
export async function checkPlaces(
  paths: readonly string[],
  force: boolean,
  { whatIsAt }: Pick<Context, "whatIsAt">,
): Promise<void> {
  const whole = paths.map((path) => resolve(path));
  if (new Set(whole).size < whole.length)
    throw invalidOption("--out names the same file twice.", "Leave one of them out.");
  for (const path of whole) {
    const there = await whatIsAt(path);
    if (there === "folder")
      throw invalidOption("--out names a folder where a file would be written.", "Name a file in it.");
    if (there === "file" && !force)
      throw invalidOption(
        "A file of --out is there already, and nothing was written.",
        "Name another place, or add --force to replace it.",
        "file-exists",
      );
    if (there === undefined && (await whatIsAt(dirname(path))) === "file")
      throw invalidOption("--out lies in a file, not in a folder.", "Name another place.");
  }
}
