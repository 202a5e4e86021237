import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { readTextFile } from "../read-text-file.ts";
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
      const text = await readTextFile(file, context);
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
