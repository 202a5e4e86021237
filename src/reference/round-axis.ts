/** About as many ticks as can be read on a narrow screen; the project's own judgement. */
const STEPS_WANTED = 5;
const ROUND = [1, 2, 5, 10];

/** Ends and ticks of an axis that holds two amounts: steps of 1, 2 or 5 times a power of ten. */
export interface RoundAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** The round axis for a lowest and a highest amount; `room` keeps a step free above an end that is open. */
export function roundAxis(lowest: number, highest: number, room: boolean): RoundAxis {
  const step = roundStep((highest > lowest ? highest - lowest : Math.abs(highest)) / STEPS_WANTED);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1) + (room ? 1 : 0);
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => tidy((first + position) * step));
  return { from: tidy(first * step), to: tidy(last * step), ticks };
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (ROUND.find((factor) => factor * power >= rough) ?? 10);
}

/** Without the dust of binary fractions: 0.6000000000000001 is 0.6. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
