import { runOperation } from "#src/operations/index.ts";
import type { HandedFile, OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { collect, withEvaluateOptions } from "../evaluate-options.ts";
import type { RoleOptions, SettingOptions } from "../evaluate-options.ts";
import { checkReportPlaces, readPlace, writeReportFiles } from "../evaluation-files.ts";
import { evaluationText, stoppedText } from "../evaluation-text.ts";
import { EXIT, SaidInAnswer } from "../failure.ts";
import { readPredictions, unreadableTable } from "../handed-predictions.ts";
import { lookText } from "../look-text.ts";
import { readJsonFile } from "../read-json-file.ts";
import { readSettings } from "../read-settings.ts";
import { checkRoleOptions, chooseRoles, namesColumns } from "../read-roles.ts";
import type { ChosenRoles } from "../read-roles.ts";
import { withProgress } from "../with-progress.ts";

interface Options extends RoleOptions, SettingOptions {
  readonly json?: boolean;
  readonly look?: boolean;
  readonly keep?: boolean;
  readonly profile?: string;
  readonly out: readonly string[];
  readonly force?: boolean;
}

type Outcome = OperationOutput<"evaluation.run">;
type Evaluated = Extract<Outcome, { kind: "evaluated" }>;
type Stopped = Extract<Outcome, { kind: "stopped" }>;

/** `clerkship evaluate FILE`: from a table of predictions to a report that a reviewer can check. */
export const addEvaluate: AddCommand = (program, context) => {
  withEvaluateOptions(
    subcommand(program, "evaluate", "Judge a model's predictions: every number with its interval", [
      "evaluate predictions.csv",
      "evaluate predictions.csv --look",
      "evaluate predictions.csv --label died --score risk --group sex --group age_band --id patient",
      'evaluate predictions.parquet --threshold 0.2 --reason "One nurse can call 30 people" --out report.html',
      "evaluate follow-up.csv --time days --event status --horizon 365",
      "evaluate hours.csv --id stay --alerts hour --label sepsis --threshold 0.6 --out report --json",
    ]),
  )
    .argument("<file>", "predictions, one row each: CSV, TSV, JSON lines or Parquet; - reads standard input")
    .option("--look", "only show the columns, what they were taken for and what is wrong")
    .option("--keep", "keep the report on this machine; the rows are never kept")
    .option("--profile <id>", "keep it with a profile")
    .option(
      "--out <place>",
      "write the report: a name ending in .html, .md, .pdf or .json, or a folder for all; may be given again",
      collect,
      [],
    )
    .option("--force", "let --out replace files")
    .action(async (path: string, options: Options) => {
      checkRoleOptions(options);
      const settings = readSettings(
        options,
        await context.ports.atlas(),
        options.answers === undefined ? undefined : await readJsonFile(options.answers, context),
      );
      const places = options.out.map(readPlace);
      await checkReportPlaces(places, options.force === true, context);
      const { profile: profileId } = options;
      if (profileId !== undefined) await runOperation("profile.get", { id: profileId }, context.ports);
      const file = await readPredictions(path, context);
      if (options.look === true) return look(file, options);
      const chosen = namesColumns(options) ? chooseRoles(await lookAt(file, context), options) : undefined;
      const keep = options.keep === true || profileId !== undefined;
      const outcome = await withProgress(context, (ports) =>
        runOperation(
          "evaluation.run",
          { file, settings, keep, ...(chosen === undefined ? {} : { roles: chosen.roles }), profileId },
          ports,
        ),
      );
      if (outcome.kind === "failed") throw unreadableTable(outcome.failure);
      if (outcome.kind === "stopped") return stopped(outcome, chosen, file, options);
      return answer(withGuesses(outcome, chosen), { ...options, places });
    });

  async function look(file: HandedFile, options: Options): Promise<void> {
    const found = await lookAt(file, context);
    const { roles, guesses } = chooseRoles(found, options);
    if (options.json === true) return printJson(context, { ...found, roles, guesses });
    return context.out(lookText(found, { roles, guesses }, context.width));
  }

  async function stopped(
    outcome: Stopped,
    chosen: ChosenRoles | undefined,
    file: HandedFile,
    { json }: Options,
  ): Promise<never> {
    const { guesses } = chosen ?? (await lookAt(file, context));
    if (json === true) printJson(context, { version: 1, ...outcome, guesses });
    else context.out(stoppedText({ ...outcome, guesses }, context.width));
    throw new SaidInAnswer(EXIT.refused);
  }

  async function answer(
    outcome: Evaluated,
    { json, places }: Options & { readonly places: readonly ReturnType<typeof readPlace>[] },
  ): Promise<void> {
    const { kind, id, report } = outcome;
    const written = await writeReportFiles(report, places, context);
    if (json === true) {
      const beside = { ...(id === undefined ? {} : { id }), ...(written.length === 0 ? {} : { written }) };
      return printJson(context, { ...report, kind, ...beside });
    }
    context.out(evaluationText(report, context.width));
    if (written.length > 0) context.err(`Written: ${written.join(", ")}\n`);
    return context.out(id === undefined ? "" : `\nKept as ${id}. Again: clerkship evaluation ${id}\n`);
  }
};

async function lookAt(file: HandedFile, context: Context) {
  const outcome = await withProgress(context, (ports) => runOperation("evaluation.look", { file }, ports));
  if (outcome.kind === "failed") throw unreadableTable(outcome.failure);
  return outcome.look;
}

/** A report made with named columns tells too which of the others were guessed. */
function withGuesses(outcome: Evaluated, chosen: ChosenRoles | undefined): Evaluated {
  if (chosen === undefined) return outcome;
  return { ...outcome, report: { ...outcome.report, guesses: [...chosen.guesses] } };
}
