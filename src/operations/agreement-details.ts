import { cohenKappa, fleissKappa, isDefined } from "#src/statistics/index.ts";
import type { WeightedRatingsInput } from "#src/statistics/index.ts";
import { REPEATED } from "./agreement-coefficients.ts";
import type { AgreementLevel } from "./agreement-coefficients.ts";
import type { Coefficient } from "./agreement-answer.ts";
import type { RatingsByUnit } from "./ratings-by-unit.ts";

/** Pairs shown at most: those of 100 raters. */
export const MOST_PAIRS = 4950;
/** Fewer units than this leave intervals that say little (project's own judgement). */
const FEW_UNITS = 30;
/** Where raw agreement and kappa part so far, the shares of the categories decide kappa (Feinstein and Cicchetti 1990). */
const PARADOX = { agreement: 0.8, gap: 0.25 } as const;
/** A category with less than this share of the ratings can vanish in a majority vote (project's own judgement). */
const RARE = 0.1;

interface PairSettings {
  readonly level: AgreementLevel;
  readonly categories: readonly string[];
  readonly coverage: number;
}

/** Every two raters: units both rated, raw agreement and kappa, with quadratic weights above the nominal level. */
export function measurePairs(table: RatingsByUnit, { level, categories, coverage }: PairSettings) {
  const pairs = [];
  for (const [place, first] of table.raters.entries())
    for (const second of table.raters.slice(place + 1)) {
      if (pairs.length === MOST_PAIRS) return pairs;
      const { ofFirst, ofSecond } = table.pair(first, second);
      const n = ofFirst.length;
      const agreed = ofFirst.filter((said, row) => said === ofSecond[row]).length;
      const weighting = level === "nominal" ? ("none" as const) : ("quadratic" as const);
      const numbers = level === "interval" || level === "ratio" ? { positions: categories.map(Number) } : {};
      const repeated = table.repeating.has(first) || table.repeating.has(second);
      const kappa = repeated
        ? REPEATED
        : cohenKappa({
            first: ofFirst,
            second: ofSecond,
            categories,
            weighting,
            level: coverage,
            ...numbers,
          });
      const shown = isDefined(kappa)
        ? { kappa: kappa.coefficient.value, low: kappa.coefficient.low, high: kappa.coefficient.high }
        : { kappa: null, low: null, high: null, because: kappa.because };
      pairs.push({
        first,
        second,
        n,
        agreement: n === 0 || repeated ? null : agreed / n,
        weighting,
        ...shown,
      });
    }
  return pairs;
}

/** How each category was used, by whom it was seen at all and by how many units' majority, with its own kappa. */
export function measureCategories(table: RatingsByUnit, input: WeightedRatingsInput) {
  const fleiss = fleissKappa(input);
  const perCategory = isDefined(fleiss) && Array.isArray(fleiss.byCategory) ? fleiss.byCategory : [];
  const pairable = [...table.units.values()]
    .filter((said) => said.size > 1)
    .map((said) => [...said.values()]);
  const all = [...table.units.values()].flatMap((said) => [...said.values()]);
  return (input.categories ?? []).map((category, place) => {
    const own = perCategory[place];
    const count = (said: readonly string[]) => said.filter((value) => value === category).length;
    return {
      category,
      share: all.length === 0 ? 0 : count(all) / all.length,
      unitsAny: pairable.filter((said) => count(said) > 0).length,
      unitsMajority: pairable.filter((said) => 2 * count(said) > said.length).length,
      kappa: own !== undefined && isDefined(own) ? own.coefficient.value : null,
      low: own !== undefined && isDefined(own) ? own.coefficient.low : null,
      high: own !== undefined && isDefined(own) ? own.coefficient.high : null,
    };
  });
}

type CategoryUse = ReturnType<typeof measureCategories>[number];

interface Findings {
  readonly table: RatingsByUnit;
  readonly level: AgreementLevel;
  readonly coefficients: readonly Coefficient[];
  readonly categories: readonly CategoryUse[];
  readonly unitsWithTwo: number;
  /** Whether the order of the scale was named. */
  readonly ordered: boolean;
}

/** What a reader of the coefficients should know, in sentences. */
export function describeAgreement(findings: Findings): string[] {
  const { table, level, unitsWithTwo, categories, ordered } = findings;
  const groups = table.groups();
  const single = table.units.size - unitsWithTwo;
  const unused = categories.filter(({ share }) => share === 0).map(({ category }) => category);
  const numbers = categories.length > 2 && categories.every(({ category }) => isNumber(category));
  const says: string[] = [];
  if (groups.length > 1)
    says.push(
      `The raters fall into ${groups.length} groups that share no unit: ${groups.map((group) => group.join(", ")).join(" | ")}. Nothing here compares one group with another.`,
    );
  if (unitsWithTwo > 0 && unitsWithTwo < FEW_UNITS)
    says.push(
      `Only ${unitsWithTwo} ${unitsWithTwo === 1 ? "unit has" : "units have"} two ratings: the intervals are wide and rest on little.`,
    );
  if (single > 0)
    says.push(
      `${single} of ${table.units.size} units ${single === 1 ? "has one rating and says" : "have one rating and say"} nothing about agreement.`,
    );
  says.push(...describeParadox(findings), ...describeRare(categories));
  if (unused.length > 0)
    says.push(
      `Declared and never used: ${unused.join(", ")}. It counts in every coefficient that goes by the scale.`,
    );
  if (level === "ordinal" && !ordered)
    says.push(
      `No order was named; the scale was taken as ${categories.map(({ category }) => category).join(" < ")}. Name it where that is wrong or a step was never used.`,
    );
  if (level === "nominal" && numbers)
    says.push(
      "The values are numbers. If they stand in an order, ask for the ordinal or interval level: near misses then count for something.",
    );
  return says;
}

const isNumber = (text: string) => text.trim() !== "" && Number.isFinite(Number(text));

function describeParadox({ coefficients, categories }: Findings): string[] {
  const valueOf = (name: string) => coefficients.find((one) => one.name === name)?.value ?? undefined;
  const raw = valueOf("percentAgreement");
  const kappa = valueOf("fleissKappa") ?? valueOf("fleissKappaQuadratic");
  if (raw === undefined || kappa === undefined || raw < PARADOX.agreement || raw - kappa < PARADOX.gap)
    return [];
  const top = categories.reduce<CategoryUse | undefined>(
    (most, one) => (most === undefined || one.share > most.share ? one : most),
    undefined,
  );
  return [
    `Raw agreement is high (${raw.toFixed(2)}) and kappa low (${kappa.toFixed(2)}): most ratings are “${top?.category ?? ""}”, so much agreement is expected by chance. Read kappa, AC1 and raw agreement together; none of them alone is the answer.`,
  ];
}

function describeRare(categories: readonly CategoryUse[]): string[] {
  return categories
    .filter(({ share, unitsAny, unitsMajority }) => share > 0 && share < RARE && unitsMajority < unitsAny)
    .map(
      ({ category, unitsAny, unitsMajority }) =>
        `“${category}” is rare: some rater saw it in ${unitsAny} units, a majority in ${unitsMajority}. A majority vote drops the other ${unitsAny - unitsMajority}.`,
    );
}
