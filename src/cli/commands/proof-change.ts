import { InputError, runOperation } from "#src/operations/index.ts";
import { sectionIdSchema } from "#src/proof/index.ts";
import type { CaseStudy, SectionId } from "#src/proof/index.ts";
import { closestName } from "../closest-name.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { collect } from "../evaluate-options.ts";
import { CommandFailure, invalidOption } from "../failure.ts";
import { gateCount } from "../proof-text.ts";
import { readJsonFile } from "../read-json-file.ts";
import { readTextValue } from "../text-value.ts";
import { resultText } from "../result-text.ts";
import { wrap } from "../wrap.ts";

interface EditOptions {
  readonly json?: boolean;
  readonly section: readonly string[];
  readonly title?: string;
  readonly summary?: string;
  readonly author?: string;
  readonly disclaimer?: string;
  readonly withoutSubgroups?: string;
}

/** What belongs to the piece itself and no file may change. */
const FIXED = ["version", "id", "kind", "createdOn", "publishedOn"];

/** `clerkship proof edit|set|attach|roi`: the texts of a piece, everything else in it, and its evaluations. */
export const addProofChanges: AddCommand = (proof, context) => {
  const { ports } = context;
  subcommand(proof, "edit", "Write parts of a piece; a published one becomes a draft again", [
    'proof edit s-1a2b3c4d5e6f --section context="Who is sent home too early?"',
    "proof edit s-1a2b3c4d5e6f --section data=@data.md --section risks=@risks.md",
    "proof edit s-1a2b3c4d5e6f --section evaluation=- < evaluation.md",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .option(
      "--section <part=text>",
      "a part and its text; @FILE takes a file, - standard input; {{auc}} stands for a live result; may be given again",
      collect,
      [],
    )
    .option("--title <words>", "what it is called")
    .option("--summary <words>", "which problem, for whom, in one sentence")
    .option("--author <name>", "who made it")
    .option("--disclaimer <words>", "what it is not")
    .option("--without-subgroups <words>", "why no subgroup could be looked at")
    .action(async (id: string, options: EditOptions) => {
      const { json, section, ...fields } = options;
      const given = Object.fromEntries(
        Object.entries({
          title: fields.title,
          summary: fields.summary,
          author: fields.author,
          disclaimer: fields.disclaimer,
          noSubgroupsBecause: fields.withoutSubgroups,
        }).filter(([, value]) => value !== undefined),
      );
      if (section.length === 0 && Object.keys(given).length === 0)
        throw invalidOption(
          "Nothing to change was named.",
          "Name a part with --section, or a field such as --title.",
        );
      const parts = section.map(readPart);
      const sections: Partial<Record<SectionId, string>> = {};
      for (const { part, text } of parts) sections[part] = await readTextValue(text, context);
      const { study } = await runOperation("proof.get", { id }, ports);
      return save({ ...study, ...given, sections: { ...study.sections, ...sections } }, json, context);
    });

  subcommand(proof, "set", "Set any part of a piece from JSON: data, structure, skills, links, texts", [
    "proof show s-1a2b3c4d5e6f --json > piece.json",
    "proof set s-1a2b3c4d5e6f --file piece.json",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .requiredOption(
      "--file <file>",
      "JSON with the fields to set, or what `proof show --json` prints; - reads standard input",
    )
    .action(async (id: string, { json, file }: { json?: boolean; file: string }) => {
      const held = await readJsonFile(file, context);
      const inner = held["study"];
      const fields = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : held;
      const changed = Object.entries(fields).filter(([name]) => !FIXED.includes(name));
      const { study } = await runOperation("proof.get", { id }, ports);
      return save({ ...study, ...Object.fromEntries(changed) }, json, context);
    });

  subcommand(proof, "attach", "Let a piece show a kept evaluation, live; or no longer", [
    "proof attach s-1a2b3c4d5e6f e-1a2b3c4d5e6f",
    "proof attach s-1a2b3c4d5e6f e-1a2b3c4d5e6f --undo",
  ])
    .argument("<id>", "a piece; `clerkship proofs` lists them")
    .argument("<evaluation>", "an evaluation; `clerkship evaluations` lists them")
    .option("--undo", "take it out again")
    .action(async (id: string, evaluation: string, { json, undo }: { json?: boolean; undo?: boolean }) => {
      const { study } = await runOperation("proof.get", { id }, ports);
      const others = study.evaluations.filter((one) => one !== evaluation);
      if (undo === true && others.length === study.evaluations.length)
        throw invalidOption(
          "The piece does not show that evaluation.",
          `\`clerkship proof show ${id}\` lists what it shows.`,
        );
      if (undo !== true) await runOperation("evaluation.get", { id: evaluation }, ports);
      const evaluations = undo === true ? others : [...others, evaluation];
      return save({ ...study, evaluations }, json, context);
    });

  subcommand(
    proof,
    "roi",
    "Compute the ROI model of a piece: the range, what moves it most, the chance that it pays",
    ["proof roi s-1a2b3c4d5e6f --json"],
  )
    .argument("<id>", "a piece of the kind roi-model")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const { study } = await runOperation("proof.get", { id }, ports);
      if (study.kind !== "roi-model")
        throw invalidOption(
          "The piece is no ROI model.",
          "`clerkship proof new roi-model --title ...` begins one.",
        );
      const answer = await runOperation("proof.roi", { study }, ports);
      return json === true
        ? printJson(context, answer)
        : context.out(resultText(answer.result, context.width));
    });
};

async function save(study: unknown, json: boolean | undefined, context: Context): Promise<void> {
  const answer = await runOperation("proof.save", { study }, context.ports).catch(unfit);
  if (json === true) return printJson(context, { version: 1, ...answer });
  const { id }: CaseStudy = answer.study;
  return context.out(`Kept.\n${wrap(gateCount(answer.gates, id), context)}\n`);
}

function unfit(error: unknown): never {
  if (!(error instanceof InputError)) throw error;
  const where = error.problems.map(
    ({ path, problem }) => `${path.replace(/^study\.?/u, "") || "all"}: ${problem}`,
  );
  throw new CommandFailure({
    code: "invalid_input",
    message: `What was given does not fit a piece of proof: ${where.slice(0, 5).join("; ")}.`,
    advice: "`clerkship proof show ID --json` prints one as it has to be. Nothing was changed.",
  });
}

function readPart(text: string): { part: SectionId; text: string } {
  const [, name = "", value = ""] = /^([a-z-]+)=(.*)$/su.exec(text) ?? [];
  const part = sectionIdSchema.safeParse(name);
  if (part.success) return { part: part.data, text: value };
  const near = closestName(name, sectionIdSchema.options);
  throw invalidOption(
    `--section takes a part and its text.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    `Write it as --section context=@context.md; the parts are ${sectionIdSchema.options.join(", ")}.`,
  );
}
