import { basename } from "node:path";
import { describeDocumentFailure } from "#src/profile/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";
import { readNamedFile } from "./pick-profile.ts";

/** A plain text exactly as it is; the extracted text of a PDF or DOCX, known by how their bytes begin. */
export async function readTextFile(file: string, context: Context): Promise<string> {
  const bytes = await readNamedFile(file, context);
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  if (beginning !== "%PDF" && beginning !== "PK\u0003\u0004") return plainText(bytes);
  const outcome = await context.ports.readDocument({ name: basename(file), bytes });
  if (outcome.kind === "read") return outcome.document.text;
  throw new CommandFailure({ code: outcome.failure, ...describeDocumentFailure(outcome.failure) });
}

/** Refuses what is no text: a program or a picture has zero bytes. */
function plainText(bytes: Uint8Array): string {
  if (!bytes.includes(0)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  throw new CommandFailure({
    code: "unsupported-type",
    message: "That file holds no text.",
    advice: "Give a text file in UTF-8, a PDF or a DOCX.",
  });
}
