import { Option } from "commander";
import { AppError } from "#src/kernel/index.ts";
import { exposureSchema } from "#src/review/index.ts";
import type { BlindItem } from "#src/review/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import {
  collectList,
  guardOf,
  ofProject,
  readJudgement,
  refusal,
  withChoice,
  withDeclared,
} from "../review-options.ts";
import type { ChoiceOptions } from "../review-options.ts";
import { itemText } from "../review-text.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";
import { addReviewAdjudication } from "./review-adjudicate.ts";

interface JudgeOptions extends ChoiceOptions {
  readonly json?: boolean;
  readonly because: string;
  readonly seconds?: number;
  readonly key?: string;
  readonly declared?: "synthetic" | "public";
}

interface SaidOptions {
  readonly json?: boolean;
  readonly note: string;
  readonly declared?: "synthetic" | "public";
}

/** `clerkship review consent|next|judge|skip|flag|adjudicate`: the work itself. */
export const addReviewWork: AddCommand = (review, context) => {
  const { ports, width } = context;

  ofProject(review, "consent", "Agree to the terms of a project", [
    "consent r-1a2b3c4d5e6f",
    "consent r-1a2b3c4d5e6f --accept death,graphic",
  ])
    .option(
      "--accept <kinds>",
      `hard content you accept: ${exposureSchema.options.join(", ")}`,
      collectList,
      [],
    )
    .action(async (id: string, { json, accept }: { json?: boolean; accept: readonly string[] }) => {
      const accepts = exposureSchema.array().safeParse(accept);
      if (!accepts.success)
        throw invalidOption("--accept cannot take that.", `Kinds are: ${exposureSchema.options.join(", ")}.`);
      const project = await runOperation("projects.consent", { id, accepts: accepts.data }, ports);
      return json === true ? printJson(context, project) : context.out("Agreed.\n");
    });

  ofProject(review, "next", "Take the next item you may judge", ["next r-1a2b3c4d5e6f --json"]).action(
    async (id: string, { json }: { json?: boolean }) => {
      const next = await runOperation("projects.next", { id }, ports);
      if (json === true) return printJson(context, { version: 1, ...next });
      if (next.kind === "item")
        return context.out(
          `${itemText(next, width)}Then: clerkship review judge ${id} ${next.item.id} --choose LETTER --because "..."\n`,
        );
      const waiting = next.waiting.map(({ says, items }) => `${says} (${items})`);
      return context.out(
        `${wrap(NOTHING[next.because] ?? next.because, { width })}\n${waiting.length === 0 ? "" : section("What waits for others", waiting, width)}`,
      );
    },
  );

  withDeclared(
    withChoice(
      ofProject(review, "judge", "Say what you judged of an item that `next` gave you", [
        'judge r-1a2b3c4d5e6f w-1 --choose A --reason safer --because "Only A says when to call a doctor."',
        "judge r-1a2b3c4d5e6f w-1 --file judgement.json",
      ]),
    ),
  )
    .argument("<item>", "the item")
    .option("--because <words>", "the reason for the choice", "")
    .addOption(
      numberOption("--seconds <n>", "how long it took; shown to you alone", { least: 0, most: 86_400 }),
    )
    .option("--key <key>", "name of this judgement: sent twice under one name it is stored once")
    .action(async (id: string, item: string, options: JudgeOptions) => {
      const { json, because, declared, seconds, key } = options;
      const shown = await readShown(id, item, context);
      const { judgement, answers } = await readJudgement(shown.task, { ...options, words: because }, context);
      const answer = await runOperation(
        "projects.judge",
        {
          id,
          item,
          judgement,
          answers: Object.fromEntries(Object.entries(answers).map(([name, said]) => [name, [...said]])),
          key: key ?? `cli-${ports.randomId()}`,
          ...(seconds === undefined ? {} : { seconds }),
          ...guardOf(declared),
        },
        ports,
      );
      if (json === true) printJson(context, { version: 1, ...answer });
      else if (answer.kind === "refused") throw refusal(answer.says);
      else context.out(answer.again ? "It was stored before.\n" : "Stored.\n");
      if (answer.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });

  withDeclared(
    ofProject(review, "skip", "Leave an item to others, without any penalty", [
      "skip r-1a2b3c4d5e6f w-1 --why outside-my-scope",
    ]),
  )
    .argument("<item>", "the item")
    .addOption(
      new Option("--why <why>", "what for")
        .choices(["distressing", "outside-my-scope", "missing-context", "technical", "no-reason"])
        .default("no-reason"),
    )
    .option("--note <words>", "a note for the lead", "")
    .action(
      async (id: string, item: string, { json, note, declared, why }: SaidOptions & { why: "no-reason" }) => {
        const answer = await runOperation(
          "projects.skip",
          { id, item, why, note, ...guardOf(declared) },
          ports,
        );
        return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Skipped.\n");
      },
    );

  withDeclared(
    ofProject(review, "flag", "Report something about an item to the lead", [
      'flag r-1a2b3c4d5e6f w-1 --flag unsafe-answer --severity critical --note "Doubles the dose"',
    ]),
  )
    .argument("<item>", "the item")
    .addOption(
      new Option("--flag <what>", "what it is")
        .choices(["identifier", "emergency", "broken-item", "unclear-guideline", "unsafe-answer", "other"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--severity <severity>", "how much harm may follow")
        .choices(["minor", "moderate", "severe", "critical"])
        .default("moderate"),
    )
    .option("--note <words>", "what you saw", "")
    .action(
      async (
        id: string,
        item: string,
        {
          json,
          note,
          declared,
          flag,
          severity,
        }: SaidOptions & { flag: "other"; severity: "minor" | "moderate" | "severe" | "critical" },
      ) => {
        const answer = await runOperation(
          "projects.flag",
          { id, item, flag, severity, note, ...guardOf(declared) },
          ports,
        );
        return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Reported.\n");
      },
    );

  addReviewAdjudication(review, context);
};

/** The item as it was shown. One that is there but was never given says so, as nobody judges what they picked themselves. */
async function readShown(id: string, item: string, { ports }: Parameters<AddCommand>[1]): Promise<BlindItem> {
  try {
    return (await runOperation("projects.mineOne", { id, item }, ports)).item;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found" && error.subject.kind === "item")
      throw refusal(["This item was not given to you. Take what `clerkship review next` gives."]);
    throw error;
  }
}

const NOTHING: Readonly<Record<string, string>> = {
  "consent-needed": "Agree to the terms of the project first: clerkship review consent ID.",
  "qualification-failed": "The qualification items were not answered well enough; talk to the lead.",
  "qualification-undecided": "Nobody can say yet whether you qualify; the lead decides.",
  closed: "The project is closed.",
  "no-guideline": "There is no guideline yet.",
  "not-a-reviewer": "You do not review in this project. `clerkship review roles` gives the role.",
  "all-done": "Everything is done.",
  "nothing-you-may-take": "Nothing is left that you may take.",
};
