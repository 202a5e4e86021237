import type { ShiftKind } from "#src/availability/index.ts";

/** The longest text that is read as a pattern. */
export const LONGEST_PATTERN = 400;

const LETTERS: Readonly<Record<ShiftKind, string>> = { day: "D", night: "N", off: "O" };

/** A pattern as it can be typed: “3 nights, 4 off”, or “DNO…” where that would be too long. */
export function cycleAsText(cycle: readonly ShiftKind[]): string {
  const words = runsOf(cycle)
    .map(({ kind, days }) => `${days} ${wordFor(kind, days)}`)
    .join(", ");
  return words.length <= LONGEST_PATTERN ? words : cycle.map((kind) => LETTERS[kind]).join("");
}

/** A pattern read back: “3 night shifts, then 4 days off; again from day 8”. */
export function describeCycle(cycle: readonly ShiftKind[]): string {
  const runs = runsOf(cycle).map(({ kind, days }) => `${days} ${longWordFor(kind, days)}`);
  return `${runs.join(", then ")}; again from day ${cycle.length + 1}`;
}

function runsOf(cycle: readonly ShiftKind[]): readonly { kind: ShiftKind; days: number }[] {
  const runs: { kind: ShiftKind; days: number }[] = [];
  for (const kind of cycle) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.days += 1;
    else runs.push({ kind, days: 1 });
  }
  return runs;
}

function wordFor(kind: ShiftKind, days: number): string {
  return kind === "off" || days === 1 ? kind : `${kind}s`;
}

function longWordFor(kind: ShiftKind, days: number): string {
  if (kind === "off") return days === 1 ? "day off" : "days off";
  return days === 1 ? `${kind} shift` : `${kind} shifts`;
}
