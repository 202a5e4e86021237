export { isDefined, notDefined } from "./estimate.ts";
export type { Answer, Estimate, NotDefined, NotDefinedCode } from "./estimate.ts";
export { describeStatistic } from "./describe-statistic.ts";
export type { ColumnKind, SettingKind, StatisticDescription, StatisticFamily } from "./describe-statistic.ts";
// One block a family below, in the order of the families.
