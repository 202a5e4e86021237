import { useMemo } from "react";
import type { CSSProperties, RefObject } from "react";
import { judgeWeek, sayWhy } from "./carry.ts";
import type { Carry, Verdicts } from "./carry.ts";
import type { TimelineRow } from "./lay-out-rows.ts";
import type { Wait } from "./list-waits.ts";
import { BLOCKS } from "./read-weeks.ts";
import type { TimelineWeek } from "./read-weeks.ts";
import { StrandRows } from "./strand-rows.tsx";
import { WaitLines } from "./wait-lines.tsx";
import { WeekHead } from "./week-head.tsx";

interface TimelineSheetProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly caption: string;
  readonly weeks: readonly TimelineWeek[];
  readonly rows: readonly TimelineRow[];
  /** Weeks from the left edge to today. */
  readonly today: number | undefined;
  readonly chosen: string | undefined;
  readonly stop: string | undefined;
  readonly waits: readonly Wait[];
  readonly carry: Carry | undefined;
  readonly verdicts: Verdicts | undefined;
}

/** The table of weeks and strands. */
export function TimelineSheet(props: TimelineSheetProps) {
  const { sheet, caption, weeks, rows, today, chosen, stop, waits, carry, verdicts } = props;
  const how = (week: number) => (carry === undefined ? undefined : judgeWeek(carry, verdicts, week));
  const whyNot = (week: number) => {
    const refusals = carry === undefined ? [] : (verdicts?.get(week) ?? []);
    return refusals.length === 0 || how(week) === "home" ? undefined : sayWhy(refusals);
  };
  const line = useMemo(() => (today === undefined ? {} : placedAt(today)), [today]);
  return (
    <div className="timeline-scroll">
      <div className="timeline-sheet" ref={sheet} data-carrying={carry?.by}>
        <table className="timeline-table">
          <caption className="unseen">{caption}</caption>
          <colgroup>
            <col className="col-head" />
            {weeks.map(({ week, when }) => (
              <col
                key={week}
                data-when={when}
                data-how={how(week)}
                data-target={(carry !== undefined && carry.at === week) || undefined}
              />
            ))}
          </colgroup>
          <thead>
            <tr className="blocks">
              <th scope="row" className="strand-name">
                <span className="unseen">Block</span>
              </th>
              {BLOCKS.map(({ name, first, last }) => (
                <th key={name} scope="colgroup" colSpan={last - first + 1} className="opens-block">
                  {name}
                </th>
              ))}
            </tr>
            <tr className="weeks">
              <th scope="col" className="strand-name">
                <span className="unseen">Strand</span>
              </th>
              {weeks.map((week) => (
                <WeekHead
                  key={week.week}
                  week={week}
                  how={how(week.week)}
                  target={carry !== undefined && carry.at === week.week}
                  why={whyNot(week.week)}
                />
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <StrandRows
              key={row.id}
              row={row}
              chosen={chosen}
              stop={stop}
              carried={carry?.task.id}
              waits={waits}
            />
          ))}
        </table>
        {today !== undefined && <div className="today-line" style={line} aria-hidden="true" />}
        <WaitLines sheet={sheet} waits={waits} rows={rows} />
      </div>
    </div>
  );
}

function placedAt(today: number): CSSProperties {
  return { ["--today" as string]: today };
}
