import { basename } from "node:path";
import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { describeDocumentFailure } from "#src/profile/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure, EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { readNamedFile } from "../pick-profile.ts";
import { table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly mask?: boolean;
  readonly check?: boolean;
  readonly log?: boolean;
  readonly declared?: "synthetic" | "public";
  readonly offsets: "utf-16" | "code-point";
}

/** Largest file that is looked at, in bytes. */
const MOST = 50_000_000;

/** `clerkship guard FILE|-`: what may tell who a person is, where and why; or the text with it masked. */
export const addGuard: AddCommand = (program, context) => {
  subcommand(program, "guard", "Find what may tell who a person is in a text", [
    "guard note.txt",
    "guard note.txt --json",
    "guard note.txt --check && git add note.txt",
    "guard --log",
    "guard note.txt --mask > masked.txt",
    "guard exercise.txt --declared synthetic",
    "echo 'Seen on 12 March 2021.' | clerkship guard -",
  ])
    .argument("[file]", "a text in UTF-8, a PDF or DOCX, or - for standard input; offsets count in its text")
    .option("--check", "exit with code 5 when something was found that would not be stored")
    .option("--log", "show how often the guard stopped what so far: classes and counts, never words")
    .option("--mask", "write the text with every finding replaced by its class")
    .addOption(
      new Option(
        "--declared <what>",
        "nobody in it exists, or all of it is public: dates, ages and places are then lowered",
      ).choices(["synthetic", "public"]),
    )
    .addOption(
      new Option("--offsets <unit>", "what start and end count")
        .choices(["utf-16", "code-point"])
        .default("utf-16"),
    )
    .action(async (file: string | undefined, { json, mask, check, log, declared, offsets }: Options) => {
      if (log === true) return await showLog(json === true, context);
      if (file === undefined)
        throw invalidOption("No text is named.", "Name a file, or - to read standard input.");
      const text = await readGuarded(file, context);
      const asked = { text, offsets, ...(declared === undefined ? {} : { declared }), mask: mask === true };
      const answer = await runOperation("guard.check", asked, context.ports);
      if (json === true) printJson(context, answer);
      else if (mask === true) {
        context.out(answer.masked ?? "");
        context.err(`${answer.says}\n`);
      } else context.out(guardText(answer, context.width));
      if (check === true && answer.findings.some(({ stops }) => stops)) throw new SaidInAnswer(EXIT.refused);
    });
};

/** A text as it is, the text of a PDF or DOCX; what is neither is refused. */
async function readGuarded(file: string, context: Context): Promise<string> {
  const bytes = await readNamedFile(file, context);
  if (bytes.length > MOST)
    throw new CommandFailure({
      code: "too-large",
      message: "The file is too large.",
      advice: "Up to 50 MB are looked at in one go; split it into parts.",
    });
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  if (beginning === "%PDF" || beginning === "PK\u0003\u0004") {
    const outcome = await context.ports.readDocument({ name: basename(file), bytes });
    if (outcome.kind === "read") return outcome.document.text;
    throw new CommandFailure({ code: outcome.failure, ...describeDocumentFailure(outcome.failure) });
  }
  const refused = new CommandFailure({
    code: "unsupported-type",
    message: "That file is not text in UTF-8.",
    advice: "Give a text file in UTF-8, a PDF or a DOCX.",
  });
  if (bytes.includes(0)) throw refused;
  try {
    // A wrong byte must not become a letter that hides an identifier.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused;
  }
}

function guardText({ findings, says, rules }: OperationOutput<"guard.check">, width: number): string {
  if (findings.length === 0) return `${wrap(says, { width })}\n`;
  const rows = findings.flatMap(({ class: kind, text, why, confidence, firm, lowered, stops }) => [
    wrap(`${kind.replaceAll("-", " ")}: ${text.replaceAll(/\s+/g, " ")}`, { width, rest: "  " }),
    wrap(
      `${why} ${[
        firm ? "Firm" : lowered ? "Lowered by what you declared" : stops ? "Stops storage" : "A hint",
        `confidence ${confidence.toFixed(2)}`,
      ].join(", ")}.`,
      { width, first: "    " },
    ),
  ]);
  const [first] = rules.recall;
  const recall =
    first === undefined
      ? ""
      : ` Measured on ${first.set}, the rules found ${first.found} of ${first.of} (${first.on}).`;
  return [...rows, "", wrap(`${says}${recall}`, { width }), ""].join("\n");
}

async function showLog(json: boolean, context: Context): Promise<void> {
  const answer = await runOperation("guard.log", {}, context.ports);
  if (json) return printJson(context, answer);
  const rows = answer.counts.map(({ on, operation, class: kind, outcome, times }) => [
    on,
    operation,
    kind,
    outcome,
    String(times),
  ]);
  context.out(
    rows.length === 0
      ? "Nothing was stopped so far.\n"
      : `${table([["Day", "Where", "Class", "What became of it", "Times"], ...rows], { width: context.width })}\n`,
  );
}
