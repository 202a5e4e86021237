import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { readPredictions, unreadableTable } from "../handed-predictions.ts";
import { readNamedColumns } from "../named-columns.ts";
import { numberOption } from "../number-option.ts";
import { numberText, rangeText } from "../number-text.ts";
import { entries, section, table } from "../table.ts";

interface Options {
  readonly unit?: string;
  readonly rater?: string;
  readonly value?: string;
  readonly level?: "nominal" | "ordinal" | "interval" | "ratio";
  readonly order?: string;
  readonly coverage?: number;
  readonly json?: boolean;
}

const COLUMNS = [
  { key: "unit", obvious: ["unit", "units", "unit_id", "item", "item_id", "subject", "case", "case_id"] },
  {
    key: "rater",
    obvious: ["rater", "raters", "rater_id", "reviewer", "annotator", "coder", "judge", "observer"],
  },
  { key: "value", obvious: ["value", "values", "rating", "ratings", "label", "score", "category", "code"] },
] as const;

/** `clerkship agree FILE`: every coefficient of agreement that applies, with its interval. */
export const addAgree: AddCommand = (program, context) => {
  subcommand(
    program,
    "agree",
    "Measure how far raters agree: every coefficient that applies, with intervals",
    [
      "agree ratings.csv --unit item --rater reviewer --value label",
      "agree ratings.csv --unit item --rater reviewer --value severity --level ordinal --order none,mild,severe",
      "agree scores.parquet --unit case --rater reader --value score --level interval --json",
      "agree - --json < ratings.csv",
    ],
  )
    .argument("<file>", "one row a rating: CSV, TSV, JSON lines or Parquet; - reads standard input")
    .option("--unit <column>", "what was rated")
    .option("--rater <column>", "who rated it")
    .option("--value <column>", "what was said; an empty cell is a missing rating")
    .addOption(
      new Option(
        "--level <level>",
        "level of measurement; ordinal when --order is given, else nominal",
      ).choices(["nominal", "ordinal", "interval", "ratio"]),
    )
    .option("--order <a,b,c>", "the scale in its order, with steps that nobody used")
    .addOption(
      numberOption("--coverage <share>", "coverage of the intervals, 0.95 without it", {
        least: 0,
        most: 1,
        between: true,
      }),
    )
    .action(async (path: string, { level, order, coverage, json, ...named }: Options) => {
      const scale = order === undefined ? undefined : readOrder(order);
      const read = await context.ports.readTable((await readPredictions(path, context)).bytes);
      if (read.kind === "failed") throw unreadableTable(read.failure);
      const { cells, used } = readNamedColumns(read.table, COLUMNS, named);
      const answer = await runOperation(
        "agreement.measure",
        {
          units: cells.unit,
          raters: cells.rater,
          values: cells.value,
          level: level ?? (scale === undefined ? "nominal" : "ordinal"),
          ...(scale === undefined ? {} : { order: scale }),
          ...(coverage === undefined ? {} : { coverage }),
        },
        context.ports,
      );
      if (json === true) return printJson(context, { ...answer, columns: used });
      context.out(agreementText(answer, context.width));
      if (answer.coefficients.every(({ value }) => value === null)) throw new SaidInAnswer(EXIT.refused);
    });
};

function readOrder(order: string): string[] {
  const scale = order.split(",").map((step) => step.trim());
  if (scale.length > 1 && !scale.includes("") && new Set(scale).size === scale.length) return scale;
  throw invalidOption(
    "The order must name each step of the scale once, two or more.",
    "Write it as --order none,mild,severe.",
  );
}

/** Pairs shown in the terminal; `--json` has all. */
const MOST_PAIRS = 15;

function agreementText(answer: OperationOutput<"agreement.measure">, width: number): string {
  const { n, level, coverage, coefficients, pairs, perCategory, says } = answer;
  const defined = coefficients.filter(({ value }) => value !== null);
  const rows = defined.map(({ label, value, low, high, band }) => [
    label,
    numberText(value),
    rangeText(low, high),
    band ?? "",
  ]);
  const none = coefficients.filter(({ value }) => value === null);
  const shown = pairs
    .slice(0, MOST_PAIRS)
    .map(({ first, second, n: both, agreement, kappa, low, high }) => [
      `${first} and ${second}`,
      `${both}`,
      numberText(agreement),
      numberText(kappa),
      rangeText(low, high),
    ]);
  const more = pairs.length > MOST_PAIRS ? `\n  and ${pairs.length - MOST_PAIRS} more pairs: see --json` : "";
  const uses = perCategory.map(({ category, share, unitsAny, unitsMajority, kappa }) => [
    category,
    numberText(share),
    `${unitsAny}`,
    `${unitsMajority}`,
    kappa === null ? "" : numberText(kappa),
  ]);
  return [
    `${n.ratings} ratings of ${n.units} units by ${n.raters} raters, ${n.unitsWithTwo} units with two or more; ${level} level; intervals of coverage ${coverage}.`,
    "",
    table([["coefficient", "value", "interval", "at least, once its uncertainty counts"], ...rows], {
      width,
    }),
    "",
    ...(none.length === 0
      ? []
      : [
          "Not defined",
          entries(
            none.map(({ label, because = "" }) => ({ columns: [`  ${label}`], text: because })),
            width,
          ),
          "",
        ]),
    ...(shown.length === 0
      ? []
      : [
          `${table([["pair", "units", "agreement", level === "nominal" ? "kappa" : "kappa, quadratic", "interval"], ...shown], { width })}${more}`,
          "",
        ]),
    ...(uses.length === 0
      ? []
      : [table([["category", "share", "units with it", "by majority", "kappa"], ...uses], { width }), ""]),
    ...(says.length === 0 ? [] : [section("What to know", says, width)]),
  ].join("\n");
}
