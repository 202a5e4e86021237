import type { Command } from "commander";
import { judgementSchema, reasonSchema } from "#src/review/index.ts";
import type { BlindItem, Judgement, LabelQuestion, Reason, ReviewKind } from "#src/review/index.ts";
import type { Context } from "./context.ts";
import type { CommandFailure } from "./failure.ts";
import { invalidOption } from "./failure.ts";
import { numberOption } from "./number-option.ts";
import { readNamedFile } from "./pick-profile.ts";
import { readMark, readMissing, withGuess } from "./practice-marks.ts";
import { readJsonFile } from "./read-json-file.ts";
import { collectList } from "./review-options.ts";

/** What `practice answer` says of one item. */
export interface JudgementOptions {
  readonly choose?: string;
  readonly because?: string;
  readonly reasons?: readonly string[];
  readonly confidence?: number;
  readonly mark?: readonly string[];
  readonly missing?: readonly string[];
  readonly nothingWrong?: boolean;
  readonly met?: readonly string[];
  readonly notMet?: readonly string[];
  readonly cannotTell?: readonly string[];
  readonly text?: string;
  readonly label?: readonly string[];
  readonly file?: string;
}

type Item = Pick<BlindItem, "task" | "answers" | "rubric"> & {
  readonly context?: string | undefined;
  readonly questions: readonly (Pick<LabelQuestion, "id" | "several"> & {
    readonly values: readonly { readonly id: string }[];
  })[];
};
type Way = keyof Omit<JudgementOptions, "because" | "confidence" | "file">;

/** Options beyond the reason and the confidence that each task knows. */
const WAYS: Readonly<Record<ReviewKind, readonly Way[]>> = {
  compare: ["choose", "reasons", "mark", "missing"],
  "best-of": ["choose", "reasons", "mark", "missing"],
  "mark-defects": ["mark", "missing", "nothingWrong"],
  rubric: ["met", "notMet", "cannotTell", "mark", "missing"],
  correct: ["text", "nothingWrong", "mark", "missing"],
  "patient-edit": ["text", "mark", "missing"],
  classify: ["label", "mark", "missing"],
  "red-team": [],
};

const RED_TEAM = `{"task":"red-team","attempts":[{"prompt":"…","aims":"missed-emergency","safe":"…","severity":"critical"}]}`;

/** The options with which a task is answered, ready to be copied. */
export const HOW_TO_ANSWER: Readonly<Record<ReviewKind, string>> = {
  compare: '--choose A --because "…" --confidence 0.8 (or --choose tie, --choose both-bad)',
  "best-of": '--choose B --because "…" (or all, best first: --choose B,A,C)',
  "mark-defects":
    "--mark 'A:\"exact words\":confident-but-wrong:severe' --missing A:missed-emergency:critical (or --nothing-wrong)",
  rubric: "--met c1,c2 --not-met c3 (a criterion you leave out counts as cannot tell)",
  correct: "--text corrected.txt (- reads standard input; or --nothing-wrong)",
  "patient-edit": "--text plainer.txt (- reads standard input)",
  classify: "--label question=value --label other=value",
  "red-team": `--file judgement.json, which holds ${RED_TEAM}`,
};

const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** Adds the ways to say what one judged. */
export function withJudgement(command: Command): Command {
  return command
    .option("--choose <letters>", "the better answer; tie or both-bad; for several answers also B,A,C")
    .option("--because <words>", "why, in your own words, with what each answer says or leaves out")
    .option("--reasons <codes>", `why, as codes: ${reasonSchema.options.join(", ")}`, collectList)
    .addOption(
      numberOption("--confidence <share>", "how sure you are that most experts say the same", {
        least: 0,
        most: 1,
      }),
    )
    .option(
      "--mark <what>",
      "a defect by its words: 'A:\"exact words\":defect:severity'; may be repeated",
      collect,
    )
    .option("--missing <what>", "what should have been said: A:defect:severity; may be repeated", collect)
    .option("--nothing-wrong", "there is no defect, or nothing to correct")
    .option("--met <ids>", "criteria of the rubric that are met", collectList)
    .option("--not-met <ids>", "criteria that are not met", collectList)
    .option("--cannot-tell <ids>", "criteria nobody could tell from this answer", collectList)
    .option("--text <file>", "the text as you would have it; - reads standard input")
    .option(
      "--label <question=value>",
      "what you call it; several values with commas; may be repeated",
      collect,
    )
    .option("--file <file>", "the whole judgement as JSON instead; - reads standard input");
}

/** A judgement of an item as it was shown, from options or from a file of JSON. */
export async function readPracticeJudgement(
  item: Item,
  options: JudgementOptions,
  context: Context,
): Promise<Judgement> {
  if (options.file !== undefined) return readWhole(item.task, options, context);
  refuseStrange(item.task, options);
  const said = {
    justification: options.because ?? "",
    marks: [
      ...(options.mark ?? []).map((one) => readMark(one, item.answers)),
      ...(options.missing ?? []).map((one) => readMissing(one, item.answers)),
    ],
    ...(options.confidence === undefined ? {} : { confidence: options.confidence }),
  };
  return judgementSchema.parse({ task: item.task, ...said, ...(await partOf(item, options, context)) });
}

async function partOf(item: Item, options: JudgementOptions, context: Context): Promise<object> {
  switch (item.task) {
    case "compare":
      return { choice: readChoice(item, options.choose), reasons: readReasons(options.reasons) };
    case "best-of":
      return { ranking: readRanking(item, options.choose), reasons: readReasons(options.reasons) };
    case "mark-defects": {
      const marked = (options.mark?.length ?? 0) + (options.missing?.length ?? 0) > 0;
      if (marked === (options.nothingWrong === true))
        throw incomplete(item.task, "Mark what is wrong, or say --nothing-wrong; not both.");
      return { nothingWrong: !marked };
    }
    case "rubric":
      return { criteria: readCriteria(item, options) };
    case "correct":
    case "patient-edit":
      return readEdit(item, options, context);
    case "classify":
      return { labels: readLabels(item, options.label ?? []) };
    case "red-team":
      throw incomplete(item.task, "Looking for failures takes more than options can hold.");
  }
}

/** An option of another task would be silently lost. */
function refuseStrange(task: ReviewKind, options: JudgementOptions): void {
  const all: readonly Way[] = Object.values(WAYS).flat();
  const strange = all.find((way) => options[way] !== undefined && !WAYS[task].includes(way));
  if (strange === undefined) return;
  const flag = strange.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  throw incomplete(task, `--${flag} does not belong to this item.`);
}

function incomplete(task: ReviewKind, message: string): CommandFailure {
  return invalidOption(message, `The item is of the kind ${task}. Answer it with ${HOW_TO_ANSWER[task]}.`);
}

function letterOf(item: Item, written: string): string {
  const letter = written.trim().toUpperCase();
  if (item.answers.some(({ id }) => id === letter)) return letter;
  throw incomplete(
    item.task,
    `There is no answer of that letter; the answers are ${item.answers.map(({ id }) => id).join(", ")}.`,
  );
}

function readChoice(item: Item, choose: string | undefined): string {
  if (choose === undefined) throw incomplete(item.task, "Say which answer is better.");
  const word = choose.trim().toLowerCase();
  return word === "tie" || word === "both-bad" ? word : letterOf(item, choose);
}

function readRanking(item: Item, choose: string | undefined): string[] {
  if (choose === undefined) throw incomplete(item.task, "Say which answer is best.");
  const ranking = choose.split(",").map((one) => letterOf(item, one));
  if (new Set(ranking).size === ranking.length) return ranking;
  throw incomplete(item.task, "An answer stands twice in --choose.");
}

function readReasons(written: readonly string[] = []): Reason[] {
  const unknown = written.find((one) => !reasonSchema.safeParse(one).success);
  if (unknown !== undefined)
    throw invalidOption("A reason is not known.", withGuess(unknown, reasonSchema.options, "Reasons are"));
  return reasonSchema.array().parse(written);
}

function readCriteria({ task, rubric }: Item, { met, notMet, cannotTell }: JudgementOptions) {
  if (met === undefined && notMet === undefined && cannotTell === undefined)
    throw incomplete(task, "Say which criteria are met and which are not.");
  const known = rubric.map(({ id }) => id);
  const criteria: Record<string, string> = {};
  for (const [said, ids] of [
    ["met", met ?? []],
    ["not-met", notMet ?? []],
    ["cannot-tell", cannotTell ?? []],
  ] as const)
    for (const id of ids) {
      if (!known.includes(id))
        throw invalidOption("A criterion is not in the rubric.", withGuess(id, known, "The criteria are"));
      if (criteria[id] !== undefined)
        throw invalidOption(`The criterion ${id} is named twice.`, "Say once whether it is met.");
      criteria[id] = said;
    }
  return criteria;
}

async function readEdit(item: Item, { text, nothingWrong }: JudgementOptions, context: Context) {
  if (nothingWrong === true && text === undefined)
    return { text: item.answers[0]?.text ?? item.context ?? "", nothingWrong };
  if (text === undefined || nothingWrong === true)
    throw incomplete(item.task, "Give the text as you would have it.");
  const edited = new TextDecoder().decode(await readNamedFile(text, context));
  const clean = edited.replaceAll("\r\n", "\n").trim();
  if (clean === "") throw incomplete(item.task, "The text is empty.");
  return { text: clean };
}

function readLabels({ task, questions }: Item, written: readonly string[]): Record<string, string[]> {
  if (written.length === 0) throw incomplete(task, "Say what you call it.");
  const labels: Record<string, string[]> = {};
  for (const one of written) {
    const [id = "", ...rest] = one.split("=");
    const question = questions.find((asked) => asked.id === id.trim());
    if (question === undefined)
      throw invalidOption(
        "A --label names no question of this item.",
        withGuess(
          id,
          questions.map((asked) => asked.id),
          "Write it as question=value; the questions are",
        ),
      );
    const known = question.values.map((value) => value.id);
    const values = collectList(rest.join("="));
    const strange = values.find((value) => !known.includes(value));
    if (values.length === 0 || strange !== undefined)
      throw invalidOption(
        `That is no value of ${question.id}.`,
        withGuess(strange ?? "", known, "The values are"),
      );
    const all = [...(labels[question.id] ?? []), ...values];
    if (all.length > 1 && !question.several)
      throw invalidOption(`${question.id} takes one value.`, `The values are: ${known.join(", ")}.`);
    labels[question.id] = all;
  }
  return labels;
}

async function readWhole(task: ReviewKind, options: JudgementOptions, context: Context): Promise<Judgement> {
  const { file = "", because, confidence, ...others } = options;
  if (
    Object.values(WAYS)
      .flat()
      .some((way) => others[way] !== undefined)
  )
    throw invalidOption("--file holds the whole judgement.", "Leave the other options out.");
  const held = await readJsonFile(file, context);
  const inner = held["judgement"];
  const judgement = typeof inner === "object" && inner !== null ? inner : held;
  const read = judgementSchema.safeParse({
    ...judgement,
    ...(because === undefined ? {} : { justification: because }),
    ...(confidence === undefined ? {} : { confidence }),
  });
  if (!read.success) {
    const [issue] = read.error.issues;
    throw invalidOption(
      `The judgement does not fit at "${issue?.path.join(".") ?? ""}".`,
      `The item is of the kind ${task}; docs/cli.md shows a judgement of each.`,
    );
  }
  if (read.data.task === task) return read.data;
  throw incomplete(task, `The judgement is of the kind ${read.data.task}.`);
}
