import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { numberOption } from "../number-option.ts";
import { onItsSides } from "../practice-item.ts";
import { readPracticeJudgement, withJudgement } from "../practice-judgement.ts";
import type { JudgementOptions } from "../practice-judgement.ts";
import { judgedText, measuresText } from "../practice-text.ts";
import { guardOf, withDeclared } from "../review-options.ts";
import { table } from "../table.ts";

interface AnswerOptions extends JudgementOptions {
  readonly json?: boolean;
  readonly profile?: string;
  readonly seconds?: number;
  readonly declared?: "synthetic" | "public";
}

/** `clerkship practice answer|attempts|attempt|undo|results`: judging, and what it came to. */
export const addPracticeAnswers: AddCommand = (practice, context) => {
  const { ports, width } = context;

  withDeclared(
    withJudgement(
      subcommand(practice, "answer", "Judge an item, and read what the judgement is worth and why", [
        'practice answer cardio-01 --choose A --because "Only A sends her to an ambulance." --confidence 0.9',
        "practice answer cardio-06 --mark 'A:\"exact words\":unsafe-for-this-reader:severe' --missing A:missed-emergency:critical",
        "practice answer cardio-09 --met c1,c2 --not-met c3 --json",
        "practice answer cardio-13 --text plainer.txt",
        "practice answer cardio-16 --label urgency=emergency",
        "practice answer cardio-17 --file judgement.json",
      ]),
    ),
  )
    .argument("<id>", "an item; `clerkship practice next` gives one")
    .option("--profile <id>", "the profile it counts for")
    .addOption(
      numberOption("--seconds <n>", "how long it took; shown to you alone", { least: 0, most: 86_400 }),
    )
    .action(async (id: string, { json, profile, seconds, declared, ...options }: AnswerOptions) => {
      const { item, order } = onItsSides(
        await runOperation("practice.show", { id, profileId: profile }, ports),
      );
      const judgement = await readPracticeJudgement(item, options, context);
      const answer = await runOperation(
        "practice.answer",
        { item: id, judgement, order, seconds, profileId: profile, ...guardOf(declared) },
        ports,
      );
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(judgedText(answer, width));
    });

  subcommand(practice, "attempts", "List what you have judged, the latest first", ["practice attempts"])
    .option("--profile <id>", "only what counts for a profile")
    .action(async ({ json, profile: profileId }: { json?: boolean; profile?: string }) => {
      const answer = await runOperation("practice.attempts", { profileId }, ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.attempts.map(({ id, on, item, counted, contested, says }) => [
        id,
        on,
        item,
        counted ? "counted" : contested ? "contested" : "not counted",
        says,
      ]);
      return context.out(
        rows.length === 0
          ? "You have judged nothing yet. Try: clerkship practice next\n"
          : `${table(rows, { width })}\n`,
      );
    });

  subcommand(practice, "attempt", "Show one judgement again, with what it was worth", [
    "practice attempt a-1a2b3c4d5e6f",
  ])
    .argument("<id>", "a judgement; `clerkship practice attempts` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      const answer = await runOperation("practice.attempt", { id }, ports);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(judgedText(answer, width));
    });

  subcommand(practice, "undo", "Take a judgement back", ["practice undo a-1a2b3c4d5e6f"])
    .argument("<id>", "a judgement; `clerkship practice attempts` lists them")
    .action(async (id: string, { json }: { json?: boolean }) => {
      // Taking back what is not there is most often a slip in the name.
      await runOperation("practice.attempt", { id }, ports);
      const answer = await runOperation("practice.undo", { id }, ports);
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Taken back.\n");
    });

  subcommand(practice, "results", "Show how far you agree with experts, beyond chance, with intervals", [
    "practice results",
    "practice results --profile p-1a2b3c4d5e6f --json",
  ])
    .option("--profile <id>", "only what counts for a profile")
    .action(async ({ json, profile: profileId }: { json?: boolean; profile?: string }) => {
      const answer = await runOperation("practice.results", { profileId }, ports);
      return json === true ? printJson(context, answer) : context.out(measuresText(answer, width));
    });
};
