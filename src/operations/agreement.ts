import { z } from "zod";
import { coefficientSchema } from "./agreement-answer.ts";
import { measureCoefficients } from "./agreement-coefficients.ts";
import { describeAgreement, measureCategories, measurePairs, MOST_PAIRS } from "./agreement-details.ts";
import { defineOperation } from "./define-operation.ts";
import { rankVotes } from "./rank-votes.ts";
import { rankedSchema } from "./ranked-schema.ts";
import { RatingsByUnit } from "./ratings-by-unit.ts";

const MOST_ROWS = 500_000;
/** A scale with more values than this is measured in numbers, not in categories. */
const MOST_CATEGORIES = 500;
const cell = z.union([z.string(), z.number(), z.null()]);
const column = z.array(cell).max(MOST_ROWS);
const number = z.number().nullable();

export const measureAgreement = defineOperation({
  name: "agreement.measure",
  summary:
    "How far raters agree: every coefficient that applies, with its interval, its n and its convention",
  input: z.object({
    /** One entry a rating; an empty or absent value is a missing one. */
    units: column,
    raters: column,
    values: column,
    level: z.enum(["nominal", "ordinal", "interval", "ratio"]).default("nominal"),
    /** The scale in its order, with categories nobody used. */
    order: z.array(z.string()).max(MOST_CATEGORIES).optional(),
    /** Coverage of the intervals. */
    coverage: z.number().gt(0).lt(1).default(0.95),
  }),
  output: z.object({
    version: z.literal(1),
    level: z.string(),
    coverage: z.number(),
    n: z.object({
      units: z.int(),
      raters: z.int(),
      ratings: z.int(),
      unitsWithTwo: z.int(),
      missing: z.int(),
    }),
    scale: z.array(z.string()),
    coefficients: z.array(coefficientSchema),
    pairs: z.array(
      z.object({
        first: z.string(),
        second: z.string(),
        n: z.int(),
        agreement: number,
        weighting: z.string(),
        kappa: number,
        low: number,
        high: number,
        because: z.string().optional(),
      }),
    ),
    perCategory: z.array(
      z.object({
        category: z.string(),
        share: z.number(),
        unitsAny: z.int(),
        unitsMajority: z.int(),
        kappa: number,
        low: number,
        high: number,
      }),
    ),
    says: z.array(z.string()),
  }),
  run: async ({ level, order, coverage, ...columns }) => {
    const [units, raters, values] = [
      wordsOf(columns.units),
      wordsOf(columns.raters),
      wordsOf(columns.values),
    ];
    const table = new RatingsByUnit({ units, raters, values });
    const scale = order ?? scaleOf(values);
    const numbers = level === "interval" || level === "ratio";
    const ratings = {
      units,
      raters,
      ratings: values,
      categories: scale,
      level: coverage,
      ...(numbers ? { positions: scale.map(Number) } : {}),
    };
    const coefficients = measureCoefficients({ table, ratings, level });
    const perCategory = scale.length > MOST_CATEGORIES || numbers ? [] : measureCategories(table, ratings);
    const pairs = measurePairs(table, { level, categories: scale, coverage });
    const unitsWithTwo = [...table.units.values()].filter((said) => said.size > 1).length;
    const findings = { table, level, coefficients, categories: perCategory, unitsWithTwo };
    const allPairs = (table.raters.length * (table.raters.length - 1)) / 2;
    return {
      version: 1 as const,
      level,
      coverage,
      n: {
        units: table.units.size,
        raters: table.raters.length,
        ratings: values.filter((value) => value !== "").length,
        unitsWithTwo,
        missing: values.filter((value) => value === "").length,
      },
      scale: [...scale],
      coefficients,
      pairs,
      perCategory,
      says: [
        ...describeAgreement({ ...findings, ordered: order !== undefined }),
        ...(allPairs > MOST_PAIRS
          ? [`Of ${allPairs} pairs of raters the first ${MOST_PAIRS} are shown.`]
          : []),
      ],
    };
  },
});

export const rankAnswers = defineOperation({
  name: "agreement.rank",
  summary:
    "Rank what was compared in pairs: strengths with intervals, ties, and whether the side shown mattered",
  input: z.object({
    /** What stood left and right; `winner` is left, right, tie or the name of what won. */
    left: column,
    right: column,
    winner: column,
    /** Votes that hang together, such as those of one reviewer: drawn together for a second set of intervals. */
    clusters: column.optional(),
    /** What stands at nought. Default: the first one named. */
    reference: z.string().optional(),
    coverage: z.number().gt(0).lt(1).default(0.95),
  }),
  output: rankedSchema,
  run: async ({ left, right, winner, clusters, reference, coverage }) =>
    rankVotes({
      left: wordsOf(left),
      right: wordsOf(right),
      winner: wordsOf(winner),
      coverage,
      ...(clusters === undefined ? {} : { clusters: wordsOf(clusters) }),
      ...(reference === undefined ? {} : { reference }),
    }),
});

function wordsOf(cells: readonly z.infer<typeof cell>[]): string[] {
  return cells.map((value) => (value === null ? "" : String(value).trim()));
}

/** The values found: numbers by size, words by the alphabet. */
function scaleOf(values: readonly string[]): string[] {
  const found = [...new Set(values)].filter((value) => value !== "");
  const numbers = found.every((value) => Number.isFinite(Number(value)));
  return numbers
    ? found.toSorted((a, b) => Number(a) - Number(b))
    : found.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
