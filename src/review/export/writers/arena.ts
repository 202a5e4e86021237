import { daysBetween, readCalendarDate } from "#src/kernel/index.ts";
import { hasOpenCritical, OPEN_CRITICAL } from "../chosen-answer.ts";
import type { GivenJudgement } from "../decided-item.ts";
import { countReasons } from "../review-writer.ts";
import type { ReviewWriter } from "../review-writer.ts";
import { canaries } from "../row-parts.ts";

const EPOCH = readCalendarDate("1970-01-01");

/** Battles as Arena notebooks read them, one for each person's comparison. `model_a` is what stood on the left. */
export const arenaBattles: ReviewWriter = {
  format: "arena-battles",
  notes: [
    "model_a stood on the left. While models are sealed their names are stand-ins; where an item names no model, its answer's id stands.",
    "tstamp is null where the time of a judgement was not kept.",
  ],
  write: (items, header) => {
    const reasons: string[] = [];
    const rows = items.flatMap((decided) => {
      const { item, judgements } = decided;
      if (item.task !== "compare" || item.answers.length !== 2) {
        reasons.push("no comparison of two answers");
        return [];
      }
      if (hasOpenCritical(decided)) {
        reasons.push(OPEN_CRITICAL);
        return [];
      }
      return judgements.flatMap((given) => {
        const winner = winnerOf(given);
        const [left, right] = given.order.map((id) => item.answers.find((answer) => answer.id === id));
        if (winner === undefined || left === undefined || right === undefined) {
          reasons.push("a judgement without a choice or with an unknown order");
          return [];
        }
        return [
          {
            question_id: item.id,
            model_a: left.model ?? left.id,
            model_b: right.model ?? right.id,
            winner,
            judge: given.person,
            turn: Math.floor(item.conversation.length / 2) + 1,
            language: item.language === "en" ? "English" : item.language,
            tstamp: secondsAt(given.at),
            ...canaries(decided, header),
          },
        ];
      });
    });
    return {
      files: [{ path: "arena.json", text: `${JSON.stringify(rows, undefined, 1)}\n` }],
      rows: rows.length,
      leftOut: countReasons(reasons),
    };
  },
};

function winnerOf({ judgement, order }: GivenJudgement): string | undefined {
  if (judgement.task !== "compare") return undefined;
  if (judgement.choice === "tie") return "tie";
  if (judgement.choice === "both-bad") return "tie (bothbad)";
  const side = order.indexOf(judgement.choice);
  return side === 0 ? "model_a" : side === 1 ? "model_b" : undefined;
}

/** Seconds since 1970 of an ISO date and time in UTC. */
function secondsAt(at: string | undefined): number | null {
  const [, day = "", hours, minutes, seconds] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z$/u.exec(at ?? "") ?? [];
  const date = readCalendarDate(day);
  if (date === undefined || EPOCH === undefined) return null;
  return daysBetween(EPOCH, date) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}
