import { z } from "zod";

/**
 * Files in an answer or a request: text as it is, anything else as base64. Operations never touch folders, since the same
 * operation may be asked for over the network; the command line writes and reads folders itself.
 */
export const filesSchema = z
  .array(
    z.object({
      path: z.string().min(1).max(400),
      text: z.string().optional(),
      base64: z.string().optional(),
    }),
  )
  .max(2_000);
export type Files = z.infer<typeof filesSchema>;

type File =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array };

/** Files as an answer carries them. */
export function toAnswer(files: readonly File[]): Files {
  return files.map((file) =>
    "text" in file
      ? { path: file.path, text: file.text }
      : { path: file.path, base64: Buffer.from(file.bytes).toString("base64") },
  );
}

/** Files as a room takes them. */
export function fromRequest(files: Files): File[] {
  return files.map(({ path, text, base64 }) =>
    text === undefined
      ? { path, bytes: new Uint8Array(Buffer.from(base64 ?? "", "base64")) }
      : { path, text },
  );
}
