import type { TimelineRow } from "./lay-out-rows.ts";

interface Place {
  readonly id: string;
  readonly week: number;
  /** Which line of the sheet, from the top. */
  readonly line: number;
}

/** Every task shown, from top to bottom and left to right. */
export function listPlaces(rows: readonly TimelineRow[]): readonly Place[] {
  return rows
    .flatMap(({ lanes }) => lanes)
    .flatMap((lane, line) =>
      lane.flatMap((tasks, index) => tasks.map(({ id }) => ({ id, week: index + 1, line }))),
    );
}

/**
 * The task an arrow key leads to: up and down stay in the week, left and right go to the nearest week that has one, to
 * the line closest to this; Home and End to the first and last such week.
 */
export function stepBetween(rows: readonly TimelineRow[], from: string, key: string): string | undefined {
  const places = listPlaces(rows);
  const here = places.find(({ id }) => id === from);
  if (here === undefined) return undefined;
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column = places.filter(({ week }) => week === here.week);
    return column[column.indexOf(here) + (key === "ArrowDown" ? 1 : -1)]?.id;
  }
  const weeks = places.map(({ week }) => week);
  const week = {
    ArrowLeft: Math.max(...weeks.filter((one) => one < here.week)),
    ArrowRight: Math.min(...weeks.filter((one) => one > here.week)),
    Home: Math.min(...weeks),
    End: Math.max(...weeks),
  }[key];
  return places
    .filter((one) => one.week === week)
    .toSorted((a, b) => Math.abs(a.line - here.line) - Math.abs(b.line - here.line))[0]?.id;
}
