import { Option } from "commander";
import type { Command } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { audienceSchema, exposureSchema, reviewKindSchema, specialtySchema } from "#src/review/index.ts";
import type { Audience, Exposure, ReviewKind, Specialty } from "#src/review/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { invalidOption } from "../failure.ts";
import { onItsSides } from "../practice-item.ts";
import { practiceItemText } from "../practice-text.ts";
import { collectList } from "../review-options.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";
import { addPracticeAnswers } from "./practice-answer.ts";
import { addPracticeLibrary } from "./practice-library.ts";
import { addPracticeShowing } from "./practice-portfolio.ts";

interface Wish {
  readonly json?: boolean;
  readonly task?: ReviewKind;
  readonly specialty?: Specialty;
  readonly audience?: Audience;
}

interface ListOptions extends Wish {
  readonly standing?: "scored" | "unreviewed";
}

interface NextOptions extends Wish {
  readonly profile?: string;
  readonly hard?: true | string;
}

/** `clerkship practice …`: one person judges answers, item by item, and learns where they stand. */
export const addPractice: AddCommand = (program, context) => {
  const { ports, width } = context;
  const practice = subcommand(
    program,
    "practice",
    "Practise judging medical answers, and learn where you stand",
    [
      "practice",
      "practice next --task compare",
      'practice answer cardio-01 --choose A --because "Only A sends her to an ambulance."',
      "practice results --json",
    ],
  )
    .enablePositionalOptions()
    .helpCommand("help [command]", "show what one of these takes")
    .action(async ({ json }: { json?: boolean }) => {
      const answer = await runOperation("practice.items", {}, ports);
      return json === true ? printJson(context, answer) : context.out(libraryText(answer, width));
    });

  withWish(
    subcommand(practice, "list", "List items by their ids", [
      "practice list --task rubric --standing scored",
      "practice list --json",
    ]),
  )
    .addOption(
      new Option("--standing <standing>", "those that are scored, or those that teach only").choices([
        "scored",
        "unreviewed",
      ]),
    )
    .action(async ({ json, ...wish }: ListOptions) => {
      const answer = await runOperation("practice.items", wish, ports);
      if (json === true) return printJson(context, answer);
      const rows = answer.items.map(({ id, task, specialty, audience, standing, attempts }) => [
        id,
        task,
        specialty,
        audience,
        standing,
        attempts === 0 ? "" : `judged ${attempts === 1 ? "once" : `${attempts} times`}`,
      ]);
      return context.out(rows.length === 0 ? "There is no such item.\n" : `${table(rows, { width })}\n`);
    });

  withWish(
    subcommand(practice, "next", "Take the next item, without its key", [
      "practice next",
      "practice next --task mark-defects --specialty cardiology",
      "practice next --hard self-harm --json",
    ]),
  )
    .option("--profile <id>", "a profile, so that you are told what lies within its scope")
    .option("--hard [kinds]", `also hard content: ${exposureSchema.options.join(", ")}; all without a kind`)
    .action(async ({ json, profile, hard, ...wish }: NextOptions) => {
      const asked = { ...wish, profileId: profile, allowExposure: readExposure(hard) };
      const next = await runOperation("practice.next", asked, ports);
      if (next.kind === "none")
        return json === true
          ? printJson(context, { version: 1, ...next })
          : context.out(`${wrap(next.says, { width })}\n`);
      const shown = await runOperation("practice.show", { id: next.item.id, profileId: profile }, ports);
      const seen = { ...next, ...onItsSides(shown) };
      if (json === true) return printJson(context, { version: 1, ...seen });
      return context.out(
        `${next.again ? "You missed this one before; a second judgement is not counted.\n\n" : ""}${practiceItemText(seen, width)}`,
      );
    });

  subcommand(practice, "show", "Show one item, without its key", ["practice show cardio-01"])
    .argument("<id>", "an item; `clerkship practice list` shows them")
    .option("--profile <id>", "a profile, so that you are told what lies within its scope")
    .action(async (id: string, { json, profile }: { json?: boolean; profile?: string }) => {
      const seen = onItsSides(await runOperation("practice.show", { id, profileId: profile }, ports));
      return json === true
        ? printJson(context, { version: 1, ...seen })
        : context.out(practiceItemText(seen, width));
    });

  addPracticeAnswers(practice, context);
  addPracticeLibrary(practice, context);
  addPracticeShowing(practice, context);
};

function withWish(command: Command): Command {
  return command
    .addOption(new Option("--task <kind>", "a kind of task").choices(reviewKindSchema.options))
    .addOption(new Option("--specialty <branch>", "a branch of medicine").choices(specialtySchema.options))
    .addOption(new Option("--audience <reader>", "whom the answer is for").choices(audienceSchema.options));
}

function readExposure(hard: true | string | undefined): Exposure[] {
  if (hard === undefined) return [];
  if (hard === true) return [...exposureSchema.options];
  const kinds = exposureSchema.array().safeParse(collectList(hard));
  if (kinds.success) return kinds.data;
  throw invalidOption("--hard cannot take that.", `Kinds are: ${exposureSchema.options.join(", ")}.`);
}

const FACETS = [
  ["task", "By task"],
  ["specialty", "By specialty"],
  ["audience", "By reader"],
  ["standing", "By standing"],
] as const;

function libraryText({ items, facets }: OperationOutput<"practice.items">, width: number): string {
  const judged = items.filter(({ attempts }) => attempts > 0).length;
  return [
    wrap(
      `${items.length} items; you have judged ${judged}. Unreviewed ones teach and are not scored: nobody qualified has signed their keys, and no experts of a published set stand behind them.`,
      { width },
    ),
    "",
    ...FACETS.map(([facet, title]) => {
      const counts = Object.entries(facets[facet]).toSorted(([, a], [, b]) => b - a);
      return section(
        title,
        counts.map(([name, count]) => `${name}: ${count}`),
        width,
      );
    }),
    "Next: clerkship practice next",
    "",
  ].join("\n");
}
