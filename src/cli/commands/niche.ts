import { Option } from "commander";
import type { Command } from "commander";
import { nicheQuestionSchema } from "#src/choose/index.ts";
import type { FormulaQuestion, NicheAnswer, NicheQuestion } from "#src/choose/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { knownCell } from "../known-cell.ts";
import { readPiece } from "../piece-option.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

/** `clerkship niche|formula`: one lane out of three answers, and a plan held against it. */
export const addNiche: AddCommand = (program, context) => {
  const { width } = context;
  const { strength, interest, problem } = nicheQuestionSchema.shape;
  withNiche(
    subcommand(program, "niche", "End three questions in one lane, and say what was given up", [
      "niche --strength code --interest imaging --problem catch-it-earlier",
      "niche --strength medicine --interest icu --problem keep-it-safe --sector hospital --json",
    ]),
    { strength: strength.options, interest: interest.options, problem: problem.options },
  ).action(async ({ json, ...question }: NicheQuestion & { json?: boolean }) => {
    knownCell(question, await context.ports.atlas());
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
        'formula --strength code --interest icu --problem keep-it-safe --piece "Alarm burden:privacy,validation" --json',
      ],
    ),
    { strength: strength.options, interest: interest.options, problem: problem.options },
  )
    .option("--domains <ids...>", "domains you mean to work in", [])
    .option(
      "--piece <title...>",
      'finished pieces, each with what it shows: "Title:privacy,validation,oversight"; a title alone shows none',
      readPiece,
      [],
    )
    .action(
      async ({
        json,
        domains,
        piece,
        ...niche
      }: NicheQuestion & { json?: boolean; domains: string[]; piece: FormulaQuestion["pieces"] }) => {
        const known = await context.ports.atlas();
        knownCell(niche, known);
        for (const domain of domains) knownCell({ domain }, known);
        const question = { niche, domains, pieces: piece };
        const answer = await runOperation("formula.weigh", question, context.ports);
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
