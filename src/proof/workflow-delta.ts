import type { Structure } from "./structure.ts";

type Redesign = Extract<Structure, { kind: "workflow-redesign" }>;
type Step = Redesign["before"][number];

interface Side {
  readonly steps: number;
  /** Sum of the minutes given; null when no step gives any. */
  readonly minutes: number | null;
  /** Steps without minutes: the sum leaves them out. */
  readonly untimed: number;
  /** Times the work passes from one person to another. */
  readonly handovers: number;
}

/** A process before and after: steps, minutes and handovers. */
export interface WorkflowDelta {
  readonly before: Side;
  readonly after: Side;
  /** After minus before; null where a step has no minutes, since the sums then cannot be compared. */
  readonly minutes: number | null;
  readonly handovers: number;
}

/** Compares a process as it is with the one proposed. */
export function workflowDelta({ before, after }: Pick<Redesign, "before" | "after">): WorkflowDelta {
  const first = sideOf(before);
  const second = sideOf(after);
  const comparable = first.untimed === 0 && second.untimed === 0;
  return {
    before: first,
    after: second,
    minutes:
      comparable && first.minutes !== null && second.minutes !== null ? second.minutes - first.minutes : null,
    handovers: second.handovers - first.handovers,
  };
}

function sideOf(steps: readonly Step[]): Side {
  const timed = steps.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]));
  return {
    steps: steps.length,
    minutes: timed.length === 0 ? null : timed.reduce((sum, minutes) => sum + minutes, 0),
    untimed: steps.length - timed.length,
    handovers: steps.filter(({ who }, place) => {
      const earlier = steps[place - 1];
      return earlier !== undefined && nameOf(earlier.who) !== nameOf(who);
    }).length,
  };
}

const nameOf = (who: string): string => who.trim().toLowerCase();
