import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { logistic, rounded, within } from "../outcome-data.ts";

export const ICU_COLUMNS = [
  "stay",
  "hour",
  "age",
  "heart_rate",
  "breaths",
  "mean_pressure",
  "oxygen",
  "temperature",
  "lactate",
] as const;

const STAYS = 260;
const TRAIN = 140;
/** Hours before its event from which an alert can help, as the grader counts. */
export const HORIZON = 12;

export interface StayHour {
  readonly stay: string;
  readonly hour: number;
  readonly cells: readonly (string | number | undefined)[];
  readonly event: 0 | 1;
  /** How ill the patient truly is: what the signs are drawn from, and the event. */
  readonly illness: number;
  readonly heartRate: number | undefined;
  readonly pressure: number | undefined;
  readonly oxygen: number | undefined;
}

export interface IcuData {
  readonly train: readonly StayHour[];
  readonly test: readonly StayHour[];
}

/** Hours of invented intensive-care stays; some end in a deterioration, which illness builds up to. */
export function icuStreamData(number: number): IcuData {
  const draws = drawsFor("icu-stream", number, "stays");
  const stays = Array.from({ length: STAYS }, (_, at) => drawStay(draws, `T${String(at + 301)}`));
  return { train: stays.slice(0, TRAIN).flat(), test: stays.slice(TRAIN).flat() };
}

function drawStay(draws: Draws, stay: string): readonly StayHour[] {
  const age = within(Math.round(draws.normal(62, 15)), 18, 94);
  const length = draws.whole(36, 110);
  const turns = draws.chance(0.3);
  const onset = turns ? draws.whole(18, length - 6) : undefined;
  const base = draws.normal(0.008 * (age - 62), 0.4);
  const usual = { heart: draws.normal(0, 7), pressure: draws.normal(0, 6), breaths: draws.normal(0, 1.6) };
  let drift = 0;
  const hours: StayHour[] = [];
  for (let hour = 0; hour < length; hour++) {
    drift = 0.93 * drift + draws.normal(0, 0.14);
    const towards = onset === undefined ? 0 : 3.6 * logistic((hour - onset + 6.5) / 2.2);
    const illness = base + drift + towards;
    const seen = (value: number, share: number, digits = 0): number | undefined =>
      draws.chance(share) ? rounded(value, digits) : undefined;
    const heartRate = seen(84 + usual.heart + 8 * illness + draws.normal(0, 6), 0.96);
    const breaths = seen(18 + usual.breaths + 2 * illness + draws.normal(0, 2.2), 0.94);
    const pressure = seen(79 + usual.pressure - 4.5 * illness + draws.normal(0, 5), 0.97);
    const oxygen = seen(within(96.2 - 0.9 * illness + draws.normal(0, 1.3), 70, 100), 0.95);
    const temperature = seen(37 + 0.18 * illness + draws.normal(0, 0.35), 0.3, 1);
    // Lactate is sent for when somebody is worried.
    const lactate = seen(
      Math.exp(0.35 + 0.28 * illness + draws.normal(0, 0.25)),
      0.04 + 0.3 * logistic(illness - 2),
      1,
    );
    const event = hour === onset ? 1 : 0;
    hours.push({
      stay,
      hour,
      cells: [stay, hour, age, heartRate, breaths, pressure, oxygen, temperature, lactate],
      event,
      illness,
      heartRate,
      pressure,
      oxygen,
    });
    if (event === 1) break;
  }
  return hours;
}
