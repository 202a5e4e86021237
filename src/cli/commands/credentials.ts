import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { backgroundSchema } from "#src/atlas/index.ts";
import type { Background } from "#src/atlas/index.ts";
import type { CredentialVerdict, StatedFacts } from "#src/choose/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { knownCell } from "../known-cell.ts";
import { entries, section } from "../table.ts";
import { wrap } from "../wrap.ts";

interface FactOptions {
  readonly json?: boolean;
  readonly background?: Background[];
  readonly licence?: Background[];
  readonly degree?: StatedFacts["degree"];
  readonly degreeField?: string;
  readonly years?: number;
}

/** `clerkship eligible|credentials`: whether a credential is open to somebody, and which is worth the time. */
export const addCredentials: AddCommand = (program, context) => {
  const { width } = context;

  withFacts(
    subcommand(
      program,
      "eligible",
      "Say whether a credential is open to somebody, and what is open instead",
      [
        "eligible clinical-informatics-board --background nurse --licence nurse",
        "eligible amia-ahic --background pharmacist --degree doctorate --years 10 --json",
      ],
    ),
  )
    .argument("<credential>", "a credential; `clerkship list credentials` lists them")
    .action(async (credential: string, options: FactOptions) => {
      const input = { credential, facts: factsOf(options) };
      const answer = await runOperation("credentials.eligibility", input, context.ports);
      if (options.json === true) return printJson(context, answer);
      const rules = answer.routes.flatMap(({ label, rules: held }) =>
        held.map(
          ({ name, status, why, sources, checkedOn, overdue }) =>
            `${label}: ${name}: ${status}. ${why} (${sources.join(", ")}, checked ${checkedOn}${overdue ? ", overdue" : ""})`,
        ),
      );
      const instead = answer.instead.map(
        ({ id, label, verdict, because }) => `${label} (${id}): ${verdict}. ${because}`,
      );
      return context.out(
        [
          wrap(`${answer.label}: ${answer.verdict}. ${answer.because}`, { width }),
          section("Rules", rules, width),
          ...(instead.length === 0 ? [] : [section("Instead", instead, width)]),
        ].join("\n"),
      );
    });

  withFacts(
    subcommand(
      program,
      "credentials",
      "Go through the five questions for every credential, for one role in view",
      [
        "credentials --role clinical-informaticist --background nurse --licence nurse --degree bachelor --years 8",
        "credentials --role ml-engineer --background software-engineer --knows-basics --json",
      ],
    ),
  )
    .requiredOption("--role <id>", "the role in view")
    .option("--sector <id>", "the kind of employer in view")
    .option("--knows-basics", "the ground of machine learning and data is held")
    .option("--held <ids...>", "credentials held or begun already", [])
    .action(
      async (
        options: FactOptions & { role: string; sector?: string; knowsBasics?: boolean; held: string[] },
      ) => {
        const { role, sector, held } = options;
        const known = await context.ports.atlas();
        knownCell({ sector }, known);
        const stranger = held.find((id) => !known.credentials.some((one) => one.id === id));
        if (stranger !== undefined) throw new AppError("not_found", { kind: "credential", id: stranger });
        const answer = await runOperation(
          "credentials.walk",
          {
            facts: factsOf(options),
            role,
            knowsBasics: options.knowsBasics === true,
            held,
            ...(sector === undefined ? {} : { sector }),
          },
          context.ports,
        );
        if (options.json === true) return printJson(context, answer);
        const rows = answer.verdicts.map((verdict) => ({
          columns: [verdict.verdict, verdict.id, verdict.label],
          text: verdictText(verdict),
        }));
        const atLarge = `On credentials at large there is evidence: ${answer.worthAtLarge.map((id) => `advice/${id}`).join(", ")}.`;
        const first = [...answer.advice, ...(answer.worthAtLarge.length === 0 ? [] : [atLarge])];
        return context.out(
          `${first.map((line) => `${wrap(line, { width })}\n`).join("")}\n${entries(rows, width)}\n`,
        );
      },
    );
};

function withFacts(command: Command): Command {
  return command
    .addOption(
      new Option("--background <ids...>", "where you come from")
        .choices(backgroundSchema.options)
        .default([]),
    )
    .addOption(
      new Option("--licence <ids...>", "licences you hold today")
        .choices(backgroundSchema.options)
        .default([]),
    )
    .addOption(
      new Option("--degree <level>", "highest degree").choices(["none", "bachelor", "master", "doctorate"]),
    )
    .option("--degree-field <words>", "its subject")
    .option("--years <n>", "years of such work", readYears);
}

function factsOf({ background = [], licence = [], degree, degreeField, years }: FactOptions): StatedFacts {
  return {
    backgrounds: background,
    licences: licence,
    ...(degree === undefined ? {} : { degree }),
    ...(degreeField === undefined ? {} : { degreeField }),
    ...(years === undefined ? {} : { years }),
  };
}

function readYears(text: string): number {
  const years = Number(text);
  if (text.trim() === "" || !Number.isFinite(years) || years < 0)
    throw new InvalidArgumentError("Write a number of years, such as 8.");
  return years;
}

function verdictText({ steps, eligibilityBecause, closes, red, worth }: CredentialVerdict): string {
  const asked = steps
    .filter(({ answer }) => answer !== "yes")
    .map(({ step, because: why }) => `${step}: ${why}`);
  return [
    eligibilityBecause,
    closes.length === 0
      ? "Closes no gap of the role."
      : `Brings closer: ${closes.map(({ label }) => label).join(", ")}.`,
    red.length === 0 ? "" : `Warning signs: ${red.join(", ")}.`,
    asked.length === 0 ? "" : `Open questions: ${asked.join(" ")}`,
    worth.length === 0
      ? "No evidence found of what this one is worth."
      : `What it is worth: ${worth.map((id) => `advice/${id}`).join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
