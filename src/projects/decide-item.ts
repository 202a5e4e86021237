import type { Decision, DecidedMark } from "#src/review/index.ts";
import type { Mark } from "#src/review/index.ts";
import type { Book, BookItem, Given } from "./book.ts";

/** How an item stands: what was decided, and what still stands in its way. */
export interface ItemState {
  readonly decision: Decision;
  readonly reviews: number;
  /** Somebody said that acting on an answer could do grave harm, and nobody has settled it. */
  readonly openCritical: boolean;
  /** It waits for an adjudicator, and why. */
  readonly adjudicate: readonly ("critical" | "disagreement" | "flag" | "both-bad-or-tie")[];
  readonly marks: readonly DecidedMark[];
}

/**
 * Enough people and agreement by the project's rule decide an item; one critical mark by anybody keeps it open for an
 * adjudicator, however many did not see it: a majority hides the rare, grave finding.
 */
export function decideItem(book: Book, entry: BookItem): ItemState {
  const given = [...entry.given.values()];
  const marks = decidedMarks(entry, given);
  const openFlags = entry.flags.filter(
    ({ settled, severity }) => settled === undefined && severity === "critical",
  );
  const openCritical =
    openFlags.length > 0 ||
    marks.some(({ mark, status }) => mark.severity === "critical" && status === "open");
  const common = { reviews: given.length, openCritical, marks };
  if (entry.adjudication !== undefined) {
    const decision = refuseUnsafe(
      decisionOf(entry.adjudication.judgement, "adjudication"),
      marks,
      openCritical,
    );
    return { ...common, decision, adjudicate: openFlags.length > 0 ? ["flag"] : [] };
  }
  const critical = openCritical
    ? openFlags.length > 0
      ? (["flag", "critical"] as const)
      : (["critical"] as const)
    : [];
  if (given.length < book.settings.overlap) {
    const missing = book.settings.overlap - given.length;
    const because = `${missing} more ${missing === 1 ? "person has" : "people have"} to judge it.`;
    return { ...common, decision: { kind: "open", because }, adjudicate: critical };
  }
  if (openCritical) {
    const because = "Somebody marked it critical; an adjudicator has to look.";
    return { ...common, decision: { kind: "open", because }, adjudicate: critical };
  }
  const agreed = agreedDecision(book, given);
  if (agreed === undefined) {
    const because = "The people who judged it do not agree.";
    return { ...common, decision: { kind: "open", because }, adjudicate: ["disagreement"] };
  }
  return { ...common, decision: refuseUnsafe(agreed, marks, false), adjudicate: [] };
}

/** An answer with a critical mark that was upheld never leaves as the chosen one. */
function refuseUnsafe(decision: Decision, marks: readonly DecidedMark[], openCritical: boolean): Decision {
  if (decision.kind !== "chosen") return decision;
  const critical = marks.filter(({ mark, status }) => mark.severity === "critical" && status !== "dismissed");
  return critical.some(({ mark }) => mark.answer === decision.answer) || openCritical
    ? { kind: "open", because: "The chosen answer holds a critical defect." }
    : decision;
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
      return JSON.stringify(sorted(judgement.labels));
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
  const byMark = new Map<string, { mark: Mark; people: Set<string> }>();
  for (const { person, judgement } of given) {
    for (const mark of judgement.marks) {
      const { note: _note, ...same } = mark;
      const key = JSON.stringify(sorted(same));
      const known = byMark.get(key) ?? { mark, people: new Set<string>() };
      known.people.add(person);
      byMark.set(key, known);
    }
  }
  return [...byMark.values()].map(({ mark, people }) => ({
    mark,
    by: people.size,
    status: adjudication?.critical[mark.answer] ?? "open",
  }));
}

function sorted(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
}
