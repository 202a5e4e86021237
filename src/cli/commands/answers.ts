import { Argument } from "commander";
import { datasetUseSchema } from "#src/atlas/index.ts";
import type { DatasetUse } from "#src/atlas/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { countryOption } from "../country-option.ts";
import { payText } from "../pay-text.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

/** `clerkship pay|may-use|regimes|remote`: questions the field answers with its sources. */
export const addAnswers: AddCommand = (program, context) => {
  const { width } = context;

  subcommand(program, "pay", "Show what a role is said to pay, every source side by side", [
    "pay clinical-nlp-engineer",
    "pay clinical-informaticist --country KE --json",
  ])
    .argument("<role>", "a role; `clerkship roles` lists them")
    .addOption(countryOption())
    .action(async (role: string, { json, country }: { json?: boolean; country?: string }) => {
      const input = country === undefined ? { role } : { role, country };
      const picture = await runOperation("pay.show", input, context.ports);
      if (json === true) return printJson(context, picture);
      return context.out(`${picture.roleLabel}\n\n${payText(picture, width)}\n`);
    });

  subcommand(program, "may-use", "Say whether a set of data may be used for something", [
    "may-use mimic-iv hosted-model",
    "may-use synthea portfolio --json",
  ])
    .argument("<dataset>", "a data set; `clerkship list datasets` lists them")
    .addArgument(new Argument("<use>", "what it is for").choices(datasetUseSchema.options))
    .action(async (dataset: string, use: DatasetUse, { json }: { json?: boolean }) => {
      const answer = await runOperation("datasets.mayUse", { dataset, use }, context.ports);
      if (json === true) return printJson(context, answer);
      const word = {
        yes: "Yes",
        conditions: "Under conditions",
        no: "No",
        unknown: "Our sources do not say",
      };
      return context.out(
        [
          wrap(`${word[answer.answer]}. ${answer.because}`, { width }),
          wrap(`Sources: ${answer.sources.join(", ")}. Checked on ${answer.checkedOn}.`, { width }),
          ...(answer.steps.length === 0 ? [] : [section("Before that", answer.steps, width)]),
          ...(answer.instead.length === 0
            ? []
            : [
                section(
                  "Instead",
                  answer.instead.map(({ id, label, answer: may }) => `${label} (${id}): ${may}`),
                  width,
                ),
              ]),
        ].join("\n"),
      );
    });

  subcommand(program, "regimes", "Show which laws and rules a role meets in a region", [
    "regimes europe-and-uk --role ml-engineer",
    "regimes us-and-canada --json",
  ])
    .argument("<region>", "a region; `clerkship list regions` lists them")
    .option("--role <id>", "only what this role meets")
    .action(async (region: string, { json, role }: { json?: boolean; role?: string }) => {
      const input = role === undefined ? { region } : { region, role };
      const answer = await runOperation("regions.regimes", input, context.ports);
      if (json === true) return printJson(context, answer);
      const lines = answer.regimes.map(
        ({ label, jurisdiction, because, ref }) => `${label} (${jurisdiction}): ${because} [${ref}]`,
      );
      return context.out(
        `${section("Laws and rules", lines, width)}${answer.notes.map((note) => `${wrap(note, { width })}\n`).join("")}`,
      );
    });

  subcommand(program, "remote", "Read where a job may be done from, and whether a country is allowed", [
    'remote "Remote (US only)" --country KE',
    'remote "Hybrid, 2 days a week in Lyon" --json',
  ])
    .argument("<text>", "the words of the posting about place")
    .addOption(countryOption())
    .action(async (text: string, { json, country }: { json?: boolean; country?: string }) => {
      const input = country === undefined ? { text } : { text, country };
      const answer = await runOperation("remote.read", input, context.ports);
      if (json === true) return printJson(context, answer);
      const { workplace, eligibility, notes } = answer.placement;
      const where = {
        countries: "countries" in eligibility ? eligibility.countries.join(", ") : "",
        regions: "names" in eligibility ? eligibility.names.join(", ") : "",
        worldwide: "anywhere, as stated",
        unknown: "not said",
      }[eligibility.kind];
      const open = answer.open === undefined ? [] : [`Open to ${country ?? ""}: ${answer.open}`];
      return context.out(
        [`Place of work: ${workplace}`, `May be done from: ${where}`, ...open, ...notes]
          .map((line) => `${wrap(line, { width })}\n`)
          .join(""),
      );
    });
};
