import { describeStatistic } from "../describe-statistic.ts";
import { benchmarkAgreement, type BenchmarkInput } from "./benchmark-agreement.ts";
import { bradleyTerry, type BradleyTerryInput } from "./bradley-terry.ts";
import { brennanPrediger } from "./brennan-prediger.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { congerKappa } from "./conger-kappa.ts";
import { davidsonTies, type TiedVotesInput } from "./davidson-ties.ts";
import { dawidSkene, type DawidSkeneInput } from "./dawid-skene.ts";
import { eloRatings, type EloInput } from "./elo-ratings.ts";
import {
  exponentiallyWeightedChart,
  type ExponentiallyWeightedInput,
} from "./exponentially-weighted-chart.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { glicko2, type Glicko2Input } from "./glicko-2.ts";
import { glicko, type GlickoInput } from "./glicko.ts";
import { goldTaskBound, type GoldTaskInput } from "./gold-task-bound.ts";
import { gwetAC1 } from "./gwet-ac1.ts";
import { gwetAC2 } from "./gwet-ac2.ts";
import { krippendorffAlpha, type KrippendorffInput } from "./krippendorff-alpha.ts";
import { mace, type MaceInput } from "./mace.ts";
import { majorityVote } from "./majority-vote.ts";
import { percentAgreement } from "./percent-agreement.ts";
import { randolphKappa } from "./randolph-kappa.ts";
import { raoKupperTies } from "./rao-kupper-ties.ts";
import type { RaterPairInput, RatingsInput, WeightedRatingsInput } from "./ratings-input.ts";
import { rubricScore, type RubricInput } from "./rubric-score.ts";
import { scottPi } from "./scott-pi.ts";
import { severeFlagLoss, type SevereFlagInput } from "./severe-flag-loss.ts";
import { markedSpanAgreement } from "./marked-span-agreement.ts";
import type { MarkedSpanInput } from "./span-sets.ts";
import { worstAtK, type WorstAtKInput } from "./worst-at-k.ts";

const long = { units: "category", raters: "category", ratings: "category" } as const;
/** Long ratings or a table of counts: one of the two. */
const ratings = { columns: {}, optionalColumns: { ...long, counts: "columns" } } as const;
const scale = { categories: "json", level: "number" } as const;
const weighted = { weighting: "word", positions: "numbers" } as const;
const pair = { first: "category", second: "category" } as const;
const votes = { ...pair, firstWins: "number", secondWins: "number" } as const;
const ranking = {
  reference: "word",
  orderEffect: "flag",
  level: "number",
  draws: "whole-number",
  seed: "whole-number",
} as const;
const games = {
  columns: { ...pair, outcomes: "number" },
  optionalColumns: { periods: "number" },
} as const;

export const raterStatistics = [
  describeStatistic<WeightedRatingsInput>({
    name: "percentAgreement",
    family: "raters",
    summary: "How often two raters of a unit say the same.",
    source: "Gwet 2014, Handbook of Inter-Rater Reliability; Wilson 1927",
    ...ratings,
    optionalSettings: { ...scale, ...weighted },
    run: percentAgreement,
  }),
  describeStatistic<RaterPairInput>({
    name: "cohenKappa",
    family: "raters",
    summary: "Cohen's kappa of two raters, plain or weighted, with PABAK.",
    source: "Cohen 1960, 1968; Fleiss, Cohen and Everitt 1969; Byrt 1993",
    convention: "Weights go by the declared scale; the interval has the Fleiss–Cohen–Everitt standard error.",
    columns: pair,
    optionalSettings: { ...scale, ...weighted },
    run: cohenKappa,
  }),
  describeStatistic<RaterPairInput>({
    name: "scottPi",
    family: "raters",
    summary: "Scott's pi of two raters: chance by the shares of both together.",
    source: "Scott 1955, Public Opin Q 19:321",
    columns: pair,
    optionalSettings: { ...scale, ...weighted },
    run: scottPi,
  }),
  describeStatistic<WeightedRatingsInput>({
    name: "fleissKappa",
    family: "raters",
    summary: "Fleiss' kappa of several raters, in all and for each category.",
    source: "Fleiss 1971; Fleiss, Nee and Landis 1979; Gwet 2014",
    convention: "The interval has the general variance, the test the variance under chance.",
    ...ratings,
    optionalSettings: { ...scale, ...weighted, divisor: "word" },
    run: fleissKappa,
  }),
  describeStatistic<RatingsInput>({
    name: "randolphKappa",
    family: "raters",
    summary: "Kappa of several raters who may use a category as often as they like.",
    source: "Randolph 2005; Warrens 2010",
    ...ratings,
    optionalSettings: { ...scale, divisor: "word" },
    run: randolphKappa,
  }),
  describeStatistic<WeightedRatingsInput>({
    name: "brennanPrediger",
    family: "raters",
    summary: "Agreement beyond an even chance of each category.",
    source: "Brennan and Prediger 1981, Educ Psychol Meas 41:687",
    ...ratings,
    optionalSettings: { ...scale, ...weighted, divisor: "word" },
    run: brennanPrediger,
  }),
  describeStatistic<WeightedRatingsInput>({
    name: "congerKappa",
    family: "raters",
    summary: "Cohen's kappa for several raters with habits of their own.",
    source: "Conger 1980, Psychol Bull 88:322",
    columns: long,
    optionalSettings: { ...scale, ...weighted, divisor: "word" },
    run: congerKappa,
  }),
  describeStatistic<KrippendorffInput>({
    name: "krippendorffAlpha",
    family: "raters",
    summary: "Krippendorff's alpha for missing ratings and four levels of measurement.",
    source: "Krippendorff 2011, Computing Krippendorff's Alpha-Reliability",
    convention: "Units with one rating are dropped; the bootstrap draws whole units.",
    ...ratings,
    optionalSettings: {
      ...scale,
      metric: "word",
      positions: "numbers",
      draws: "whole-number",
      seed: "whole-number",
      minimum: "number",
    },
    run: krippendorffAlpha,
  }),
  describeStatistic<RatingsInput>({
    name: "gwetAC1",
    family: "raters",
    summary: "Agreement beyond chance that stays steady when one category is rare.",
    source: "Gwet 2008, Br J Math Stat Psychol 61:29",
    ...ratings,
    optionalSettings: { ...scale, divisor: "word" },
    run: gwetAC1,
  }),
  describeStatistic<WeightedRatingsInput>({
    name: "gwetAC2",
    family: "raters",
    summary: "AC1 with partial credit for near categories; quadratic unless said otherwise.",
    source: "Gwet 2014, Handbook of Inter-Rater Reliability",
    ...ratings,
    optionalSettings: { ...scale, ...weighted, divisor: "word" },
    run: gwetAC2,
  }),
  describeStatistic<BenchmarkInput>({
    name: "benchmarkAgreement",
    family: "raters",
    summary: "Which band a coefficient reaches once its uncertainty counts.",
    source: "Landis and Koch 1977; Gwet 2014, chapter 6",
    columns: {},
    settings: { coefficient: "number", standardError: "number" },
    optionalSettings: { certainty: "number" },
    run: benchmarkAgreement,
  }),
  describeStatistic<BradleyTerryInput>({
    name: "bradleyTerry",
    family: "raters",
    summary: "Strengths and ranks of items from votes between pairs, with the effect of the order shown.",
    source: "Bradley and Terry 1952; Agresti 2002, chapter 10; Firth 1993",
    convention: "Maximum likelihood without a prior; refused when items never met or a set never lost.",
    columns: votes,
    optionalSettings: { ...ranking, biasReduced: "flag" },
    run: bradleyTerry,
  }),
  describeStatistic<TiedVotesInput>({
    name: "davidsonTies",
    family: "raters",
    summary: "Strengths of items from votes with ties, by Davidson's model.",
    source: "Davidson 1970, J Am Stat Assoc 65:317",
    columns: { ...votes, ties: "number" },
    optionalSettings: ranking,
    run: davidsonTies,
  }),
  describeStatistic<TiedVotesInput>({
    name: "raoKupperTies",
    family: "raters",
    summary: "Strengths of items from votes with ties, by a threshold.",
    source: "Rao and Kupper 1967, J Am Stat Assoc 62:194",
    columns: { ...votes, ties: "number" },
    optionalSettings: ranking,
    run: raoKupperTies,
  }),
  describeStatistic<EloInput>({
    name: "eloRatings",
    family: "raters",
    summary: "Running ratings, which depend on the order of the votes.",
    source: "Elo 1978",
    columns: { ...pair, outcomes: "number" },
    optionalSettings: { factor: "number", start: "number", ratings: "json" },
    run: eloRatings,
  }),
  describeStatistic<GlickoInput>({
    name: "glicko",
    family: "raters",
    summary: "Running ratings with a deviation each, period by period.",
    source: "Glickman 1999, Appl Stat 48:377",
    ...games,
    optionalSettings: { standings: "json", drift: "number" },
    run: glicko,
  }),
  describeStatistic<Glicko2Input>({
    name: "glicko2",
    family: "raters",
    summary: "Glicko with a volatility for each item.",
    source: "Glickman 2013, Example of the Glicko-2 system",
    ...games,
    optionalSettings: { standings: "json", change: "number" },
    run: glicko2,
  }),
  describeStatistic<RatingsInput>({
    name: "majorityVote",
    family: "raters",
    summary: "The category most raters chose, with ties kept as ties.",
    source: "Plurality of votes",
    ...ratings,
    optionalSettings: { categories: "json" },
    run: majorityVote,
  }),
  describeStatistic<DawidSkeneInput>({
    name: "dawidSkene",
    family: "raters",
    summary: "True classes and the errors of each rater, from ratings alone.",
    source: "Dawid and Skene 1979, Appl Stat 28:20",
    convention: "EM from the vote shares; 0.01 added to each cell unless the prior says otherwise.",
    columns: long,
    optionalSettings: {
      categories: "json",
      prior: "number",
      tolerance: "number",
      iterations: "whole-number",
    },
    run: dawidSkene,
  }),
  describeStatistic<MaceInput>({
    name: "mace",
    family: "raters",
    summary: "Which raters look and which guess, and the true categories.",
    source: "Hovy et al. 2013, Learning Whom to Trust with MACE, NAACL-HLT",
    convention: "Variational Bayes; the first start lies at the vote shares, the others come from the seed.",
    columns: long,
    optionalSettings: {
      categories: "json",
      restarts: "whole-number",
      seed: "whole-number",
      iterations: "whole-number",
      competencePrior: "number",
      guessPrior: "number",
    },
    run: mace,
  }),
  describeStatistic<SevereFlagInput>({
    name: "severeFlagLoss",
    family: "raters",
    summary: "How many severe flags a majority vote drops.",
    source: "Share of flagged units; Wilson 1927",
    columns: long,
    settings: { severe: "json" },
    optionalSettings: scale,
    run: severeFlagLoss,
  }),
  describeStatistic<GoldTaskInput>({
    name: "goldTaskBound",
    family: "raters",
    summary: "Whether a reviewer passes a bar on tasks with a known answer.",
    source: "Wilson 1927; Newcombe 1998, Stat Med 17:857",
    columns: {},
    settings: { right: "whole-number", given: "whole-number", bar: "number" },
    optionalSettings: { level: "number" },
    run: goldTaskBound,
  }),
  describeStatistic<ExponentiallyWeightedInput>({
    name: "exponentiallyWeightedChart",
    family: "raters",
    summary: "A drift chart: the weighted moving average of a reviewer with its limits.",
    source: "Roberts 1959; NIST/SEMATECH e-Handbook 6.3.2.4",
    columns: { values: "number" },
    settings: { target: "number" },
    optionalSettings: { deviation: "number", weight: "number", width: "number" },
    run: exponentiallyWeightedChart,
  }),
  describeStatistic<WorstAtKInput>({
    name: "worstAtK",
    family: "raters",
    summary: "The score to expect of the worst of k answers.",
    source: "HealthBench 2025",
    columns: { scores: "number" },
    optionalColumns: { questions: "category" },
    settings: { k: "whole-number" },
    optionalSettings: { level: "number" },
    run: worstAtK,
  }),
  describeStatistic<RubricInput>({
    name: "rubricScore",
    family: "raters",
    summary: "Scores answers by the criteria of a rubric they met.",
    source: "HealthBench 2025",
    convention: "An example is not cut at 0 or 1, the mean is; no points above nought means no score.",
    columns: { examples: "category", points: "number", met: "binary" },
    optionalColumns: { tags: "category", characters: "number" },
    optionalSettings: { penalty: "number", centre: "number", level: "number" },
    run: rubricScore,
  }),
  describeStatistic<MarkedSpanInput>({
    name: "markedSpanAgreement",
    family: "raters",
    summary: "How far raters mark the same characters of a text.",
    source: "Hripcsak and Rothschild 2005, J Am Med Inform Assoc 12:296",
    columns: { texts: "category", raters: "category", starts: "number", ends: "number" },
    optionalColumns: { labels: "category" },
    optionalSettings: { level: "number", draws: "whole-number", seed: "whole-number" },
    run: markedSpanAgreement,
  }),
];
