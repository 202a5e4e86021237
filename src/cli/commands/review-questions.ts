import { runOperation } from "#src/operations/index.ts";
import type { LabelQuestion } from "#src/review/index.ts";
import { printJson } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { readNamedFile } from "../pick-profile.ts";
import { readQuestions } from "../read-questions.ts";
import { guardOf, ofProject, withDeclared, withReason } from "../review-options.ts";
import type { ChangeOptions } from "../review-options.ts";

/** `clerkship review questions`: what is asked with every item besides its task. */
export const addReviewQuestions: AddCommand = (review, context) => {
  const { ports } = context;
  withReason(
    withDeclared(
      ofProject(review, "questions", "Set the questions asked with every item, or print those in force", [
        "questions r-1a2b3c4d5e6f > questions.yaml",
        'questions r-1a2b3c4d5e6f questions.yaml --because "Reading level matters here"',
      ]),
    ),
  )
    .argument(
      "[file]",
      "questions as YAML or JSON; - reads standard input; without it those in force are printed",
    )
    .action(async (id: string, file: string | undefined, { json, because, declared }: ChangeOptions) => {
      if (file === undefined) {
        const { questions } = await runOperation("projects.get", { id }, ports);
        return json === true
          ? printJson(context, { version: 1, questions })
          : context.out(await asYaml(questions));
      }
      const questions = await readQuestions(new TextDecoder().decode(await readNamedFile(file, context)));
      const project = await runOperation(
        "projects.setQuestions",
        { id, questions, because, ...guardOf(declared) },
        ports,
      );
      if (json === true) return printJson(context, project);
      const n = questions.length;
      return context.out(
        n === 0
          ? "Nothing is asked besides the task any more.\n"
          : `${n} ${n === 1 ? "question is" : "questions are"} asked with every item from now on.\n`,
      );
    });
};

/** As a file that can be changed and given back; what is as it always is stays out. */
async function asYaml(questions: readonly LabelQuestion[]): Promise<string> {
  if (questions.length === 0) return "# Nothing is asked besides the task.\n[]\n";
  const { stringify } = await import("yaml");
  return stringify(
    questions.map(({ id, asks, values, several, ordered, when }) => ({
      id,
      asks,
      values,
      ...(several ? { several } : {}),
      ...(ordered ? { ordered } : {}),
      ...(when === undefined ? {} : { when }),
    })),
  );
}
