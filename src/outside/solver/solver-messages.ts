/** What the solver's thread is started with. */
export interface SolverTask {
  /** CPLEX LP text, a maximum. */
  readonly model: string;
  readonly seconds: number;
}

/** What it tells, each time tighter, until it ends. */
export interface SolverNews {
  /** Nothing is worth more than this. */
  readonly bound: number;
  /** Whether a solution reaches the bound. */
  readonly exact: boolean;
}
