import type { DecidedMark, Decision, Mark } from "#src/review/index.ts";
import type { Book, BookItem, Given } from "./book.ts";

/** How an item stands: what was decided, and what still stands in its way. */
export interface ItemState {
  readonly decision: Decision;
  readonly reviews: number;
  /** Somebody said that acting on an answer could do grave harm, and nobody has settled it. */
  readonly openCritical: boolean;
  /** It waits for an adjudicator, and why. */
  readonly adjudicate: readonly ("critical" | "disagreement" | "flag")[];
  readonly marks: readonly DecidedMark[];
}

/**
 * Enough people and agreement by the project's rule decide an item; one critical mark by anybody keeps it open for an
 * adjudicator, however many did not see it: a majority hides the rare, grave finding.
 */
export function decideItem(book: Book, entry: BookItem): ItemState {
  const given = [...entry.given.values()];
  const marks = decidedMarks(entry, given);
  const openMark = marks.some(({ mark, status }) => mark.severity === "critical" && status === "open");
  const openFlag = entry.flags.some(
    ({ settled, severity }) => settled === undefined && severity === "critical",
  );
  const openCritical = openMark || openFlag;
  const waits: ItemState["adjudicate"] = [
    ...(openMark ? (["critical"] as const) : []),
    ...(openFlag ? (["flag"] as const) : []),
  ];
  const open = (because: string, adjudicate = waits): ItemState => ({
    decision: { kind: "open", because },
    reviews: given.length,
    openCritical,
    adjudicate,
    marks,
  });
  const missing = book.settings.overlap - given.length;
  if (entry.adjudication === undefined && missing > 0)
    return open(`${missing} more ${missing === 1 ? "person has" : "people have"} to judge it.`);
  if (openCritical) return open("Somebody marked it critical; an adjudicator has to look.");
  if (entry.flags.some(({ settled, severity }) => settled?.outcome === "upheld" && severity === "critical"))
    return open(
      "A critical report about it was upheld: take it out of the project, or settle the report anew.",
    );
  const decision =
    entry.adjudication === undefined
      ? agreedDecision(book, given)
      : decisionOf(entry.adjudication.judgement, "adjudication");
  if (decision === undefined) return open("The people who judged it do not agree.", ["disagreement"]);
  if (isUnsafe(decision, marks)) return open("The chosen answer holds a critical defect.", ["critical"]);
  return { decision, reviews: given.length, openCritical, adjudicate: [], marks };
}

/** An answer with a critical mark that was not dismissed never leaves as the chosen one. */
function isUnsafe(decision: Decision, marks: readonly DecidedMark[]): boolean {
  return (
    decision.kind === "chosen" &&
    marks.some(
      ({ mark, status }) =>
        mark.severity === "critical" && status !== "dismissed" && mark.answer === decision.answer,
    )
  );
}

function agreedDecision(book: Book, given: readonly Given[]): Decision | undefined {
  const votes = new Map<string, { count: number; of: Given }>();
  for (const one of given) {
    const said = spoken(one);
    votes.set(said, { count: (votes.get(said)?.count ?? 0) + 1, of: one });
  }
  const [most] = [...votes.values()].toSorted((a, b) => b.count - a.count);
  if (most === undefined) return undefined;
  const enough =
    book.settings.agreement === "unanimous" ? most.count === given.length : most.count * 2 > given.length;
  return enough ? decisionOf(most.of.judgement, "agreement") : undefined;
}

/** What two people must say alike to agree. Texts and spans never are: there the wording is the result. */
function spoken({ judgement }: Given): string {
  switch (judgement.task) {
    case "compare":
      return judgement.choice;
    case "best-of":
      return judgement.ranking[0] ?? "";
    case "classify":
      // Several values at once are the same in any order.
      return JSON.stringify(
        sorted(judgement.labels)
          .map(([question, values]) => [question, values.toSorted()] as const)
          .filter(([, values]) => values.length > 0),
      );
    case "rubric":
      return JSON.stringify(sorted(judgement.criteria));
    case "mark-defects":
      return judgement.marks.some(({ severity }) => severity === "severe" || severity === "critical")
        ? "grave"
        : "not grave";
    case "correct":
      return judgement.nothingWrong ? "nothing wrong" : judgement.text.trim();
    case "patient-edit":
    case "red-team":
      return "done";
  }
}

function decisionOf(judgement: Given["judgement"], from: "agreement" | "adjudication"): Decision {
  switch (judgement.task) {
    case "compare":
      if (judgement.choice === "tie" || judgement.choice === "both-bad") return { kind: judgement.choice };
      return { kind: "chosen", answer: judgement.choice, from };
    case "best-of":
      return { kind: "chosen", answer: judgement.ranking[0] ?? "", from };
    case "correct":
    case "patient-edit":
      return { kind: "corrected", text: judgement.text, from };
    case "classify":
      return { kind: "labelled", labels: judgement.labels, from };
    case "rubric":
    case "mark-defects":
    case "red-team":
      return { kind: "settled", from };
  }
}

/** The marks people made, alike ones together, with what the adjudicator made of critical ones. */
function decidedMarks({ adjudication }: BookItem, given: readonly Given[]): readonly DecidedMark[] {
  const byMark = new Map<string, { mark: Mark; people: Set<string>; settled: boolean }>();
  // What an adjudicator marks is upheld by that.
  const settling = adjudication === undefined ? [] : [{ ...adjudication, person: adjudication.by }];
  for (const { person, judgement } of [...given, ...settling]) {
    for (const mark of judgement.marks) {
      const { note: _note, ...same } = mark;
      const key = JSON.stringify(sorted(same));
      const known = byMark.get(key) ?? { mark, people: new Set<string>(), settled: false };
      known.people.add(person);
      known.settled ||= person === adjudication?.by;
      byMark.set(key, known);
    }
  }
  return [...byMark.values()].map(({ mark, people, settled }) => ({
    mark,
    by: people.size,
    status: settled ? "upheld" : statusOf(mark, adjudication),
  }));
}

function statusOf({ severity, answer }: Mark, adjudication: BookItem["adjudication"]): DecidedMark["status"] {
  return severity === "critical" ? (adjudication?.critical[answer] ?? "open") : "open";
}

function sorted<T>(value: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
}
