import { memo } from "react";
import { showShortDay } from "../../client/dates.ts";
import { showHours, showNumber } from "../../client/numbers.ts";
import type { judgeWeek } from "./carry.ts";
import type { TimelineWeek } from "./read-weeks.ts";

interface WeekHeadProps {
  readonly week: TimelineWeek;
  /** How it takes what is carried; nothing while nothing is. */
  readonly how: ReturnType<typeof judgeWeek> | undefined;
  readonly target: boolean;
  /** Why it is closed or full, for whoever points at it. */
  readonly why: string | undefined;
}

const HOW_WORDS = {
  open: "fits",
  full: "make room",
  closed: "closed",
  asking: "…",
  home: "stands here",
} as const;

/** The head of a column: the week, its first day, how full it is, and whether it takes what is carried. */
export const WeekHead = memo(function WeekHead({ week, how, target, why }: WeekHeadProps) {
  const { when, from, used, done, plannable, usedShare, doneShare, plannableShare, lost, opensBlock } = week;
  return (
    <th
      scope="col"
      data-week={week.week}
      data-how={how}
      data-target={target || undefined}
      title={why}
      aria-current={when === "now" ? "date" : undefined}
      className={`week-head week-${when}${opensBlock ? " opens-block" : ""}`}
    >
      <span className="week-name">
        <span className="week-word">Week </span>
        {week.week}
      </span>
      <span className="week-from">{showShortDay(from)}</span>
      <svg className="week-bar" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <rect
          className="week-room"
          x="0"
          width="100"
          y={40 - plannableShare * 40}
          height={plannableShare * 40}
        />
        <rect className="week-used" x="0" width="100" y={40 - usedShare * 40} height={usedShare * 40} />
        <rect
          className="week-done"
          x="0"
          width="100"
          y={40 - (usedShare + doneShare) * 40}
          height={doneShare * 40}
        />
      </svg>
      <span className="week-hours">
        {plannable === 0 && used === 0 ? (
          "no time"
        ) : (
          <>
            {showNumber(used)}
            <span aria-hidden="true">/</span>
            <span className="unseen"> of </span>
            {showNumber(plannable)}&nbsp;h
          </>
        )}
      </span>
      {done > 0 && <span className="week-lost">{showHours(done)} done</span>}
      {lost.map((what) => (
        <span key={what} className="week-lost">
          {what}
        </span>
      ))}
      {how !== undefined && <span className="week-how">{HOW_WORDS[how]}</span>}
    </th>
  );
});
