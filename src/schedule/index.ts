export { checkSchedule } from "./check-schedule.ts";
export { greedySchedule } from "./greedy-schedule.ts";
export { leastPiece } from "./least-piece.ts";
export type { Placement, Problem, Schedule, Work } from "./problem.ts";
export { searchSchedule } from "./search-schedule.ts";
export type { SearchOptions } from "./search-schedule.ts";
export { worthOf } from "./worth-of.ts";
export { writeModel } from "./write-model.ts";
