import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

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
