import { FSRSAlgorithm, Rating as Grade, S_MIN } from "ts-fsrs";
import { addDays, daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Rating, RecallCard } from "./recall-card.ts";

/**
 * The longest gap in days. Growing gaps came out no better than even ones (54 comparisons; claims/spacing-expanding,
 * advice/even-gaps-will-do; Latimier, Peyre and Ramus 2021), so what is known well simply comes once a week.
 */
export const LONGEST_GAP = 7;

// The formulas alone (FSRS 6, default weights): its scheduler works on clock times, a plan on days. Without short-term
// steps no gap is under a day, and without fuzz the same answer always gives the same day.
const fsrs = new FSRSAlgorithm({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: LONGEST_GAP,
});

const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

/**
 * Where a person stands with a card after rating it; without `current` it is new. Due in 1 to 7 days, after “again” the
 * next day. Rating a card twice on one day counts as one time seen.
 */
export function rateCard(
  current: RecallCard | undefined,
  card: string,
  rating: Rating,
  today: CalendarDate,
): RecallCard {
  // A clock set back must not make the gap negative.
  const gap = current === undefined ? 0 : Math.max(0, daysBetween(current.lastSeen, today));
  const { stability, difficulty } = fsrs.next_state(memoryOf(current), gap, grades[rating]);
  const days = rating === "again" ? 1 : fsrs.next_interval(stability, gap);
  const lapsed = current?.state === "review" && rating === "again";
  return {
    card,
    due: addDays(today, days),
    lastSeen: today,
    seen: (current?.seen ?? 0) + (current?.lastSeen === today ? 0 : 1),
    lapses: (current?.lapses ?? 0) + (lapsed ? 1 : 0),
    stability,
    difficulty,
    state: nextState(current?.state, rating),
  };
}

/** What the formulas take up again; numbers they could not have made count as a new card. */
function memoryOf(current: RecallCard | undefined) {
  if (current === undefined || current.difficulty < 1 || current.stability < S_MIN) return null;
  return { stability: current.stability, difficulty: Math.min(10, current.difficulty) };
}

/** Known after “good” or “easy”; after “again” it is learned anew; “hard” leaves it where it is. */
function nextState(state: RecallCard["state"] | undefined, rating: Rating): RecallCard["state"] {
  if (rating === "good" || rating === "easy") return "review";
  if (rating === "hard") return state ?? "learning";
  return state === undefined || state === "learning" ? "learning" : "relearning";
}
