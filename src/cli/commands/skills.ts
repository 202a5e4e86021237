import { basename } from "node:path";
import { describeDocumentFailure } from "#src/profile/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { readNamedFile } from "../pick-profile.ts";
import { table } from "../table.ts";

/** `clerkship skills FILE|-`: the skills a text names, a posting or a résumé. */
export const addSkills: AddCommand = (program, context) => {
  subcommand(program, "skills", "Find the skills a text names, with exact offsets", [
    "skills posting.txt",
    "skills posting.pdf --json",
    "echo 'FHIR and Python, no experience with R' | clerkship skills - --json",
  ])
    .argument("<file>", "a text file (offsets count in it as it is), a PDF or DOCX, or - for standard input")
    .action(async (file: string, { json }: { json?: boolean }) => {
      const text = await textOf(file, context);
      const answer = await runOperation("skills.find", { text }, context.ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.mentions.map(({ label, text: words, start, polarity }) => [
        label,
        polarity,
        `“${words.replaceAll(/\s+/g, " ")}” at ${start}`,
      ]);
      return context.out(
        rows.length === 0 ? "No skill of the graph is named in this text.\n" : `${table(rows, context)}\n`,
      );
    });
};

/** A plain text exactly as it is; the extracted text of a PDF or DOCX, known by how their bytes begin. */
async function textOf(file: string, context: Context): Promise<string> {
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
