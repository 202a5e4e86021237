import { Option } from "commander";
import type { Command } from "commander";

/** What a command was told of a person's time; each as written. */
export interface TimeOptions {
  readonly hours?: string;
  readonly weekday?: string;
  readonly rota?: string;
  readonly rotaFrom?: string;
  readonly shifts?: string;
  readonly off?: readonly string[];
  readonly timeZone?: string;
  readonly startsAt?: string;
  readonly sitting?: string;
  readonly buffer?: string;
  readonly dayShiftHours?: string;
}

const OFF = "--off <days>";

const OPTIONS: readonly (readonly [string, string])[] = [
  ["--hours <n>", "hours a week, 1 to 60"],
  ["--weekday <hours>", "hours of each weekday instead, such as mon=2,sat=3"],
  ["--rota <words>", 'a rota that repeats, such as "3 nights on, 4 off"'],
  ["--rota-from <day>", "first day of the rota; the first day of the plan without it"],
  ["--shifts <file>", "a calendar file (.ics) with your shifts and leave"],
  [OFF, "days without time, FROM..TO or one day; may be given again"],
  ["--day-shift-hours <n>", "hours left on the day of a day shift; none without it"],
  ["--time-zone <name>", "such as Europe/Paris; this machine's where it matters"],
  ["--starts-at <time>", "when a day's work begins, such as 18:30"],
  ["--sitting <minutes>", "shortest and longest sitting, such as 30-120"],
  ["--buffer <n>", "minutes of every hour kept free, 0 to 30; 6 without it"],
];

/** Adds the options that tell when a person has time, under a heading of their own. */
export function withTimeOptions(command: Command): Command {
  for (const [flags, words] of OPTIONS)
    command.addOption(
      (flags === OFF ? new Option(flags, words).argParser(collect) : new Option(flags, words)).helpGroup(
        "Your time:",
      ),
    );
  return command;
}

function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}
