import { areaUnderRoc, isDefined, notDefined, observedToExpected, poolAreas } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { checkOutcome, outcomeItems } from "../check-outcome.ts";
import { machineItem, personItem, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import type { Kit, NamedAnswers } from "../kit.ts";
import type { OutcomeRow } from "../outcome-data.ts";
import { outcomeFiles, outcomeHandIn } from "../outcome-files.ts";
import { ratePrograms } from "../rate-baseline.ts";
import { LEAK, multiSiteData, SITES } from "./multi-site-data.ts";

const ID = "operation_id";
const LABEL = "complication";
const THRESHOLD = 0.25;
const LOWEST = 0.66;
const HIGHEST = 1.5;
const rubric = [
  ...outcomeItems(THRESHOLD),
  machineItem(
    "each-site",
    "Right at each hospital",
    "Observed over expected from 0.66 to 1.5 at all eight, the two new ones among them.",
  ),
  personItem(
    "spread",
    "The spread is shown",
    "Areas and calibration by hospital with intervals, and what a ninth hospital may expect.",
  ),
  personItem(
    "updating",
    "Updating is argued",
    "Why the intercept, the slope or the whole model was fitted again at the new hospitals, with so few rows.",
  ),
];

/** One model for eight hospitals that are not calibrated alike, two of them new. */
export const multiSite: Kit = {
  id: "multi-site",
  title: "One model, eight hospitals",
  summary:
    "Complications after operations at eight hospitals. The risks rank alike everywhere; how high they are does not.",
  version: 1,
  blueprint: "precision-decision-support-dossier",
  problem:
    "A group of hospitals wants one model of the risk of a complication within 30 days of an operation. Give each row of test.csv its probability. Hospitals S7 and S8 are new to the group and bring few rows with outcomes.",
  usedBy:
    "A surgical safety lead who sends patients at or above a risk of 0.25 to a monitored bed, at each hospital by the same number.",
  handIn: [
    { path: "predictions.csv", holds: `${ID}, probability: one line for each row of test.csv` },
    { path: "used-columns.txt", holds: "the columns your model reads, one a line" },
    { path: "report.md", holds: "one or two pages for a person to judge (see the rubric)" },
  ],
  rules: [
    `${LEAK} is a trap: it counts the minutes of a review that is held after a complication. Leave it out and say why.`,
    "The hospital may be used as a column. Few rows at a hospital call for caution, not for silence.",
    "Validate with whole hospitals left out as well, since that is what the ninth one will meet.",
  ],
  meaning:
    "A ranking that is right everywhere can still fill the monitored beds of one hospital and leave another's patients on the ward. Before a risk is used at a new place, it is set right there. Invented patients; no clinical tool.",
  card: {
    about:
      "Drawn by this program: one set of coefficients, and for each hospital its own intercept and steepness.",
    files: [
      {
        path: "train.csv",
        holds: "operations with the outcome",
        columns: [
          "operation_id, site (S1 to S8)",
          "age (years), frailty_score (0 to 8), urgent (1, 0), smoker (1, 0)",
          "duration_min, blood_loss_ml",
          "albumin (g/L), kidney_filtration (mL/min/1.73 m²)",
          `${LEAK}: minutes of the review held afterwards`,
          `${LABEL}: 1 or 0, the outcome`,
        ],
      },
      {
        path: "test.csv",
        holds: "operations without the outcome",
        columns: ["as train.csv, without the outcome"],
      },
    ],
    limits: [
      "No real person is in it.",
      "Real hospitals differ in what they record and in whom they operate on, not in the outcome alone.",
    ],
  },
  rubric,
  baseline: "The share of training rows with the same frailty score, whatever the hospital.",
  data: async (number) => outcomeFiles(multiSiteData(number), { id: ID, label: LABEL }),
  programs: ratePrograms({ id: ID, column: "frailty_score", label: LABEL }),
  check: async (number, handedIn) =>
    checkOutcome(multiSiteData(number), handedIn, {
      id: ID,
      leakColumn: LEAK,
      threshold: THRESHOLD,
      rubric,
      more: bySite,
      moreFindings: (rows, risks) => ({ "each-site": eachSite(rows, risks) }),
    }),
  best: async (number) => {
    const { test } = multiSiteData(number);
    return outcomeHandIn(
      test,
      test.map(({ risk }) => risk),
      { id: ID, used: ["all but the trap"] },
    );
  },
};

interface SiteColumns {
  readonly site: string;
  readonly labels: readonly number[];
  readonly probabilities: readonly number[];
}

function siteColumns(rows: readonly OutcomeRow[], risks: readonly number[]): readonly SiteColumns[] {
  return SITES.map((site) => {
    const places = rows.flatMap((row, at) => (row.site === site ? [at] : []));
    return {
      site,
      labels: places.map((at) => rows[at]?.label ?? 0),
      probabilities: places.map((at) => risks[at] ?? 0),
    };
  });
}

function bySite(rows: readonly OutcomeRow[], risks: readonly number[]): NamedAnswers {
  const sites = siteColumns(rows, risks);
  const ratios = sites.map((columns): [string, Answer] => [
    `observedToExpectedAt${columns.site}`,
    observedToExpected(columns),
  ]);
  return { pooledAreaUnderRoc: pooledArea(sites), ...Object.fromEntries(ratios) };
}

function pooledArea(sites: readonly SiteColumns[]): Answer {
  const areas = sites.map(({ labels, probabilities }) => areaUnderRoc({ labels, scores: probabilities }));
  const defined = areas.filter(isDefined);
  if (defined.length < sites.length)
    return notDefined("one-class", "Not defined, because a hospital has no area of its own.");
  const pooled = poolAreas({
    areas: defined.map(({ value }) => value),
    standardErrors: defined.map(({ standardError }) => standardError ?? Number.NaN),
  });
  if (!isDefined(pooled)) return pooled;
  return isDefined(pooled.restrictedLikelihood)
    ? pooled.restrictedLikelihood.hartungKnapp
    : pooled.dersimonianLaird.hartungKnapp;
}

function eachSite(rows: readonly OutcomeRow[], risks: readonly number[]): Finding {
  const ratios = siteColumns(rows, risks).map((columns) => ({
    site: columns.site,
    ratio: observedToExpected(columns).value ?? 0,
  }));
  const off = ratios.filter(({ ratio }) => ratio < LOWEST || ratio > HIGHEST);
  return {
    met: off.length === 0,
    found: `${SITES.length - off.length} of ${SITES.length}`,
    says:
      off.length === 0
        ? "Risks are right on average at every hospital."
        : `Not at ${off.map(({ site, ratio }) => `${site} (${short(ratio, 2)})`).join(", ")}: above 1 risks are too low there.`,
  };
}
