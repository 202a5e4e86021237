import type { PlannedWork } from "./planned-work.ts";

/** Minutes a week keeps for looking back, and for recall: twice ten, apart from each other. */
const REFLECTION = 5;
const RECALL = 20;
// A week with less is for the work itself. Minutes.
const LEAST_FOR_REFLECTION = 30;
const LEAST_FOR_RECALL = 150;

/** What a week holds besides the work, and how long it takes. */
export interface Rituals {
  readonly works: readonly PlannedWork[];
  readonly minutes: number;
}

/**
 * Five minutes to look back at the end of a week, and from the second week on, where there is something to recall,
 * ten minutes of recall at its start and ten at its end: even gaps do as well as growing ones (Latimier 2021).
 */
export function ritualsOf(week: number, minutes: number, hasCards: boolean): Rituals {
  if (minutes < LEAST_FOR_REFLECTION) return { works: [], minutes: 0 };
  const back = lookBack(week);
  if (!hasCards || week === 1 || minutes < LEAST_FOR_RECALL) return { works: [back], minutes: REFLECTION };
  return { works: [recall(week), back], minutes: REFLECTION + RECALL };
}

/** Whether a work is one of these. */
export function isRitual(work: string): boolean {
  return /^(recall|reflection)-week-\d+/.test(work);
}

const shared = {
  spread: { low: 1, high: 2 },
  after: [],
  artefact: undefined,
  artefactOfPart: "",
  practises: [],
  yields: undefined,
  carries: [],
  cost: "free",
  megabytes: 0,
  offline: true,
  block: undefined,
  record: undefined,
  strand: undefined,
  value: 0,
  required: false,
} as const;

function lookBack(week: number): PlannedWork {
  return {
    ...shared,
    id: `reflection-week-${week}`,
    kind: "reflection",
    title: `Look back on week ${week}`,
    minutes: REFLECTION,
    grade: "B",
    ifThen:
      "If the last sitting of the week is over, then I answer three questions before I close the laptop.",
    because: "Steering your own search goes with finding work and with finding better work.",
    window: { first: week - 1, last: week - 1 },
  };
}

function recall(week: number): PlannedWork {
  return {
    ...shared,
    id: `recall-week-${week}`,
    kind: "recall",
    title: "Recall what you learned, a few cards from memory",
    minutes: RECALL,
    grade: "A",
    ifThen: "If I sit down and open the plan, then I answer the cards that are due before anything else.",
    because: "Recall in short sittings with gaps between them stays longer than reading again.",
    window: { first: week - 1, last: week - 1 },
  };
}
