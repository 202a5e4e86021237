import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { readNamedFile } from "../pick-profile.ts";
import { table } from "../table.ts";

/** `clerkship skills FILE|-`: the skills a plain text names. */
export const addSkills: AddCommand = (program, context) => {
  subcommand(program, "skills", "Find the skills a plain text names, with exact offsets", [
    "skills posting.txt",
    "echo 'FHIR and Python, no experience with R' | clerkship skills - --json",
  ])
    .argument("<file>", "a text file, or - for standard input")
    .action(async (file: string, { json }: { json?: boolean }) => {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readNamedFile(file, context));
      const answer = await runOperation("skills.find", { text }, context.ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.mentions.map(({ label, text: words, start, polarity }) => [
        label,
        polarity,
        `“${words.replaceAll(/\s+/g, " ")}” at ${start}`,
      ]);
      return context.out(
        rows.length === 0 ? "No skill of the graph is named in this text.\n" : `${table(rows)}\n`,
      );
    });
};
