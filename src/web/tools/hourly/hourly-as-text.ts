import type { OperationOutput } from "../../client/operations.ts";
import { lossWords } from "./unpaid-words.ts";

type Answer = OperationOutput<"practice.hourly">;
type Rate = Answer["paidRate"];

const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** Money in its own currency. */
export function moneyIn(currency: string): (value: number) => string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency });
  return (value) => format.format(value);
}

/** Both ends of a number, or one where they are the same, or why there is none. */
export function showRate(rate: Rate, show: (value: number) => string): string {
  if ("because" in rate) return rate.because;
  const [low, high] = [show(rate.low), show(rate.high)];
  return low === high ? low : `${low} to ${high}`;
}

/** A share from 0 to 1, as both ends. */
export function showShareRate(rate: Rate): string {
  return showRate(rate, (value) => share.format(value));
}

/** Minutes as both ends. */
export function showMinutes(minutes: Answer["minutes"]): string {
  return `${showRate(minutes, (value) => whole.format(value))} min`;
}

/** The answer as lines of text, to paste elsewhere. */
export function hourlyAsText(answer: Answer): string {
  const money = moneyIn(answer.currency);
  return [
    `On paper: ${showRate(answer.paidRate, money)} an hour`,
    `In truth: ${showRate(answer.effectiveRate, money)} an hour`,
    ...(answer.afterReserve === undefined
      ? []
      : [`After the tax reserve: ${showRate(answer.afterReserve, money)} an hour`]),
    `Unpaid share of the time: ${showShareRate(answer.unpaidShare)}`,
    `Time in all: ${showMinutes(answer.minutes)}`,
    ...answer.losses.map(
      ({ of, minutes, lowersRateBy }) =>
        `${lossWords(of)}${minutes === undefined ? "" : ` (${showMinutes(minutes)})`}: takes off ${showRate(lowersRateBy, money)}`,
    ),
  ].join("\n");
}
