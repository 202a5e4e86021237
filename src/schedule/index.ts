export type { Placement, Problem, Schedule, Work } from "./problem.ts";
