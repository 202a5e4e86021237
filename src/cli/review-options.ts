import { Option } from "commander";
import type { Command } from "commander";
import { projectRoleSchema } from "#src/projects/index.ts";
import type { ProjectRole } from "#src/projects/index.ts";
import type { Judgement } from "#src/review/index.ts";
import { judgementSchema } from "#src/review/index.ts";
import { subcommand } from "./command.ts";
import type { Context } from "./context.ts";
import { CommandFailure, EXIT, invalidOption } from "./failure.ts";
import { numberOption } from "./number-option.ts";
import { readJsonFile } from "./read-json-file.ts";

/** What every command that changes a project may say. */
export interface ChangeOptions {
  readonly json?: boolean;
  readonly because: string;
  readonly declared?: "synthetic" | "public";
}

/** A command of `clerkship review` about one project. */
export function ofProject(
  review: Command,
  name: string,
  summary: string,
  examples: readonly string[],
): Command {
  return subcommand(
    review,
    name,
    summary,
    examples.map((example) => `review ${example}`),
  ).argument("<id>", "a project; `clerkship review list` shows them");
}

/** Adds the reason that the chain keeps. */
export function withReason(command: Command): Command {
  return command.option("--because <words>", "why; kept in the chain of the project", "No reason was given.");
}

/** Adds what a person may say about identifiers in the texts they hand in. */
export function withDeclared(command: Command): Command {
  return command.addOption(
    new Option("--declared <what>", "nobody in these texts exists, or all of them are public").choices([
      "synthetic",
      "public",
    ]),
  );
}

/** The input of the guard, where something was declared. */
export function guardOf(declared: "synthetic" | "public" | undefined) {
  return declared === undefined ? {} : { guard: { declared } };
}

/** "a,b" given once or several times, as a list. */
export function collectList(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ];
}

/** What was refused, with the reasons of the product; nothing was stored. */
export function refusal(says: readonly string[]): CommandFailure {
  return new CommandFailure({
    code: "refused",
    message: says.join("\n"),
    advice: "Nothing was stored.",
    exit: EXIT.refused,
  });
}

/** Roles as they are written, or what they may be. */
export function readRoles(written: readonly string[]): ProjectRole[] {
  const roles = projectRoleSchema.array().safeParse(written);
  if (roles.success) return roles.data;
  throw invalidOption("A role is not known.", `The roles are: ${projectRoleSchema.options.join(", ")}.`);
}

/** Adds the ways to say what one judged. */
export function withChoice(command: Command): Command {
  return command
    .option("--choose <letter>", "the better answer by its letter; tie or both-bad where both are alike")
    .option("--file <file>", "the judgement as JSON, for every task; - reads standard input")
    .option("--reason <codes>", "why, as codes such as safer,warns-of-emergency", collectList, [])
    .addOption(
      numberOption("--confidence <share>", "how sure you are that most experts say the same", {
        least: 0,
        most: 1,
      }),
    );
}

export interface ChoiceOptions {
  readonly choose?: string;
  readonly file?: string;
  readonly reason?: readonly string[];
  readonly confidence?: number;
  readonly words?: string;
}

interface Said {
  readonly judgement: Judgement;
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** A judgement from a file of JSON, or from a letter for tasks that choose one answer. */
export async function readJudgement(
  task: string,
  { choose, file, reason = [], confidence, words = "" }: ChoiceOptions,
  context: Context,
): Promise<Said> {
  if ((choose === undefined) === (file === undefined))
    throw invalidOption(
      "Say what you judged: either --choose or --file.",
      "--choose A, --choose tie, or --file judgement.json with all of it.",
    );
  if (file !== undefined) return readSaid(await readJsonFile(file, context));
  const common = {
    reasons: reason,
    justification: words,
    ...(confidence === undefined ? {} : { confidence }),
  };
  if (task === "compare") return parse({ task, choice: letter(choose ?? ""), ...common });
  if (task === "best-of") return parse({ task, ranking: (choose ?? "").split(",").map(letter), ...common });
  throw invalidOption(
    `This item asks for ${task}, which takes more than a choice.`,
    'Write it as JSON and give it with --file; "task" and what the task asks for stand in it.',
  );
}

/** The judgement alone, or with answers to the questions of the project beside it. */
function readSaid(held: Readonly<Record<string, unknown>>): Said {
  const inner = held["judgement"];
  const { answers = {} } = held;
  return parse(typeof inner === "object" && inner !== null ? inner : held, answers as Said["answers"]);
}

function parse(judgement: unknown, answers: Said["answers"] = {}): Said {
  const read = judgementSchema.safeParse(judgement);
  if (read.success) return { judgement: read.data, answers };
  const [issue] = read.error.issues;
  throw invalidOption(
    `The judgement does not fit at "${issue?.path.join(".") ?? ""}".`,
    "docs/cli.md shows a judgement of each task.",
  );
}

function letter(written: string): string {
  const trimmed = written.trim();
  return /^[a-z]$/u.test(trimmed) ? trimmed.toUpperCase() : trimmed;
}
