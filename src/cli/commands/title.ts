import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { table } from "../table.ts";

/** `clerkship title "TEXT"`: the roles a job title may mean. */
export const addTitle: AddCommand = (program, context) => {
  subcommand(program, "title", "Find the roles a job title may mean", ['title "Sr. Clinical NLP Engineer"'])
    .argument("<text>", "a job title")
    .action(async (text: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("title.match", { text }, context.ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.roles.map(({ role, label, score, why }) => [score.toFixed(2), role, label, why]);
      return context.out(
        rows.length === 0 ? "No role of the field is like this title.\n" : `${table(rows, context)}\n`,
      );
    });
};
