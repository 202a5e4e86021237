interface Against {
  readonly code: string;
  /** Tasks that stand in the way. */
  readonly tasks: readonly string[];
}

/** Whether only other tasks keep a task out of a week: they can give way when the plan is made again. */
export function othersCanGiveWay(refusals: readonly Against[]): boolean {
  return (
    refusals.length > 0 &&
    refusals.every(({ code, tasks }) => (code === "full" || code === "strands") && tasks.length > 0)
  );
}

/** What making room in a week means, before it is done. */
export function sayMakeRoom(week: number, refusals: readonly Against[]): string {
  const taken = refusals.some(({ code }) => code === "full") ? "is full" : "holds two subjects already";
  return `Week ${week} ${taken}. Make room: other tasks give way.`;
}
