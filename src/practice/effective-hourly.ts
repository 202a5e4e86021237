import { z } from "zod";
import { notDefined } from "#src/statistics/index.ts";
import type { NotDefined } from "#src/statistics/index.ts";

/** A number, or its two ends where a person knows only those. */
const reachSchema = z.union([
  z.number().nonnegative(),
  z
    .object({ low: z.number().nonnegative(), high: z.number().nonnegative() })
    .refine(({ low, high }) => low <= high, { message: "low is above high", path: ["low"] }),
]);

const unpaidSchema = z.object({
  /** Guidelines, instructions, training that nobody pays. */
  reading: reachSchema.optional(),
  /** Queues, an empty dashboard, a page that says no work. */
  waiting: reachSchema.optional(),
  /** Tests and trial tasks without pay. */
  qualification: reachSchema.optional(),
  /** Applying and being interviewed. */
  interview: reachSchema.optional(),
  /** Tasks that ran out of time half-way. */
  timedOut: reachSchema.optional(),
  /** Tasks finished and not accepted. */
  rejected: reachSchema.optional(),
  /** Time sheets, invoices, tickets, accounts. */
  admin: reachSchema.optional(),
});

/** What was paid in some stretch of time, and all the minutes that went into it. */
export const hourlyQuestionSchema = z.object({
  paidAmount: reachSchema,
  /** ISO 4217; nothing is converted. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Minutes the pay was for; 0 where pay is for tasks and nobody counted. */
  paidMinutes: reachSchema,
  unpaidMinutes: unpaidSchema.default({}),
  /** Fees, software, exchange: money spent to earn this. */
  costs: reachSchema.optional(),
  /** Share of what is left that is set aside for tax, 0 to 1; the person's own figure. */
  taxReserveShare: z.number().min(0).max(1).optional(),
});
export type HourlyQuestion = z.infer<typeof hourlyQuestionSchema>;

/** Minutes that nobody pays, by what they go into. */
export type UnpaidTime = keyof z.infer<typeof unpaidSchema>;
/** In the order they are shown. */
export const unpaidTimes: readonly UnpaidTime[] = unpaidSchema.keyof().options;

/** Both ends of a number; equal when it is known. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** What one kind of unpaid time, or the costs, take off the hourly rate. */
export interface HourlyLoss {
  readonly of: UnpaidTime | "costs";
  /** None for costs. */
  readonly minutes?: Reach;
  readonly lowersRateBy: Reach | NotDefined;
}

/** The rate on paper and the rate in truth, per hour, in the currency of the question. */
export interface HourlyAnswer {
  readonly currency: string;
  readonly paidRate: Reach | NotDefined;
  /** Pay less costs, over every minute; never below zero. */
  readonly effectiveRate: Reach | NotDefined;
  readonly afterReserve?: Reach | NotDefined;
  readonly unpaidShare: Reach | NotDefined;
  readonly minutes: Reach;
  /** Pay less costs; below zero when the work cost more than it brought. */
  readonly left: Reach;
  /** The largest first. From points they add up to the gap between the two rates, unless costs eat all pay. */
  readonly losses: readonly HourlyLoss[];
}

const HOUR = 60;
const ZERO: Reach = { low: 0, high: 0 };

/** What an hour of somebody's life brought once unpaid minutes and costs are counted. */
export function effectiveHourly(question: HourlyQuestion): HourlyAnswer {
  const { currency, taxReserveShare } = question;
  const paid = reachOf(question.paidAmount);
  const paidTime = reachOf(question.paidMinutes);
  const costs = reachOf(question.costs ?? 0);
  const spent = unpaidTimes.flatMap((of) => {
    const minutes = reachOf(question.unpaidMinutes[of] ?? 0);
    return minutes.high === 0 ? [] : [{ of, minutes }];
  });
  const unpaid = spent.map((one) => one.minutes).reduce(add, ZERO);
  const minutes = add(paidTime, unpaid);
  const left = { low: paid.low - costs.high, high: paid.high - costs.low };
  const effectiveRate = perHour(left, minutes, "no minutes are given, and pay over no time is no rate");

  return {
    currency,
    paidRate: perHour(paid, paidTime, "no minutes are counted as paid, so pay has no rate of its own"),
    effectiveRate,
    ...(taxReserveShare === undefined ? {} : { afterReserve: keep(effectiveRate, 1 - taxReserveShare) }),
    unpaidShare:
      minutes.low === 0
        ? notDefined("invalid-input", "Not defined, because no minutes are given.")
        : {
            low: share(unpaid.low, paidTime.high),
            high: share(unpaid.high, paidTime.low),
          },
    minutes,
    left,
    losses: [
      ...spent.map(({ of, minutes: lost }) => ({
        of,
        minutes: lost,
        lowersRateBy: lossOf(
          lost,
          { low: unpaid.low - lost.low, high: unpaid.high - lost.high },
          paid,
          paidTime,
        ),
      })),
      ...(costs.high === 0
        ? []
        : [
            {
              of: "costs" as const,
              lowersRateBy: perHour(costs, minutes, "no minutes are given"),
            },
          ]),
    ].toSorted((one, other) => sizeOf(other) - sizeOf(one)),
  };
}

function reachOf(entry: z.infer<typeof reachSchema>): Reach {
  return typeof entry === "number" ? { low: entry, high: entry } : entry;
}

function add(one: Reach, other: Reach): Reach {
  return { low: one.low + other.low, high: one.high + other.high };
}

/** Money over time. A rate below zero would rise with every lost minute, so it ends at zero; `left` says how far under. */
function perHour(money: Reach, minutes: Reach, why: string): Reach | NotDefined {
  if (minutes.high === 0) return notDefined("invalid-input", `Not defined, because ${why}.`);
  if (minutes.low === 0)
    return notDefined("invalid-input", "Not defined, because the time may be zero: give it a lower end.");
  return {
    low: (Math.max(0, money.low) / minutes.high) * HOUR,
    high: (Math.max(0, money.high) / minutes.low) * HOUR,
  };
}

/**
 * What some unpaid minutes take off: from P/p, the rate on paper, to P/(p+u), in parts as large as the minutes are.
 * It rises with pay and with these minutes, and falls with all others; so its ends lie at theirs.
 */
function lossOf(lost: Reach, others: Reach, paid: Reach, paidTime: Reach): Reach | NotDefined {
  if (paidTime.low === 0)
    return notDefined("invalid-input", "Not defined, because no minutes are counted as paid.");
  const at = (own: number, rest: number, money: number, time: number): number =>
    ((money * own) / (time * (time + own + rest))) * HOUR;
  return {
    low: at(lost.low, others.high, paid.low, paidTime.high),
    high: at(lost.high, others.low, paid.high, paidTime.low),
  };
}

function share(part: number, rest: number): number {
  return part + rest === 0 ? 0 : part / (part + rest);
}

function keep(rate: Reach | NotDefined, part: number): Reach | NotDefined {
  return "low" in rate ? { low: rate.low * part, high: rate.high * part } : rate;
}

function sizeOf({ lowersRateBy, minutes }: HourlyLoss): number {
  return "low" in lowersRateBy ? lowersRateBy.high : (minutes?.high ?? 0);
}
