import type { Availability, ShiftKind } from "./availability.ts";

/** The rota in words that `readRota` reads back: "3 nights, 4 off". */
export function describeRota({ cycle }: NonNullable<Availability["rota"]>): string {
  const runs: { kind: ShiftKind; days: number }[] = [];
  for (const kind of cycle) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.days += 1;
    else runs.push({ kind, days: 1 });
  }
  return runs.map(({ kind, days }) => `${days} ${wordFor(kind, days)}`).join(", ");
}

function wordFor(kind: ShiftKind, days: number): string {
  return kind === "off" || days === 1 ? kind : `${kind}s`;
}
