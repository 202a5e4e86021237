import { InvalidArgumentError, Option } from "commander";
import { nicheQuestionSchema } from "#src/choose/index.ts";
import type { CredentialVerdict, NicheAnswer, NicheQuestion, StatedFacts } from "#src/choose/index.ts";
import { backgroundSchema } from "#src/atlas/index.ts";
import type { Background } from "#src/atlas/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { entries, section } from "../table.ts";
import { wrap } from "../wrap.ts";
import type { Command } from "commander";

interface FactOptions {
  readonly json?: boolean;
  readonly background?: Background[];
  readonly licence?: Background[];
  readonly degree?: StatedFacts["degree"];
  readonly degreeField?: string;
  readonly years?: number;
}

/** `clerkship eligible|credentials|niche|formula`: walks that end in one answer. */
export const addChoose: AddCommand = (program, context) => {
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

  const { strength, interest, problem } = nicheQuestionSchema.shape;
  withNiche(
    subcommand(program, "niche", "End three questions in one lane, and say what was given up", [
      "niche --strength code --interest imaging --problem catch-it-earlier",
      "niche --strength medicine --interest icu --problem keep-it-safe --sector hospital --json",
    ]),
    { strength: strength.options, interest: interest.options, problem: problem.options },
  ).action(async ({ json, ...question }: NicheQuestion & { json?: boolean }) => {
    const answer = await runOperation("niche.filter", question, context.ports);
    if (json === true) return printJson(context, answer);
    return context.out(nicheText(answer, width));
  });

  withNiche(
    subcommand(
      program,
      "formula",
      "Hold a plan against the career formula: strength, domains, proof, responsibility",
      [
        "formula --strength data --interest operations --problem run-the-place-better --domains ops rnd",
        'formula --strength code --interest icu --problem keep-it-safe --piece "Alarm burden" --json',
      ],
    ),
    { strength: strength.options, interest: interest.options, problem: problem.options },
  )
    .option("--domains <ids...>", "domains you mean to work in", [])
    .option(
      "--piece <title...>",
      "finished pieces that show privacy, validation and human oversight; others belong in the web form",
      [],
    )
    .action(
      async ({
        json,
        domains,
        piece,
        ...niche
      }: NicheQuestion & { json?: boolean; domains: string[]; piece: string[] }) => {
        const pieces = piece.map((title) => ({
          title,
          privacy: true,
          validation: true,
          humanOversight: true,
        }));
        const answer = await runOperation("formula.weigh", { niche, domains, pieces }, context.ports);
        if (json === true) return printJson(context, answer);
        const pillars = answer.pillars.map(
          ({ label, status, because, next }) => `${label}: ${status}. ${because} ${next}`,
        );
        const letGo = answer.letGo.map(({ what, because }) => `${what}: ${because}`);
        return context.out(
          `${nicheText(answer.niche, width)}\n${section("The formula", pillars, width)}\n${section("To let go", letGo, width)}`,
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

function withNiche(
  command: Command,
  choices: Readonly<Record<"strength" | "interest" | "problem", readonly string[]>>,
): Command {
  return command
    .addOption(
      new Option("--strength <one>", "what you are good at today")
        .choices(choices.strength)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--interest <one>", "what holds your interest")
        .choices(choices.interest)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--problem <one>", "what is worth years of work to you")
        .choices(choices.problem)
        .makeOptionMandatory(),
    )
    .option("--sector <id>", "a kind of employer, when one matters");
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

function nicheText(
  { lane, secondDomain, because, gaveUp, firstStep, sources }: NicheAnswer,
  width: number,
): string {
  const name = (one: NicheAnswer["lane"]): string =>
    `${one.role.label} × ${one.domain.label} × ${one.sector.label}`;
  return [
    wrap(name(lane), { width }),
    ...(secondDomain === undefined ? [] : [`Second domain: ${secondDomain.label}`]),
    section("Why", because, width),
    section(
      "Given up",
      gaveUp.map((one) => `${name(one.lane)}: ${one.because}`),
      width,
    ),
    wrap(`First step: ${firstStep}`, { width }),
    wrap(`Sources: ${sources.join(", ")}. The weighing is our own judgement.`, { width }),
    "",
  ].join("\n");
}
