import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, SaidInAnswer } from "../failure.ts";
import { readPredictions, unreadableTable } from "../handed-predictions.ts";
import { readNamedColumns } from "../named-columns.ts";
import { numberOption } from "../number-option.ts";
import { numberText, rangeText } from "../number-text.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly left?: string;
  readonly right?: string;
  readonly winner?: string;
  readonly cluster?: string;
  readonly reference?: string;
  readonly coverage?: number;
  readonly json?: boolean;
}

const COLUMNS = [
  { key: "left", obvious: ["left", "first", "model_a", "answer_a", "item_a", "a"] },
  { key: "right", obvious: ["right", "second", "model_b", "answer_b", "item_b", "b"] },
  { key: "winner", obvious: ["winner", "won", "choice", "chosen", "vote", "preferred", "preference"] },
] as const;

/** `clerkship rank FILE`: a ranking from votes between pairs, ties and the effect of the side included. */
export const addRank: AddCommand = (program, context) => {
  subcommand(program, "rank", "Rank what was compared in pairs, with ties and the effect of the side shown", [
    "rank votes.csv --left model_a --right model_b --winner winner",
    "rank votes.csv --left model_a --right model_b --winner winner --reference baseline --json",
    "rank - < votes.csv",
  ])
    .argument("<file>", "one row a vote: CSV, TSV, JSON lines or Parquet; - reads standard input")
    .option("--left <column>", "what stood on the left, or came first")
    .option("--right <column>", "what stood on the right, or came second")
    .option("--winner <column>", "left, right, tie, or the name of what won")
    .option(
      "--cluster <column>",
      "votes that hang together, such as those of one reviewer: drawn together for intervals",
    )
    .option("--reference <name>", "what stands at nought; the first one named without it")
    .addOption(
      numberOption("--coverage <share>", "coverage of the intervals, 0.95 without it", {
        least: 0,
        most: 1,
        between: true,
      }),
    )
    .action(async (path: string, { reference, coverage, json, cluster, ...named }: Options) => {
      const read = await context.ports.readTable((await readPredictions(path, context)).bytes);
      if (read.kind === "failed") throw unreadableTable(read.failure);
      const { cells, used } = readNamedColumns(read.table, COLUMNS, named);
      const together =
        cluster === undefined
          ? undefined
          : readNamedColumns(read.table, [{ key: "cluster", obvious: [] }], { cluster });
      const answer = await runOperation(
        "agreement.rank",
        {
          ...cells,
          ...(together === undefined ? {} : { clusters: together.cells.cluster }),
          ...(reference === undefined ? {} : { reference }),
          ...(coverage === undefined ? {} : { coverage }),
        },
        context.ports,
      );
      if (json === true) return printJson(context, { ...answer, columns: { ...used, ...together?.used } });
      context.out(rankingText(answer, context.width));
      if (answer.models.every(({ items }) => items === null)) throw new SaidInAnswer(EXIT.refused);
    });
};

type Ranking = OperationOutput<"agreement.rank">;
type Model = Ranking["models"][number];

function rankingText({ n, models, components, read, says, clustered }: Ranking, width: number): string {
  const whole = models.map((model) => modelText(model, model.name === read, width));
  const parts = components.flatMap(({ items, models: own }) => [
    `By themselves: ${items.join(", ")}`,
    ...own.filter((model) => model.items !== null).map((model) => modelText(model, true, width)),
    "",
  ]);
  return [
    `${n.votes} votes on ${n.items} items, ${n.ties} of them ties.`,
    "",
    ...whole,
    ...parts,
    ...(clustered === undefined ? [] : [clusteredText(clustered, width), ""]),
    ...(says.length === 0 ? [] : [section("What to know", says, width)]),
  ].join("\n");
}

function modelText(
  { name, label, items, because, reference, orderEffect, tie, differences }: Model,
  full: boolean,
  width: number,
): string {
  if (items === null) return `${label}\n${wrap(because ?? "", { width, first: "  " })}\n`;
  const rows = items.map(({ item, strength, standardError, worth, rank, rankLow, rankHigh }) => [
    `${rank}`,
    item,
    numberText(strength),
    numberText(standardError),
    numberText(worth),
    rankLow === rankHigh ? `rank ${rank}` : `rank ${rankLow} to ${rankHigh}`,
  ]);
  const apart = differences.map(({ first, second, value, low, high }) => [
    `${first} less ${second}`,
    numberText(value),
    rangeText(low, high),
  ]);
  const order =
    orderEffect.value === null
      ? `not defined. ${orderEffect.because ?? ""}`
      : `${numberText(orderEffect.value)} (${rangeText(orderEffect.low, orderEffect.high)})`;
  return [
    `${label}; ${reference ?? ""} stands at nought`,
    table([["", "item", "strength", "standard error", "worth", "may be"], ...rows], { width, indent: "  " }),
    wrap(`Gain of the left side, in log-odds: ${order}`, { width, first: "  ", rest: "    " }),
    ...(tie === undefined
      ? []
      : [
          `  Ties, ${name === "davidson" ? "Davidson's ν" : "threshold θ"}: ${numberText(tie.value)}; its logarithm ${rangeText(tie.log.low, tie.log.high)}`,
        ]),
    ...(full && apart.length > 0
      ? ["", table([["difference", "value", "interval"], ...apart], { width, indent: "  " })]
      : []),
    "",
  ].join("\n");
}

function clusteredText(
  { clusters, draws, differences, because }: NonNullable<Ranking["clustered"]>,
  width: number,
): string {
  if (because !== undefined) return wrap(because, { width });
  const rows = differences.map(({ first, second, low, high }) => [
    `${first} less ${second}`,
    rangeText(low, high),
  ]);
  return table([["drawing whole clusters", `${clusters} clusters, ${draws} draws`], ...rows], { width });
}
