import {
  cohenKappa,
  gwetAC1,
  gwetAC2,
  isDefined,
  krippendorffAlpha,
  notDefined,
  percentAgreement,
} from "#src/statistics/index.ts";
import type { Answer, NotDefined } from "#src/statistics/index.ts";
import type { QuestionRatings } from "./ratings-of.ts";

/** How far people agree on one question: three measures side by side, since one alone misleads. */
export interface QuestionAgreement {
  readonly question: string;
  readonly asks: string;
  readonly items: number;
  /** Items that two or more people judged; only these tell anything. */
  readonly shared: number;
  readonly people: number;
  readonly raw: Answer;
  /** Krippendorff's alpha, nominal or ordinal. */
  readonly alpha: Answer;
  /** Gwet's AC1, or AC2 with linear weights for an ordered scale: steady where one answer is common. */
  readonly ac: Answer;
  readonly ordered: boolean;
  readonly pairs: readonly PairAgreement[];
}

interface PairAgreement {
  readonly first: string;
  readonly second: string;
  readonly shared: number;
  readonly raw: Answer;
  readonly kappa: Answer;
}

export function measureAgreement(ratings: QuestionRatings, level = 0.95): QuestionAgreement {
  const { question, asks, units, raters, ordered } = ratings;
  const categories = ratings.ratings.every((said) => ratings.categories.includes(said))
    ? ratings.categories
    : [...new Set([...ratings.categories, ...ratings.ratings])];
  const input = { units, raters, ratings: ratings.ratings, categories, level };
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return {
    question,
    asks,
    items: counts.size,
    shared: [...counts.values()].filter((count) => count > 1).length,
    people: new Set(raters).size,
    raw: rawAgreement(percentAgreement(input)),
    alpha: coefficient(krippendorffAlpha({ ...input, metric: ordered ? "ordinal" : "nominal" })),
    ac: coefficient(ordered ? gwetAC2({ ...input, weighting: "linear" }) : gwetAC1(input)),
    ordered,
    pairs: pairsOf(ratings, categories, level),
  };
}

function rawAgreement(result: { readonly agreement: Answer } | NotDefined): Answer {
  return isDefined(result) ? result.agreement : result;
}

function coefficient(result: { readonly coefficient: Answer } | NotDefined): Answer {
  return isDefined(result) ? result.coefficient : result;
}

function pairsOf(
  { units, raters, ratings }: QuestionRatings,
  categories: readonly string[],
  level: number,
): PairAgreement[] {
  const said = new Map<string, Map<string, string>>();
  units.forEach((unit, row) => {
    const rater = raters[row] ?? "";
    const own = said.get(rater) ?? new Map<string, string>();
    own.set(unit, ratings[row] ?? "");
    said.set(rater, own);
  });
  const people = [...said.keys()].toSorted();
  return people.flatMap((first, at) =>
    people.slice(at + 1).flatMap((second) => {
      const a = said.get(first) ?? new Map<string, string>();
      const b = said.get(second) ?? new Map<string, string>();
      const both = [...a.keys()].filter((unit) => b.has(unit));
      if (both.length === 0) return [];
      const columns = {
        first: both.map((unit) => a.get(unit) ?? ""),
        second: both.map((unit) => b.get(unit) ?? ""),
      };
      const long = {
        units: [...both, ...both],
        raters: [...both.map(() => first), ...both.map(() => second)],
        ratings: [...columns.first, ...columns.second],
      };
      return [
        {
          first,
          second,
          shared: both.length,
          raw: rawAgreement(percentAgreement({ ...long, categories, level })),
          kappa: coefficient(cohenKappa({ ...columns, categories, level })),
        },
      ];
    }),
  );
}

/** What stands where nothing was measured yet. */
export const nothingMeasured = notDefined("no-rows", "Not defined, because nobody has judged anything yet.");
