import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { collect } from "../evaluate-options.ts";
import { checkReportPlaces, readPlace, writeReportFiles } from "../evaluation-files.ts";
import { evaluationText } from "../evaluation-text.ts";
import { invalidOption } from "../failure.ts";
import { numberText } from "#src/figures/index.ts";
import { table } from "../table.ts";

interface Options {
  readonly json?: boolean;
  readonly out: readonly string[];
  readonly force?: boolean;
  readonly delete?: boolean;
}

/** `clerkship evaluations`, `clerkship evaluation ID`: the reports kept here. */
export const addEvaluations: AddCommand = (program, context) => {
  subcommand(program, "evaluations", "List the evaluations kept here", ["evaluations"]).action(
    async ({ json }: { json?: boolean }) => {
      const answer = await runOperation("evaluation.list", {}, context.ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.evaluations.map(({ id, madeOn, n, events, auc, warnings, title }) => [
        id,
        madeOn,
        `${n} rows`,
        `${events} events`,
        auc === null ? "" : `AUC ${numberText(auc, 3)}`,
        warnings === 0 ? "" : "read its warnings",
        title,
      ]);
      return context.out(
        rows.length === 0
          ? "No evaluation is kept here yet. Try: clerkship evaluate FILE --keep\n"
          : `${table(rows, context)}\n`,
      );
    },
  );

  subcommand(program, "evaluation", "Show a kept evaluation, write it as a report, or delete it", [
    "evaluation e-1a2b3c4d5e6f",
    "evaluation e-1a2b3c4d5e6f --out report.pdf",
    "evaluation e-1a2b3c4d5e6f --delete",
  ])
    .argument("<id>", "an evaluation; `clerkship evaluations` lists them")
    .option(
      "--out <place>",
      "write the report: a name ending in .html, .md, .pdf or .json, or a folder for all; may be given again",
      collect,
      [],
    )
    .option("--force", "let --out replace files")
    .option("--delete", "delete it")
    .action(async (id: string, { json, out, force, delete: gone }: Options) => {
      if (gone === true && out.length > 0)
        throw invalidOption("--delete and --out do not go together.", "Write it first, then delete it.");
      if (gone === true) {
        await runOperation("evaluation.get", { id }, context.ports);
        const answer = await runOperation("evaluation.delete", { id }, context.ports);
        return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Deleted.\n");
      }
      const places = out.map(readPlace);
      await checkReportPlaces(places, force === true, context);
      const { report } = await runOperation("evaluation.get", { id }, context.ports);
      const written = await writeReportFiles(report, places, context);
      if (json === true)
        return printJson(context, {
          ...report,
          kind: "evaluated",
          id,
          ...(written.length === 0 ? {} : { written }),
        });
      if (written.length > 0) return context.err(`Written: ${written.join(", ")}\n`);
      return context.out(evaluationText(report, context.width));
    });
};
