import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { isDefined, rubricScore } from "#src/statistics/index.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback, ScoredUnit } from "./score.ts";
import { sayVotes, spreadOfVotes } from "./spread-of-votes.ts";
import { whoHolds } from "./who-holds.ts";

type Grading = Extract<Judgement, { task: "rubric" }>;

/** A rubric, criterion by criterion against the votes of experts, and the score it adds up to. */
export function scoreCriteria(item: ReviewItem, { criteria }: Grading): PartScore {
  const held = item.rubric.flatMap((criterion) => {
    const votes = item.key?.criteria?.[criterion.id];
    return votes === undefined ? [] : [{ criterion, votes }];
  });
  if (held.length === 0) return emptyPart();
  const holder = whoHolds(item);
  const feedback: Feedback[] = [];
  const distribution: PartScore["distribution"] = [];
  const units: ScoredUnit[] = [];
  let agreed = 0;
  for (const { criterion, votes } of held) {
    const spread = spreadOfVotes(criterion.id, { met: votes.met, "not-met": votes.not });
    const said = criteria[criterion.id] ?? "cannot-tell";
    distribution.push(spread.shown);
    const line = `“${criterion.criterion}” You said ${WORDS[said]}`;
    const why = votes.why === undefined ? "" : ` ${votes.why}`;
    if (spread.contested) {
      feedback.push({ kind: "contested", says: `${line}. Experts differ, so this is not counted.${why}` });
      continue;
    }
    const options = ["met", "not-met"].map((id) => ({ id, earns: spread.earns(id) }));
    const guess = options.reduce((sum, { earns }) => sum + earns, 0) / options.length;
    const right = said === spread.leading;
    if (right) agreed += 1;
    units.push(
      said === "cannot-tell" ? { earned: guess, options } : { said, earned: spread.earns(said), options },
    );
    feedback.push(
      right
        ? { kind: "right", says: `${line}, as ${sayVotes(spread, said)}.${why}` }
        : {
            kind: "missed",
            says: `${line}; ${holder("most experts say", "its author says")} ${WORDS[leadingOf(spread.leading)]}.${why}`,
          },
    );
  }
  const value = units.length === 0 ? null : units.reduce((sum, { earned }) => sum + earned, 0) / units.length;
  const sums = rollUp(held, criteria, holder("those of experts", "those of its author"));
  return {
    contested: units.length === 0,
    parts: [
      {
        name: "criteria",
        value,
        says: `${agreed} of ${units.length} criteria as ${holder("most experts grade", "its author grades")} them.${sums}`,
      },
    ],
    feedback,
    distribution,
    units,
    right: units.length === 0 ? null : agreed === units.length,
  };
}

const WORDS = { met: "met", "not-met": "not met", "cannot-tell": "that you cannot tell" };

function leadingOf(id: string | undefined): "met" | "not-met" {
  return id === "met" ? "met" : "not-met";
}

/** Points of the criteria met over all points above nought, as HealthBench adds them up. */
function rollUp(
  held: readonly {
    readonly criterion: { readonly id: string; readonly points: number };
    readonly votes: { readonly met: number; readonly not: number };
  }[],
  said: Grading["criteria"],
  whose: string,
): string {
  const sum = (met: readonly boolean[]): number | null => {
    const score = rubricScore({
      examples: held.map(() => "item"),
      points: held.map(({ criterion }) => criterion.points),
      met: met.map(Number),
    });
    return isDefined(score) ? (score.each[0] ?? null) : null;
  };
  const own = sum(held.map(({ criterion }) => said[criterion.id] === "met"));
  const theirs = sum(held.map(({ votes }) => votes.met > votes.not));
  if (own === null || theirs === null) return "";
  return ` By your grades the answer scores ${own.toFixed(2)}, by ${whose} ${theirs.toFixed(2)}.`;
}
