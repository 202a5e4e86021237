import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import type { HandedFile, OperationOutput } from "#src/operations/index.ts";
import { closestName } from "../closest-name.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { collect } from "../evaluate-options.ts";
import { CommandFailure, EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { readPredictions, unreadableTable } from "../handed-predictions.ts";
import { isQuotable } from "../quotable.ts";
import { readColumns, readInput, readSets } from "../read-statistic-input.ts";
import { isNotDefined, resultText } from "../result-text.ts";
import { statisticsText, statisticText } from "../statistic-text.ts";
import type { Statistic } from "../statistic-text.ts";

interface Options {
  readonly json?: boolean;
  readonly column: readonly string[];
  readonly set: readonly string[];
}

/** `clerkship statistics [FUNCTION] [FILE]`: every function of the statistics room from the shell. */
export const addStatistics: AddCommand = (program, context) => {
  subcommand(program, "statistics", "List the statistics, explain one, or compute it from a file", [
    "statistics",
    "statistics survival",
    "statistics areaUnderRoc",
    "statistics areaUnderRoc predictions.csv --column labels=died --column scores=risk --set level=0.9",
    "statistics coxRegression follow-up.csv --column times=days --column events=died --column predictors=age,sex",
    "statistics wilsonInterval --set successes=9 --set total=12 --json",
    "statistics cohenKappa ratings.json",
  ])
    .argument("[function]", "the name of a statistic, or a word to find some by")
    .argument(
      "[file]",
      "JSON with the input, or a table: CSV, TSV, JSON lines, Parquet; - reads standard input",
    )
    .option(
      "--column <name=column>",
      "which column of the file stands for one of the statistic; those of equal name need no word",
      collect,
      [],
    )
    .option("--set <name=value>", "a setting; may be given again", collect, [])
    .action(async (name: string | undefined, path: string | undefined, options: Options) => {
      const { version, functions } = await runOperation("statistics.list", {}, context.ports);
      const one = functions.find((known) => known.name.toLowerCase() === name?.toLowerCase());
      const asked = path !== undefined || options.column.length > 0 || options.set.length > 0;
      if (one === undefined && name !== undefined && asked) throw unknownStatistic(name, functions);
      if (one === undefined) {
        const found = name === undefined ? functions : about(name, functions);
        if (found.length === 0) throw unknownStatistic(name ?? "", functions);
        if (options.json === true) return printJson(context, { version, functions: found });
        return context.out(statisticsText(found, context.width));
      }
      if (!asked) {
        if (options.json === true) return printJson(context, { version, function: one });
        return context.out(statisticText(one, context.width));
      }
      return compute(one, path, options);
    });

  async function compute(one: Statistic, path: string | undefined, { json, column, set }: Options) {
    const columns = readColumns(column, one);
    const settings = readSets(set, one);
    if (path === undefined && Object.keys(one.columns).length > 0)
      throw invalidOption(
        "The statistic wants columns, and no file is named.",
        `Name one: clerkship statistics ${one.name} FILE. \`clerkship statistics ${one.name}\` shows what it takes.`,
        "no-file",
      );
    const answer =
      path === undefined
        ? await runOperation("statistics.run", { name: one.name, input: settings }, context.ports)
        : await onFile(one, await readPredictions(path, context), { columns, settings });
    if (json === true) return printJson(context, answer);
    // Results of several columns name them by their place.
    const used: Readonly<Record<string, readonly string[]>> = isOfTable(answer) ? answer.used : {};
    for (const [name, named] of Object.entries(used))
      if (named.length > 1)
        context.out(`${name}: ${named.map((from, place) => `${place + 1} ${from}`).join(", ")}\n`);
    context.out(resultText(answer.result, context.width));
    if (isNotDefined(answer.result)) throw new SaidInAnswer(EXIT.refused);
  }

  async function onFile(
    one: Statistic,
    file: HandedFile,
    { columns, settings }: { columns: ReturnType<typeof readColumns>; settings: Record<string, unknown> },
  ) {
    const { name } = one;
    const input = readInput(
      startsAsJson(file.bytes) ? new TextDecoder().decode(file.bytes) : "",
      one,
      columns,
    );
    if (input !== undefined)
      return runOperation("statistics.run", { name, input: { ...input, ...settings } }, context.ports);
    const outcome = await runOperation(
      "statistics.runTable",
      { name, file, columns, settings },
      context.ports,
    );
    switch (outcome.kind) {
      case "failed":
        throw unreadableTable(outcome.failure);
      case "not-mapped":
        throw new CommandFailure({
          code: "no-such-column",
          message: outcome.problems.map(({ says }) => says).join(" "),
          advice: `Name it with --column ${outcome.problems[0]?.column ?? "labels"}=…; the file has: ${outcome.has.slice(0, MOST_SHOWN).join(", ")}.`,
        });
      case "computed": {
        const { kind: _kind, ...answer } = outcome;
        return answer;
      }
    }
  }
};

type OfTable = Omit<Extract<OperationOutput<"statistics.runTable">, { kind: "computed" }>, "kind">;

const isOfTable = (answer: OperationOutput<"statistics.run"> | OfTable): answer is OfTable =>
  "used" in answer;

const MOST_SHOWN = 40;
const BRACE = 0x7b;

/** Whether the first byte that is no space or mark is a brace. */
function startsAsJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte < 0x80);
  return first === BRACE;
}

function about(word: string, functions: readonly Statistic[]): Statistic[] {
  const looked = word.toLowerCase();
  const family = functions.filter((one) => one.family === looked);
  if (family.length > 0) return family;
  return functions.filter(({ name, family: kin, summary, source }) =>
    [name, kin, summary, source].some((text) => text.toLowerCase().includes(looked)),
  );
}

function unknownStatistic(name: string, functions: readonly Statistic[]): Error {
  const near = closestName(
    name,
    functions.map((one) => one.name),
  );
  if (near === undefined || !isQuotable(name))
    return new AppError("not_found", { kind: "statistic", id: name });
  return new CommandFailure({
    code: "not_found",
    message: `There is no statistic called "${name}". Did you mean "${near}"?`,
    advice: "`clerkship statistics` lists them; `clerkship statistics roc` finds those about a word.",
    exit: EXIT.notFound,
  });
}
