import type { Plan } from "#src/plan/index.ts";
import { wrap } from "./wrap.ts";

/** What planning again moved, brought in and dropped, with the reason; nothing for a plan never made again. */
export function planChangeText(change: Plan["change"], width: number): readonly string[] {
  if (change === undefined) return [];
  const { on, moved, added, dropped } = change;
  const heading = `Planned again on ${on}`;
  if (moved.length + added.length + dropped.length === 0) return [`${heading}: nothing had to move.`, ""];
  const counts = [
    ...(moved.length === 0 ? [] : [`${moved.length} moved`]),
    ...(added.length === 0 ? [] : [`${added.length} came in`]),
    ...(dropped.length === 0 ? [] : [`${dropped.length} dropped`]),
  ];
  const line = (text: string, because?: string): string =>
    wrap(because === undefined ? text : `${text}: ${because}`, { width, first: "  ", rest: "    " });
  return [
    `${heading}: ${counts.join(", ")}.`,
    ...moved.map(({ title, from, to, because }) =>
      line(`Moved from ${weekName(from)} to ${weekName(to)}: ${title}`, because),
    ),
    ...added.map(({ title, to, because }) => line(`Came into ${weekName(to)}: ${title}`, because)),
    ...dropped.map(({ title, from, because }) => line(`Dropped from ${weekName(from)}: ${title}`, because)),
    "",
  ];
}

function weekName(week: number | undefined): string {
  return week === undefined ? "the plan" : `week ${week}`;
}
