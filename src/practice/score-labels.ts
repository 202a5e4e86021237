import type { Judgement, LabelQuestion, ReviewItem } from "#src/review/index.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback, ScoredUnit } from "./score.ts";
import { sayVotes, spreadOfVotes } from "./spread-of-votes.ts";
import { whoHolds } from "./who-holds.ts";

type Classifying = Extract<Judgement, { task: "classify" }>;
type Labels = Classifying["labels"];

interface Judged {
  readonly contested: boolean;
  readonly right: boolean;
  readonly units: readonly ScoredUnit[];
}

/** Questions with fixed answers, each against the votes of experts. A question that was not shown is not asked. */
export function scoreLabels(item: ReviewItem, { labels }: Classifying): PartScore {
  const asked = item.questions.filter(
    (question) => isShown(question, labels) && item.key?.labels?.[question.id] !== undefined,
  );
  if (asked.length === 0) return emptyPart();
  const holder = whoHolds(item);
  const feedback: Feedback[] = [];
  const distribution: PartScore["distribution"] = [];
  const judged = asked.map((question): Judged => {
    const votes = item.key?.labels?.[question.id] ?? {};
    const said = labels[question.id] ?? [];
    const spread = spreadOfVotes(question.id, votes);
    distribution.push(spread.shown);
    const one = question.several
      ? judgeSeveral(question, votes, said, item.experts?.n)
      : judgeOne(question, votes, said[0]);
    feedback.push(sayOf(question, one, { spread, said, holder }));
    return one;
  });
  const units = judged.flatMap((one) => one.units);
  const value = units.length === 0 ? null : units.reduce((sum, { earned }) => sum + earned, 0) / units.length;
  const counted = judged.filter(({ contested }) => !contested);
  const right = counted.filter((one) => one.right).length;
  return {
    contested: counted.length === 0,
    parts: [
      {
        name: "labels",
        value,
        says:
          counted.length === 0
            ? "Experts differ on every question, so none is counted."
            : `${right} of ${counted.length} answers are those ${holder("most experts gave", "its author gave")}.`,
      },
    ],
    feedback,
    distribution,
    units,
    right: counted.length === 0 ? null : right === counted.length,
  };
}

/** Whether a question is asked, given the answers before it. */
function isShown(question: Pick<LabelQuestion, "when">, labels: Labels): boolean {
  const { when } = question;
  return when === undefined || when.is.some((value) => labels[when.question]?.includes(value) === true);
}

function judgeOne(question: LabelQuestion, votes: Record<string, number>, said: string | undefined): Judged {
  const spread = spreadOfVotes(question.id, votes);
  if (spread.contested || spread.leading === undefined) return { contested: true, right: false, units: [] };
  const options = question.values.map(({ id }, place) => ({
    id: `${question.id}: ${id}`,
    earns: spread.earns(id),
    place: `value ${place + 1}`,
  }));
  return {
    contested: false,
    right: said === spread.leading,
    units: [unitOf(options, said === undefined ? undefined : `${question.id}: ${said}`)],
  };
}

/** Several values at once are as many questions with yes or no. */
function judgeSeveral(
  question: LabelQuestion,
  votes: Record<string, number>,
  said: readonly string[],
  experts: number | undefined,
): Judged {
  const n = Math.max(experts ?? 0, 1, ...Object.values(votes));
  const spreads = question.values.map(({ id }) => ({
    id,
    spread: spreadOfVotes(id, { yes: votes[id] ?? 0, no: n - (votes[id] ?? 0) }),
  }));
  const counted = spreads.filter(({ spread }) => !spread.contested);
  return {
    contested: counted.length === 0,
    right: counted.every(({ id, spread }) => (said.includes(id) ? "yes" : "no") === spread.leading),
    units: counted.map(({ id, spread }) =>
      unitOf(
        ["yes", "no"].map((answer) => ({ id: answer, earns: spread.earns(answer) })),
        said.includes(id) ? "yes" : "no",
      ),
    ),
  };
}

/** One unit; somebody who gave no answer earns what a guess earns. */
function unitOf(options: ScoredUnit["options"], said: string | undefined): ScoredUnit {
  const chosen = options.find(({ id }) => id === said);
  const guess = options.reduce((sum, { earns }) => sum + earns, 0) / options.length;
  return { ...(chosen === undefined ? {} : { said: chosen.id }), earned: chosen?.earns ?? guess, options };
}

function sayOf(
  question: LabelQuestion,
  judged: Judged,
  {
    spread,
    said,
    holder,
  }: {
    readonly spread: ReturnType<typeof spreadOfVotes>;
    readonly said: readonly string[];
    readonly holder: ReturnType<typeof whoHolds>;
  },
): Feedback {
  const labelOf = (id: string): string => question.values.find((value) => value.id === id)?.label ?? id;
  const own = said.length === 0 ? "nothing" : said.map(labelOf).join(", ");
  const about = `${question.asks} You said: ${own}.`;
  if (judged.contested)
    return { kind: "contested", says: `${about} Experts differ, so this is not counted.` };
  if (judged.right)
    return { kind: "right", says: `${about} So ${holder("do most experts", "does its author")}.` };
  const most = spread.leading === undefined ? "nothing" : labelOf(spread.leading);
  const shared =
    said.length === 1 && !question.several ? ` Of yours: ${sayVotes(spread, said[0] ?? "")}.` : "";
  return {
    kind: "missed",
    says: `${about} ${holder("Most experts", "Its author")}: ${question.several ? spread.shown.shares.map(({ id }) => labelOf(id)).join(", ") : most}.${shared}`,
  };
}
