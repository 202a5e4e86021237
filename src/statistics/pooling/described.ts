import { describeStatistic } from "../describe-statistic.ts";
import { poolAreas } from "./pool-areas.ts";
import type { PoolAreasInput } from "./pool-areas.ts";
import { poolEstimates } from "./pool-estimates.ts";
import type { PoolEstimatesInput } from "./pool-estimates.ts";
import { poolObservedExpected } from "./pool-observed-expected.ts";
import type { PoolObservedExpectedInput } from "./pool-observed-expected.ts";

const convention =
  "Prediction interval with t and k − 2 degrees of freedom; metafor's normal one and its one after Hartung–Knapp (t, k − 1) stand beside.";

/** The functions of the family, for the shell and the reference page. */
export const poolingStatistics = [
  describeStatistic<PoolAreasInput>({
    name: "poolAreas",
    family: "pooling",
    summary: "Pools areas under the curve of several sites on the logit scale.",
    source: "Debray and others 2017, BMJ 356:i6460",
    convention,
    columns: { areas: "number", standardErrors: "number" },
    optionalSettings: { level: "number" },
    run: poolAreas,
  }),
  describeStatistic<PoolEstimatesInput>({
    name: "poolEstimates",
    family: "pooling",
    summary: "Pools one estimate of each site: fixed and random effects, heterogeneity, prediction interval.",
    source:
      "DerSimonian and Laird 1986; Viechtbauer 2005, 2007; IntHout and others 2014, BMC Med Res Methodol 14:25",
    convention,
    columns: { estimates: "number", standardErrors: "number" },
    optionalSettings: { level: "number" },
    run: poolEstimates,
  }),
  describeStatistic<PoolObservedExpectedInput>({
    name: "poolObservedExpected",
    family: "pooling",
    summary: "Pools observed over expected events of several sites on the log scale.",
    source: "Debray and others 2017, BMJ 356:i6460",
    convention: `Binomial error where totals are given, else Poisson. ${convention}`,
    columns: { observed: "number", expected: "number" },
    optionalColumns: { totals: "number" },
    optionalSettings: { level: "number" },
    run: poolObservedExpected,
  }),
];
