import { Option } from "commander";
import type { Command } from "commander";
import { numberOption } from "./number-option.ts";

/** What a person says of the columns of a predictions file. */
export interface RoleOptions {
  readonly label?: string;
  readonly positive?: string;
  readonly score: readonly string[];
  readonly group: readonly string[];
  readonly id?: string;
  readonly time?: string;
  readonly event?: string;
  readonly split?: string;
  readonly tested?: string;
  readonly site?: string;
  readonly hour?: string;
  readonly alerts?: string;
  readonly ignore: readonly string[];
}

/** What a person says of the use of the model. */
export interface SettingOptions {
  readonly threshold?: number;
  readonly reason?: string;
  /** A file of answers to items of reporting standards. */
  readonly answers?: string;
  readonly horizon?: number;
  readonly prevalence?: number;
  readonly peoplePerDay?: number;
  readonly level?: number;
  readonly refractory?: number;
  readonly warning?: number;
  readonly smallGroup?: number;
  readonly task?: string;
  readonly declare?: "synthetic";
  readonly title?: string;
}

/** An option that may be given again; a later one adds to the earlier. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Adds the options that name columns and those that say how the model is used. */
export function withEvaluateOptions(command: Command): Command {
  return command
    .option("--label <column>", "the outcome: two values")
    .option("--positive <value>", "the value of the outcome that is the event, as in the file")
    .option("--score <column>", "the model's output; given again: other models beside the first", collect, [])
    .option("--group <column>", "a column whose levels are compared; may be given again", collect, [])
    .option("--id <column>", "the person a row is about, when a person has several rows")
    .option("--time <column>", "time to the event or to the end of follow-up")
    .option("--event <column>", "what ended it: 0 none seen, 1 the event, 2 another end")
    .option("--split <column>", "says which rows trained the model and which test it")
    .option("--tested <value>", "the value of the split that marks the rows to judge")
    .option("--site <column>", "the hospital of a row")
    .option("--hour <column>", "hour of the stay, when rows are hours and the score raises alerts")
    .option("--alerts <column>", "the same as --hour")
    .option(
      "--ignore <column>",
      "leave a column aside, whatever it was taken for; may be given again",
      collect,
      [],
    )
    .addOption(numberOption("--threshold <n>", "a row is flagged when its score reaches it"))
    .option("--reason <words>", "why this threshold; printed in the report")
    .option("--answers <file>", 'answers to items of reporting standards, as JSON: {"TRIPOD+AI 1": "…"}')
    .addOption(
      numberOption("--horizon <time>", "the moment of interest, in the unit of the time column", {
        least: 0,
        between: true,
      }),
    )
    .addOption(
      numberOption("--prevalence <share>", "share with the event where the model would be used", {
        least: 0,
        most: 1,
        between: true,
      }),
    )
    .addOption(
      numberOption("--people-per-day <n>", "people the model would score in a day", {
        least: 0,
        between: true,
      }),
    )
    .addOption(
      numberOption("--level <share>", "coverage of the intervals; 0.95 without it", {
        least: 0.5,
        most: 0.999,
      }),
    )
    .addOption(
      numberOption(
        "--refractory <hours>",
        "hours after an alert in which no second one is raised; 6 without it",
        {
          least: 0,
          most: 1_000,
        },
      ),
    )
    .addOption(
      numberOption(
        "--warning <hours>",
        "hours before the event in which an alert is a true one; 12 without it",
        {
          least: 0,
          between: true,
        },
      ),
    )
    .addOption(
      numberOption("--small-group <n>", "groups with fewer rows are marked as small; 50 without it", {
        least: 2,
        most: 10_000,
        whole: true,
      }),
    )
    .option("--task <id>", "show honest published figures of this task beside; `clerkship list baselines`")
    .addOption(new Option("--declare <word>", "every person in the file is made up").choices(["synthetic"]))
    .option("--title <words>", "title of the report");
}
