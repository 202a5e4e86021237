import { z } from "zod";
import { idOfWords, questionSetSchema } from "#src/review/index.ts";
import type { LabelQuestion } from "#src/review/index.ts";
import { CommandFailure } from "./failure.ts";
import { parseYaml } from "./parse-yaml.ts";

const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const writtenSchema = z.array(
  z.looseObject({
    id: words.optional(),
    asks: words,
    values: z.array(
      z.union([
        words.transform((label) => ({ label })),
        z.strictObject({ id: words.optional(), label: words }),
      ]),
    ),
    when: z
      .strictObject({ question: words, is: z.union([z.array(words), words.transform((one) => [one])]) })
      .optional(),
  }),
);
type Written = z.infer<typeof writtenSchema>;

/**
 * Questions of a file: a list, or a list under "questions", as YAML or JSON. Ids may be left out and are made from the
 * words; a condition may name a question and its answers by id or by their words.
 */
export async function readQuestions(text: string): Promise<LabelQuestion[]> {
  const held = await parseYaml(text);
  const listed = typeof held === "object" && held !== null && "questions" in held ? held.questions : held;
  const written = writtenSchema.safeParse(listed);
  if (!written.success) throw doesNotFit(written.error);
  const questions = questionSetSchema.safeParse(withIds(written.data));
  if (!questions.success) throw doesNotFit(questions.error);
  return questions.data;
}

function withIds(written: Written) {
  const taken = new Set(written.flatMap(({ id }) => id ?? []));
  const named = written.map((question) => {
    const ids = new Set(question.values.flatMap((value) => ("id" in value && value.id) || []));
    return {
      ...question,
      id: question.id ?? freeId(question.asks, taken),
      values: question.values.map((value) => ({
        label: value.label,
        id: ("id" in value && value.id) || freeId(value.label, ids),
      })),
    };
  });
  return named.map(({ when, ...question }) => {
    if (when === undefined) return question;
    const first = named.find(({ id, asks }) => id === when.question || asks === when.question);
    const is = when.is.map(
      (one) => first?.values.find(({ id, label }) => id === one || label === one)?.id ?? one,
    );
    return { ...question, when: { question: first?.id ?? when.question, is } };
  });
}

function freeId(from: string, taken: Set<string>): string {
  const id = idOfWords(from);
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id.slice(0, 56)}-${n}`;
  taken.add(free);
  return free;
}

function doesNotFit(error: z.ZodError): CommandFailure {
  const [issue] = error.issues;
  const [at] = issue?.path ?? [];
  const where = typeof at === "number" ? `Question ${at + 1} does not fit` : "The questions do not fit";
  const says = issue?.code === "custom" ? issue.message : `Look at "${issue?.path.join(".") ?? ""}".`;
  return new CommandFailure({
    code: "not-questions",
    message: `${where}. ${says}`,
    advice: "docs/cli.md shows a file of questions; without a file the command prints those in force.",
  });
}
