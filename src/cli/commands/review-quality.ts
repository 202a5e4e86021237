import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import { readNamedFile } from "../pick-profile.ts";
import { ofProject } from "../review-options.ts";
import { qualityText } from "../review-text.ts";
import { table } from "../table.ts";
import { wrap } from "../wrap.ts";
import { checkPlaces, writeOrThrow } from "../write-or-throw.ts";

interface OutOptions {
  readonly json?: boolean;
  readonly out: string;
  readonly force?: boolean;
}

interface AuditOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly before?: number;
  readonly act?: string;
  readonly by?: string;
}

/** `clerkship review quality|report|audit|verify|chain`: how far it can be trusted, and what happened. */
export const addReviewQuality: AddCommand = (review, context) => {
  const { ports, width } = context;

  ofProject(review, "quality", "Measure how far the judgements can be trusted", [
    "quality r-1a2b3c4d5e6f --json",
  ]).action(async (id: string, { json }: { json?: boolean }) => {
    const answer = await runOperation("projects.quality", { id }, ports);
    return json === true ? printJson(context, answer) : context.out(qualityText(answer.quality, width));
  });

  ofProject(review, "report", "Write the agreement report as one page or as Markdown", [
    "report r-1a2b3c4d5e6f --out agreement.html",
    "report r-1a2b3c4d5e6f --out agreement.md --force",
  ])
    .requiredOption("--out <file>", "an .html or .md file")
    .option("--force", "replace a file that is there")
    .action(async (id: string, { json, out, force }: OutOptions) => {
      const format = /\.html?$/iu.test(out) ? "html" : /\.md$/iu.test(out) ? "markdown" : undefined;
      if (format === undefined)
        throw invalidOption("--out writes .html and .md files.", "Such as --out agreement.html.");
      await checkPlaces([out], force === true, context);
      const { text } = await runOperation("projects.report", { id, format }, ports);
      await writeOrThrow(out, text, context);
      return json === true
        ? printJson(context, { version: 1, format, characters: text.length })
        : context.out("Written.\n");
    });

  ofProject(review, "audit", "List what happened in a project, newest first", [
    "audit r-1a2b3c4d5e6f --limit 20",
    "audit r-1a2b3c4d5e6f --act item-adjudicated --json",
  ])
    .addOption(numberOption("--limit <n>", "how many", { least: 1, most: 500, whole: true }).default(50))
    .addOption(numberOption("--before <n>", "only what came before this place", { least: 1, whole: true }))
    .option("--act <name>", "only acts of this name")
    .option("--by <person>", "only what this pseudonym did")
    .action(async (id: string, { json, limit, before, act, by }: AuditOptions) => {
      const asked = Object.entries({ before, act, by }).filter(([, value]) => value !== undefined);
      const answer = await runOperation("projects.audit", { id, limit, ...Object.fromEntries(asked) }, ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.acts.map(({ seq, at, by: who, act: name, item, person, because }) => [
        String(seq),
        at.slice(0, 19).replace("T", " "),
        who,
        name,
        [item, person, because].filter((part) => part !== undefined).join(": "),
      ]);
      return context.out(
        `${table(rows, { width })}\n${answer.more ? "There is more: --before takes the last number.\n" : ""}`,
      );
    });

  subcommand(review, "verify", "Prove that a chain is as it was written; exit code 5 when it is broken", [
    "review verify r-1a2b3c4d5e6f",
    "review verify --file chain.jsonl --json",
  ])
    .argument("[id]", "a project; `clerkship review list` shows them")
    .option("--file <file>", "a chain that somebody handed you; - reads standard input")
    .action(async (id: string | undefined, { json, file }: { json?: boolean; file?: string }) => {
      if ((id === undefined) === (file === undefined))
        throw invalidOption("Either a project or --file is wanted.", "Give one of them.");
      const answer =
        file === undefined
          ? await runOperation("projects.verify", { id: id ?? "" }, ports)
          : await runOperation(
              "projects.verifyChain",
              { text: new TextDecoder().decode(await readNamedFile(file, context)) },
              ports,
            );
      if (json === true) printJson(context, answer);
      else context.out(`${wrap(answer.says, { width })}\n`);
      if (answer.verdict.kind === "broken") throw new SaidInAnswer(EXIT.refused);
    });

  ofProject(review, "chain", "Write the whole chain of a project, for anybody to check", [
    "chain r-1a2b3c4d5e6f --out chain.jsonl",
  ])
    .requiredOption("--out <file>", "a file of JSON lines")
    .option("--force", "replace a file that is there")
    .action(async (id: string, { json, out, force }: OutOptions) => {
      await checkPlaces([out], force === true, context);
      const { text } = await runOperation("projects.chain", { id }, ports);
      await writeOrThrow(out, text, context);
      const acts = text.split("\n").length - 1;
      return json === true
        ? printJson(context, { version: 1, acts })
        : context.out(`${acts} acts written. Check them with: clerkship review verify --file FILE\n`);
    });
};
