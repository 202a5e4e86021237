import type { Files } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

/** Writes files of an answer into a folder; one that holds anything of somebody's own is left alone. */
export async function writeAnswerFolder(
  folder: string,
  files: Files,
  { ports }: Context,
  options: { readonly again?: boolean } = {},
): Promise<number> {
  const written = await ports
    .writeFolder(
      folder,
      files.map(({ path, text, base64 }) =>
        text === undefined
          ? { path, bytes: new Uint8Array(Buffer.from(base64 ?? "", "base64")) }
          : { path, text },
      ),
      options,
    )
    .catch(() => {
      throw new CommandFailure({
        code: "cannot-write",
        message: "The folder could not be written.",
        advice: "Check that you may write there and that the disk is not full.",
      });
    });
  if (written.kind === "written") return written.files;
  throw new CommandFailure({
    code: "conflict",
    message: "The folder holds files already, and nothing was written.",
    advice: "Name an empty folder, or one that does not exist yet.",
  });
}
