import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationInput, OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { invalidOption } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import { readReach } from "../read-reach.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";

type Amount = OperationInput<"practice.hourly">["paidAmount"];
type Unpaid = NonNullable<OperationInput<"practice.hourly">["unpaidMinutes"]>;
type Hourly = OperationOutput<"practice.hourly">;
type Rate = Hourly["paidRate"];

/** Options of the unpaid minutes, and what each is called in the answer. */
const UNPAID = {
  reading: ["--reading <minutes>", "guidelines and training nobody paid"],
  waiting: ["--waiting <minutes>", "queues and empty dashboards"],
  qualification: ["--qualification <minutes>", "unpaid tests and trial tasks"],
  interview: ["--interview <minutes>", "applying and being interviewed"],
  timedOut: ["--timed-out <minutes>", "tasks that ran out of time"],
  rejected: ["--rejected <minutes>", "tasks done and not accepted"],
  admin: ["--admin <minutes>", "time sheets, invoices, tickets"],
} as const satisfies Readonly<Record<keyof Unpaid, readonly [string, string]>>;

interface Options extends Readonly<Partial<Record<keyof Unpaid, Amount>>> {
  readonly paid: Amount;
  readonly currency: string;
  readonly paidMinutes: Amount;
  readonly costs?: Amount;
  readonly taxReserve?: number;
  readonly json?: boolean;
}

/** `clerkship hourly`: what an hour on a platform came to, unpaid minutes and costs counted. */
export const addHourly: AddCommand = (program, context) => {
  const command = subcommand(
    program,
    "hourly",
    "Reckon what an hour on a platform came to, with unpaid minutes and costs counted",
    [
      "hourly --paid 240 --currency USD --paid-minutes 300 --reading 60 --waiting 90",
      "hourly --paid 240 --currency USD --paid-minutes 300 --waiting 30-90 --costs 12 --tax-reserve 0.3",
      "hourly --paid 80 --currency EUR --paid-minutes 0 --reading 45 --rejected 120 --json",
    ],
  )
    .addOption(
      amount("--paid <sum>", "what was paid for the stretch of time you count").makeOptionMandatory(),
    )
    .requiredOption("--currency <code>", "its currency in three letters; nothing is converted")
    .addOption(
      amount(
        "--paid-minutes <minutes>",
        "minutes the pay was for; 0 if pay is for tasks",
      ).makeOptionMandatory(),
    );
  for (const [flags, says] of Object.values(UNPAID)) command.addOption(amount(flags, says));
  command
    .addOption(amount("--costs <sum>", "money spent to earn it: fees, software, exchange"))
    .addOption(
      numberOption("--tax-reserve <share>", "share you set aside for tax, 0 to 1", { least: 0, most: 1 }),
    )
    .action(async (options: Options) => {
      const answer = await runOperation("practice.hourly", readQuestion(options), context.ports);
      if (options.json === true) return printJson(context, answer);
      return context.out(hourlyText(answer, context.width));
    });
};

function amount(flags: string, says: string): Option {
  return new Option(flags, `${says}; a number or two ends, as in 60-90`).argParser(readReach);
}

function readQuestion(options: Options): OperationInput<"practice.hourly"> {
  const currency = options.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/u.test(currency))
    throw invalidOption("A currency has three letters.", "Write it as in --currency USD or --currency EUR.");
  const unpaid = (Object.keys(UNPAID) as (keyof Unpaid)[]).flatMap((of) => {
    const minutes = options[of];
    return minutes === undefined ? [] : [[of, minutes] as const];
  });
  return {
    paidAmount: options.paid,
    currency,
    paidMinutes: options.paidMinutes,
    unpaidMinutes: Object.fromEntries(unpaid),
    ...(options.costs === undefined ? {} : { costs: options.costs }),
    ...(options.taxReserve === undefined ? {} : { taxReserveShare: options.taxReserve }),
  };
}

function hourlyText(answer: Hourly, width: number): string {
  const { currency, left, losses, minutes, afterReserve } = answer;
  const money = (value: number): string =>
    new Intl.NumberFormat("en-GB", { style: "currency", currency }).format(value);
  const rates: [string, Rate][] = [
    ["On paper, an hour", answer.paidRate],
    ["In truth, an hour", answer.effectiveRate],
    ...(afterReserve === undefined ? [] : [["After your tax reserve", afterReserve] as [string, Rate]]),
  ];
  const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
  const rows: string[][] = [
    ...rates.map(([label, rate]) => [label, rateText(rate, money)]),
    ["Share of the time unpaid", rateText(answer.unpaidShare, (value) => share.format(value))],
    ["All minutes", rateText(minutes, (value) => `${Math.round(value)}`)],
  ];
  const lost = losses.map(
    ({ of, minutes: spent, lowersRateBy }) =>
      `${of === "costs" ? "costs" : lossName(of)}${spent === undefined ? "" : ` (${rateText(spent, (value) => `${Math.round(value)}`)} min)`}: ${"because" in lowersRateBy ? lowersRateBy.because : `${rateText(lowersRateBy, money)} an hour`}`,
  );
  return [
    table(rows, { width }),
    "",
    section("What takes it down", lost, width, "nothing you named"),
    ...(left.high < 0
      ? [wrap(`The costs were more than the pay: ${money(left.high)} is left.`, { width })]
      : []),
    wrap("Nothing of this is kept. Tax is reckoned only as the share you gave.", { width }),
    "",
  ].join("\n");
}

function rateText(rate: Rate, show: (value: number) => string): string {
  if ("because" in rate) return rate.because;
  const [low, high] = [show(rate.low), show(rate.high)];
  return low === high ? low : `${low} to ${high}`;
}

function lossName(of: string): string {
  const found = Object.entries(UNPAID).find(([key]) => key === of);
  return found?.[1][1] ?? of;
}
