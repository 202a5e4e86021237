import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { invalidOption } from "../failure.ts";
import { numberText } from "../number-text.ts";
import { readTextFile } from "../read-text-file.ts";
import { section, table } from "../table.ts";

interface Options {
  readonly against?: string;
  readonly familiar?: string;
  readonly json?: boolean;
}

/** `clerkship readability FILE|-`: how plain a patient text is, or what an edit of it changed. */
export const addReadability: AddCommand = (program, context) => {
  subcommand(program, "readability", "Say how plain a patient text is, and what an edit of it kept or lost", [
    "readability leaflet.txt",
    "readability leaflet.docx --json",
    "readability leaflet-plain.txt --against leaflet.txt",
    "readability leaflet.txt --familiar easy-words.txt",
    "echo 'Take 10 mg twice a day.' | clerkship readability -",
  ])
    .argument("<file>", "a text file, a PDF or DOCX, or - for standard input; offsets count in its text")
    .option("--against <before>", "the text before the edit: what was kept, lost, brought in and changed")
    .option("--familiar <file>", "a list of familiar words, one a line, for Dale–Chall: none ships here")
    .action(async (file: string, { against, familiar: list, json }: Options) => {
      if (against === "-" || list === "-")
        throw invalidOption("Standard input can stand for the text alone.", "Name files for the others.");
      const text = await readTextFile(file, context);
      const familiar = list === undefined ? undefined : await readFamiliar(list, context);
      const words = familiar === undefined ? {} : { familiar };
      if (against === undefined) {
        const answer = await runOperation("readability.check", { text, ...words }, context.ports);
        return json === true
          ? printJson(context, answer)
          : context.out(checkText(answer, text, context.width));
      }
      const before = await readTextFile(against, context);
      const answer = await runOperation(
        "readability.compare",
        { before, after: text, ...words },
        context.ports,
      );
      return json === true ? printJson(context, answer) : context.out(comparisonText(answer, context.width));
    });
};

async function readFamiliar(path: string, context: Context): Promise<{ name: string; words: string[] }> {
  const words = (await readTextFile(path, context)).split(/[\s,;]+/u).filter((word) => word !== "");
  return { name: path.split(/[\\/]/u).at(-1) ?? path, words };
}

type Check = OperationOutput<"readability.check">;
type Comparison = OperationOutput<"readability.compare">;

function checkText(answer: Check, text: string, width: number): string {
  const measures = [
    ["Flesch reading ease", answer.fleschReadingEase],
    ["Flesch–Kincaid grade", answer.fleschKincaidGrade],
    ["SMOG grade", answer.smog],
    ["Dale–Chall score", answer.daleChall],
  ] as const;
  const quoted = (span: { start: number; end: number }) =>
    `“${text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")}” at ${span.start}`;
  const jargon = answer.jargon.filter(({ explained }) => !explained);
  return [
    `${answer.words} words in ${answer.sentences} sentences; ${answer.polysyllables} words of three syllables or more.`,
    "",
    table(
      measures.map(([label, { value, notes }]) => [label, numberText(value, 1), notes.join(" ")]),
      { width },
    ),
    "",
    section(
      "Medical words without an explanation",
      jargon.map((word) => `${quoted(word)}: ${word.plain}`),
      width,
    ),
    section(
      "Words that frighten",
      answer.alarm.map((word) => `${quoted(word)}: ${word.why} ${word.instead}`),
      width,
    ),
    section(
      "Caveats",
      answer.caveats.map((caveat) => `${quoted(caveat)}: ${caveat.why}`),
      width,
    ),
    ...(answer.missing.length === 0
      ? []
      : [
          section(
            "Missing",
            answer.missing.map(({ says }) => says),
            width,
          ),
        ]),
    ...(answer.longSentences.length === 0
      ? []
      : [section("Long sentences", answer.longSentences.map(quoted), width)]),
    section("What to know", answer.notes, width),
  ].join("\n");
}

function comparisonText(answer: Comparison, width: number): string {
  const changes = [
    ["Flesch–Kincaid grade", answer.grade],
    ["Flesch reading ease", answer.readingEase],
    ["SMOG grade", answer.smog],
    ["words", answer.words],
    ["words a sentence", answer.wordsPerSentence],
  ] as const;
  const parts = [
    ["medical words", answer.jargon],
    ["words that frighten", answer.alarm],
    ["caveats", answer.caveats],
    ["numbers", answer.numbers],
  ] as const;
  return [
    table(
      [
        ["", "before", "after"],
        ...changes.map(([label, { before, after }]) => [label, numberText(before, 1), numberText(after, 1)]),
      ],
      { width },
    ),
    "",
    table(
      [
        ["", "kept", "lost", "added"],
        ...parts.map(([label, { kept, lost, added }]) => [
          label,
          `${kept.length}`,
          `${lost.length}`,
          `${added.length}`,
        ]),
      ],
      { width },
    ),
    "",
    section("What to look at", answer.says, width),
  ].join("\n");
}
