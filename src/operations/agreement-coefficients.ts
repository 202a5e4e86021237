import {
  brennanPrediger,
  cohenKappa,
  congerKappa,
  fleissKappa,
  gwetAC1,
  gwetAC2,
  intraclassCorrelation,
  isDefined,
  krippendorffAlpha,
  notDefined,
  percentAgreement,
  randolphKappa,
  scottPi,
} from "#src/statistics/index.ts";
import type { Answer, Estimate, NotDefined, WeightedRatingsInput } from "#src/statistics/index.ts";
import { coefficientOf } from "./agreement-answer.ts";
import type { Coefficient } from "./agreement-answer.ts";
import type { RatingsByUnit } from "./ratings-by-unit.ts";

/** What a table by unit can only answer by dropping a rating is not answered. */
export const REPEATED = notDefined(
  "invalid-input",
  "Not defined, because a rater rated the same unit twice: give each reading a rater name of its own, or keep one.",
);

export type AgreementLevel = "nominal" | "ordinal" | "interval" | "ratio";
type Weighting = "none" | "linear" | "quadratic";

export interface AgreementQuestion {
  readonly table: RatingsByUnit;
  /** What the statistics room takes, with the scale and the coverage. */
  readonly ratings: WeightedRatingsInput;
  readonly level: AgreementLevel;
}

const WEIGHTS: Readonly<Record<Weighting, string>> = {
  none: "every difference counts alike",
  linear: "linear weights on the declared scale",
  quadratic: "quadratic weights on the declared scale",
};

const ONE_NUMBER = ({ coefficient }: { coefficient: Estimate }): Answer => coefficient;

/** Every coefficient that applies to a level of measurement, in a fixed order. */
export function measureCoefficients(question: AgreementQuestion): Coefficient[] {
  switch (question.level) {
    case "nominal":
      return [
        rawAgreement(question, "none"),
        ...twoRaters(question, "none"),
        ...manyRaters(question, "none"),
        randolph(question),
        alpha(question),
        ac(question, "none"),
      ];
    case "ordinal":
      return [
        rawAgreement(question, "none"),
        rawAgreement(question, "quadratic"),
        ...twoRaters(question, "linear"),
        ...twoRaters(question, "quadratic"),
        ...manyRaters(question, "linear"),
        ...manyRaters(question, "quadratic"),
        alpha(question),
        ac(question, "linear"),
        ac(question, "quadratic"),
      ];
    case "interval":
    case "ratio":
      return [
        rawAgreement(question, "none"),
        alpha(question),
        ...(question.level === "interval"
          ? [
              ...twoRaters(question, "quadratic"),
              ...manyRaters(question, "quadratic"),
              ac(question, "quadratic"),
            ]
          : []),
        ...correlations(question),
      ];
  }
}

/** A coefficient's name with its weights, so that none stands twice: "fleissKappa", "fleissKappaLinear". */
const named = (name: string, weighting: Weighting) =>
  weighting === "none" ? name : `${name}${weighting === "linear" ? "Linear" : "Quadratic"}`;
const labelled = (label: string, weighting: Weighting) =>
  weighting === "none" ? label : `${label}, ${weighting} weights`;

function take<T extends object>(result: T | NotDefined, pick: (result: T) => Answer): Answer {
  return isDefined(result) ? pick(result) : result;
}

function rawAgreement({ ratings }: AgreementQuestion, weighting: Weighting): Coefficient {
  return coefficientOf(
    {
      name: named("percentAgreement", weighting),
      label: labelled("Raw agreement", weighting),
      convention: `share of agreeing pairs, the mean over units with two ratings; ${WEIGHTS[weighting]}; no correction for chance`,
      source: "Gwet 2014",
    },
    take(percentAgreement({ ...ratings, weighting }), ({ agreement }) => agreement),
  );
}

function twoRaters({ table, ratings }: AgreementQuestion, weighting: Weighting): Coefficient[] {
  const [first, second, third] = table.raters;
  const refused =
    first === undefined || second === undefined
      ? notDefined("too-few", "Not defined, because it needs two raters.")
      : third === undefined
        ? undefined
        : notDefined(
            "invalid-input",
            "Not defined, because it is for two raters; the pairs below have it for each two.",
          );
  const repeated = table.repeating.size > 0 ? REPEATED : undefined;
  const pair = table.pair(first ?? "", second ?? "");
  const { units: _units, raters: _raters, ratings: _ratings, counts: _counts, ...settings } = ratings;
  const input = { ...settings, first: pair.ofFirst, second: pair.ofSecond, weighting };
  return [
    coefficientOf(
      {
        name: named("cohenKappa", weighting),
        label: labelled("Cohen's kappa", weighting),
        convention: `chance by each rater's own shares; ${WEIGHTS[weighting]}`,
        source: weighting === "none" ? "Cohen 1960" : "Cohen 1968",
      },
      refused ?? repeated ?? take(cohenKappa(input), ONE_NUMBER),
    ),
    coefficientOf(
      {
        name: named("scottPi", weighting),
        label: labelled("Scott's pi", weighting),
        convention: `chance by the shares of both raters together; ${WEIGHTS[weighting]}`,
        source: "Scott 1955",
      },
      refused ?? repeated ?? take(scottPi(input), ONE_NUMBER),
    ),
  ];
}

function manyRaters({ ratings }: AgreementQuestion, weighting: Weighting): Coefficient[] {
  const input = { ...ratings, weighting };
  return [
    coefficientOf(
      {
        name: named("fleissKappa", weighting),
        label: labelled("Fleiss' kappa", weighting),
        convention: `chance by the shares of all raters together; ${WEIGHTS[weighting]}`,
        source: "Fleiss 1971; Gwet 2014 for units with missing ratings",
      },
      take(fleissKappa(input), ONE_NUMBER),
    ),
    coefficientOf(
      {
        name: named("congerKappa", weighting),
        label: labelled("Conger's kappa", weighting),
        convention: `chance by each rater's own shares, the mean over pairs; ${WEIGHTS[weighting]}`,
        source: "Conger 1980",
      },
      take(congerKappa(input), ONE_NUMBER),
    ),
    coefficientOf(
      {
        name: named("brennanPrediger", weighting),
        label: labelled("Brennan–Prediger", weighting),
        convention: `chance gives each category of the scale the same share; ${WEIGHTS[weighting]}`,
        source: "Brennan and Prediger 1981",
      },
      take(brennanPrediger(input), ONE_NUMBER),
    ),
  ];
}

function randolph({ ratings }: AgreementQuestion): Coefficient {
  return coefficientOf(
    {
      name: "randolphKappa",
      label: "Randolph's kappa",
      convention:
        "free margins: chance is one over the categories; the same number as Brennan–Prediger without weights",
      source: "Randolph 2005",
    },
    take(randolphKappa(ratings), ONE_NUMBER),
  );
}

function alpha({ ratings, level }: AgreementQuestion): Coefficient {
  return coefficientOf(
    {
      name: "krippendorffAlpha",
      label: `Krippendorff's alpha, ${level}`,
      convention: `${level} distances; units with one rating are left out`,
      source: "Krippendorff 2011",
    },
    take(krippendorffAlpha({ ...ratings, metric: level }), ONE_NUMBER),
  );
}

function ac({ ratings }: AgreementQuestion, weighting: Weighting): Coefficient {
  const plain = weighting === "none";
  return coefficientOf(
    {
      name: named(plain ? "gwetAC1" : "gwetAC2", weighting),
      label: labelled(plain ? "Gwet's AC1" : "Gwet's AC2", weighting),
      convention: `chance is rarer the more unevenly categories are used; ${WEIGHTS[weighting]}`,
      source: "Gwet 2008, 2014",
    },
    take(plain ? gwetAC1(ratings) : gwetAC2({ ...ratings, weighting }), ONE_NUMBER),
  );
}

const FORMS = [
  ["oneWay", "ICC(1,1)", "one rating; each unit may have raters of its own"],
  ["randomRaters", "ICC(2,1)", "one rating; raters drawn from many, absolute agreement"],
  ["fixedRaters", "ICC(3,1)", "one rating; just these raters, consistency"],
  ["oneWayMean", "ICC(1,k)", "the mean of all ratings; each unit may have raters of its own"],
  ["randomRatersMean", "ICC(2,k)", "the mean of all ratings; raters drawn from many, absolute agreement"],
  ["fixedRatersMean", "ICC(3,k)", "the mean of all ratings; just these raters, consistency"],
] as const;

function correlations({ table, ratings }: AgreementQuestion): Coefficient[] {
  const columns = table.complete().map((column) => Float64Array.from(column, Number));
  const level = ratings.level;
  const words = columns.some((column) => column.some((value) => !Number.isFinite(value)));
  const result = words
    ? notDefined("invalid-input", "Not defined, because it needs a number in every rating.")
    : table.repeating.size > 0
      ? REPEATED
      : (columns[0]?.length ?? 0) === 0
        ? notDefined("missing-values", "Not defined, because no unit was rated by every rater.")
        : intraclassCorrelation({ ratings: columns, ...(level === undefined ? {} : { level }) });
  const left = table.units.size - (columns[0]?.length ?? 0);
  const note = left === 0 ? "" : `; ${left} units with a missing rating are left out`;
  return FORMS.map(([form, label, convention]) =>
    coefficientOf(
      {
        name: `icc${form.charAt(0).toUpperCase()}${form.slice(1)}`,
        label,
        convention: `${convention}${note}`,
        source: "Shrout and Fleiss 1979; McGraw and Wong 1996",
      },
      take(result, (found) => found[form].correlation),
    ),
  );
}
