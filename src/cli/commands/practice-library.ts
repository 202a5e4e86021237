import { basename } from "node:path";
import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, invalidOption } from "../failure.ts";
import { readNamedFile } from "../pick-profile.ts";
import { guardOf, refusal, withDeclared } from "../review-options.ts";
import { entries, section } from "../table.ts";
import { wrap } from "../wrap.ts";

interface ImportOptions {
  readonly json?: boolean;
  readonly format?: string;
  readonly licence?: string;
  readonly provenance?: string;
  readonly experts?: string;
  readonly expertsSource?: string;
  readonly declared?: "synthetic" | "public";
}

interface SignOptions {
  readonly json?: boolean;
  readonly profession: string;
  readonly credential: "self-declared" | "document-seen" | "primary-source-checked";
  readonly jurisdiction?: string;
  readonly board?: string;
  readonly because?: string;
  readonly declared?: "synthetic" | "public";
}

/** Skipped rows shown on a terminal; `--json` has all. */
const SHOWN = 10;

/** `clerkship practice import|sources|remove-source|sign-off`: the items there are, and who stands behind them. */
export const addPracticeLibrary: AddCommand = (practice, context) => {
  const { ports, width } = context;

  withDeclared(
    subcommand(practice, "import", "Bring a public set, an export of another tool or a table of your own", [
      "practice import MEDEC-MS-TestSet.csv --declared public",
      'practice import own.csv --licence "CC BY 4.0" --provenance "Written by our nurses"',
      "practice import export.json --declared synthetic --json",
    ]),
  )
    .argument("<file>", "CSV, JSON or JSON lines; the format is recognised")
    .option("--format <name>", "refuse the file when it reads as another format")
    .option("--licence <name>", "the licence, for formats that do not state it")
    .option("--provenance <words>", "where it comes from, for formats that do not state it")
    .option("--experts <who>", "who voted, when you vouch for them; with --experts-source")
    .option("--experts-source <where>", "where that can be looked up")
    .action(async (file: string, options: ImportOptions) => {
      const { json, declared, experts: who, expertsSource: source, format, licence, provenance } = options;
      if ((who === undefined) !== (source === undefined))
        throw invalidOption(
          "--experts and --experts-source go together.",
          "Name who voted and where that can be looked up.",
        );
      const name = file === "-" ? "standard-input" : basename(file);
      const bytes = await readNamedFile(file, context);
      context.note("Reading the items …");
      const answer = await runOperation(
        "practice.import",
        {
          file: { name, bytes },
          format,
          licence,
          provenance,
          ...(who === undefined ? {} : { experts: { who, source } }),
          ...guardOf(declared),
        },
        ports,
      ).finally(() => context.note(""));
      if (answer.kind === "failed")
        throw new CommandFailure({
          code: "unsupported-type",
          message: answer.says,
          advice:
            "docs/practice.md says which sets and formats can be read, and what a table of your own needs.",
        });
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(importText(answer, width));
    });

  subcommand(practice, "sources", "List where the items come from, with their licences", [
    "practice sources",
  ]).action(async ({ json }: { json?: boolean }) => {
    const answer = await runOperation("practice.sources", {}, ports);
    if (json === true) return printJson(context, answer);
    const rows = answer.sources.map(({ source, licence, items, scored, own }) => ({
      columns: [source],
      text: `${items} items, ${scored} of them scored; ${licence}; ${own ? "comes with Clerkship" : "brought by you"}`,
    }));
    return context.out(`${entries(rows, width)}\n`);
  });

  subcommand(practice, "remove-source", "Remove the items you brought from one source", [
    'practice remove-source "Written by our nurses"',
  ])
    .argument("<source>", "a source; `clerkship practice sources` lists them")
    .action(async (source: string, { json }: { json?: boolean }) => {
      const { sources } = await runOperation("practice.sources", {}, ports);
      const found = sources.filter((one) => one.source === source);
      if (found.every(({ own }) => own))
        throw invalidOption(
          found.length === 0
            ? "There is no source of that name."
            : "Those items come with Clerkship and stay.",
          "`clerkship practice sources` lists them; write the name in quotation marks.",
        );
      const answer = await runOperation("practice.removeSource", { source }, ports);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(`${answer.removed} items removed. What you judged of them stays.\n`);
    });

  withDeclared(
    subcommand(practice, "sign-off", "Say, as somebody qualified, that you agree with an item and its key", [
      'practice sign-off cardio-01 --profession "registered nurse" --jurisdiction GB --because "Agrees with our chest pain pathway."',
    ]),
  )
    .argument("<id>", "an item whose key you have read: judge it first")
    .addOption(
      new Option(
        "--profession <title>",
        "a precise title; `practice scope` lists them",
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--credential <state>",
        "who has looked at your credential; declared by yourself does not count",
      )
        .choices(["self-declared", "document-seen", "primary-source-checked"])
        .default("self-declared"),
    )
    .option("--jurisdiction <place>", "where the licence is valid")
    .option("--board <board>", "the board and its specialty, for a board-certified specialist")
    .option("--because <words>", "what you looked at")
    .action(async (id: string, { json, because, declared, ...signed }: SignOptions) => {
      const answer = await runOperation(
        "practice.signOff",
        { id, ...signed, says: because, ...guardOf(declared) },
        ports,
      );
      if (answer.kind === "refused") throw refusal([...new Set([answer.says, ...answer.missing])]);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(`${wrap(answer.says, { width })}\n`);
    });
};

type Imported = Extract<OperationOutput<"practice.import">, { kind: "imported" }>;

function importText(
  { format, source, licence, imported, skipped, stopped, notes }: Imported,
  width: number,
): string {
  const more = skipped.length - SHOWN;
  return [
    wrap(`${imported} items imported. Read as ${format}: ${source}. Licence: ${licence}.`, { width }),
    "",
    ...(skipped.length === 0
      ? []
      : [
          section(
            `Skipped (${skipped.length})`,
            [
              ...skipped.slice(0, SHOWN).map(({ row, says }) => `row ${row}: ${says}`),
              ...(more > 0 ? [`and ${more} more; --json lists them all`] : []),
            ],
            width,
          ),
        ]),
    ...(stopped.length === 0
      ? []
      : [section(`Left out (${stopped.length})`, [stopped.slice(0, SHOWN).join(", ")], width)]),
    ...(notes.length === 0 ? [] : [section("Notes", notes, width)]),
    ...(imported === 0 ? [] : ["Next: clerkship practice next", ""]),
  ].join("\n");
}
