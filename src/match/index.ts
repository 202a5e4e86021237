export { cellsOf } from "./cells.ts";
export type { Cell } from "./cells.ts";
export { findGaps } from "./find-gaps.ts";
export type { FindGapsOutcome, WantedLane } from "./find-gaps.ts";
export { gapReportSchema, gapSchema } from "./gap.ts";
export type { Gap, GapReport } from "./gap.ts";
export { laneRankingSchema, laneSchema, lanePreferencesSchema } from "./lane.ts";
export type {
  BlockedLane,
  Factor,
  GateStanding,
  Horizon,
  Lane,
  LanePreferences,
  LaneRanking,
} from "./lane.ts";
export { findLane, rankLanes } from "./rank-lanes.ts";
export { hoursBetween, rankOf } from "./skill-levels.ts";
