import { describeStatistic } from "../describe-statistic.ts";
import { fairnessGaps } from "./fairness-gaps.ts";
import type { FairnessGapsInput } from "./fairness-gaps.ts";
import { subgroupPerformance } from "./subgroup-performance.ts";
import type { SubgroupPerformanceInput } from "./subgroup-performance.ts";

const columns = { labels: "binary", probabilities: "number", groups: "category" } as const;
const optionalColumns = { clusters: "category" } as const;
const settings = { threshold: "number" } as const;

/** The functions of the family, for the shell. */
export const groupStatistics = [
  describeStatistic<SubgroupPerformanceInput>({
    name: "subgroupPerformance",
    family: "groups",
    summary: "How the model does in each group: rates, area, calibration, each with its interval.",
    source: "Wilson 1927; DeLong 1988; Debray 2017, BMJ 356:i6460",
    convention: "Rows without a group are a level of their own; small groups are flagged and kept.",
    columns,
    optionalColumns,
    settings,
    optionalSettings: { smallest: "whole-number", level: "number" },
    run: subgroupPerformance,
  }),
  describeStatistic<FairnessGapsInput>({
    name: "fairnessGaps",
    family: "groups",
    summary: "Differences and ratios between groups, and the widest gaps, with intervals.",
    source: "Newcombe 1998, Statistics in Medicine 17:873; Hardt 2016; Saleiro 2018",
    convention: "Differences are group minus reference; ratios across all groups are smallest over largest.",
    columns,
    optionalColumns,
    settings,
    optionalSettings: { reference: "word", smallest: "whole-number", level: "number" },
    run: fairnessGaps,
  }),
];
