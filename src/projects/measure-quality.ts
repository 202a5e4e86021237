import type { Book } from "./book.ts";
import { compareJudge } from "./compare-judge.ts";
import type { JudgeComparison } from "./compare-judge.ts";
import { shareNeverDoubleReviewed, workItems } from "./decided-items.ts";
import { decideItem } from "./decide-item.ts";
import { goldRecord } from "./gold-record.ts";
import type { GoldRecord } from "./gold-record.ts";
import { measureAgreement } from "./measure-agreement.ts";
import type { QuestionAgreement } from "./measure-agreement.ts";
import { judgeRunsOf } from "./model-judge.ts";
import { positionEffect } from "./position-effect.ts";
import type { PositionEffect } from "./position-effect.ts";
import { ratingsOf } from "./ratings-of.ts";

/** Where the work of a project stands. */
export interface Progress {
  readonly work: number;
  readonly decided: number;
  readonly begun: number;
  readonly untouched: number;
  readonly toAdjudicate: number;
  readonly openCritical: number;
  readonly openFlags: number;
  readonly skips: Readonly<Record<string, number>>;
  readonly judgements: number;
}

/** Everything that tells how far a project's judgements can be trusted. */
export interface ProjectQuality {
  readonly progress: Progress;
  readonly shareNeverDoubleReviewed: number | null;
  readonly agreement: readonly QuestionAgreement[];
  readonly position: PositionEffect;
  readonly gold: readonly GoldRecord[];
  /** What a vote of the majority would have hidden: items with a critical mark that most did not make. */
  readonly hiddenByMajority: number;
  readonly judges: readonly JudgeComparison[];
}

export function measureProgress(book: Book): Progress {
  const work = workItems(book);
  const states = work.map((entry) => decideItem(book, entry));
  // A report about an item with a known answer matters as much, and a count that stood still would give the item away.
  const everything = [...book.items.values()].filter(({ withdrawn }) => !withdrawn);
  const skips: Record<string, number> = {};
  for (const { skipped } of everything)
    for (const why of skipped.values()) skips[why] = (skips[why] ?? 0) + 1;
  return {
    work: work.length,
    decided: states.filter(({ decision }) => decision.kind !== "open").length,
    begun: states.filter(({ decision, reviews }) => decision.kind === "open" && reviews > 0).length,
    untouched: states.filter(({ reviews }) => reviews === 0).length,
    toAdjudicate: states.filter(({ adjudicate }) => adjudicate.length > 0).length,
    openCritical: states.filter(({ openCritical }) => openCritical).length,
    openFlags: everything.reduce(
      (sum, { flags }) => sum + flags.filter(({ settled }) => settled === undefined).length,
      0,
    ),
    skips,
    judgements: work.reduce((sum, { given }) => sum + given.size, 0),
  };
}

export function measureQuality(book: Book): ProjectQuality {
  const reviewers = [...book.people.values()].filter(
    ({ roles, judged }) => roles.includes("reviewer") || judged.length > 0,
  );
  return {
    progress: measureProgress(book),
    shareNeverDoubleReviewed: shareNeverDoubleReviewed(book),
    agreement: ratingsOf(book).map((ratings) => measureAgreement(ratings)),
    position: positionEffect(book),
    gold: reviewers.map(({ person }) => goldRecord(book, person)),
    hiddenByMajority: workItems(book).filter(({ given }) => isHidden([...given.values()])).length,
    judges: judgeRunsOf(book).map((run) => compareJudge(book, run)),
  };
}

function isHidden(
  given: readonly { readonly judgement: { readonly marks: readonly { readonly severity: string }[] } }[],
): boolean {
  const saw = given.filter(({ judgement }) =>
    judgement.marks.some(({ severity }) => severity === "critical"),
  ).length;
  return saw > 0 && saw * 2 <= given.length;
}
