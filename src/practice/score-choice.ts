import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { answerNames, shownOrder } from "./answer-names.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback, ScoredUnit } from "./score.ts";
import { sayVotes, spreadOfVotes } from "./spread-of-votes.ts";
import { whoHolds } from "./who-holds.ts";

type Choosing = Extract<Judgement, { task: "compare" | "best-of" }>;

/** A choice between answers, against what experts chose. */
export function scoreChoice(item: ReviewItem, judgement: Choosing, order: readonly string[]): PartScore {
  const votes = item.key?.choice;
  if (votes === undefined) return emptyPart();
  const said = judgement.task === "compare" ? judgement.choice : (judgement.ranking[0] ?? "");
  const spread = spreadOfVotes("choice", votes);
  if (spread.leading === undefined) return emptyPart();
  const { leading } = spread;
  const nameOf = answerNames(item, order);
  const held = whoHolds(item);
  const unit: ScoredUnit = {
    said,
    earned: spread.earns(said),
    options: optionsOf(item, judgement.task, order, spread.earns),
  };
  const right = said === leading;
  const what = `You chose ${nameOf(said)}`;
  const verdict: Feedback = spread.contested
    ? { kind: "contested", says: contestedText(what, spread.n) }
    : {
        kind: right ? "right" : "missed",
        says: right
          ? `${what}, as ${sayVotes(spread, leading)}.`
          : held(
              `${what}; most experts chose ${nameOf(leading)}. Of your choice: ${sayVotes(spread, said)}.`,
              `${what}; its author holds ${nameOf(leading)} to be right.`,
            ),
      };
  const reasons = (item.key?.reasons ?? []).map((reason): Feedback => ({
    kind: reason.for === said ? "reason" : "other-side",
    says: `For ${nameOf(reason.for)}: ${reason.says}`,
    ...(item.answers.some(({ id }) => id === reason.for) ? { answer: reason.for } : {}),
  }));
  return {
    contested: spread.contested,
    parts: [
      {
        name: "choice",
        value: spread.contested ? null : unit.earned,
        says: spread.contested ? contestedText(what, spread.n) : verdict.says,
      },
    ],
    feedback: [verdict, ...reasons],
    distribution: [spread.shown],
    units: spread.contested ? [] : [unit],
    right: spread.contested ? null : right,
  };
}

function contestedText(what: string, n: number): string {
  return `${what}. The ${n} experts differ too much for any answer to be held right, so this is not counted.`;
}

function optionsOf(
  item: ReviewItem,
  task: Choosing["task"],
  order: readonly string[],
  earns: (id: string) => number,
): ScoredUnit["options"] {
  const shown = shownOrder(item, order);
  const byLength = item.answers
    .toSorted((a, b) => b.text.length - a.text.length || a.id.localeCompare(b.id))
    .map(({ id }) => id);
  const answers = item.answers.map(({ id }) => ({
    id,
    earns: earns(id),
    place: `shown ${shown.indexOf(id) + 1}`,
    length: `length ${byLength.indexOf(id) + 1}`,
  }));
  const others = task === "compare" ? ["tie", "both-bad"] : [];
  return [...answers, ...others.map((id) => ({ id, earns: earns(id), place: id, length: id }))];
}
