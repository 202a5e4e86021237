import { Option } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { ratingSchema } from "#src/recall/index.ts";
import type { Rating } from "#src/recall/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly answers?: boolean;
  readonly limit?: string;
  readonly rate: readonly string[];
}

const MOST = 50;

/** `clerkship recall PLAN`: the cards due today, and how well they came back. */
export const addRecall: AddCommand = (program, context) => {
  subcommand(program, "recall", "Recall what you learned: the cards of a kept plan due today", [
    "recall PLAN",
    "recall PLAN --answers",
    "recall PLAN --rate test-numbers/ppv-count=good --rate fhir-and-hl7/paging=again",
  ])
    .argument("<plan>", "a plan; `clerkship plans` lists them")
    .option("--answers", "show the answers too")
    .option("--limit <n>", `cards at most, 1 to ${MOST}`)
    .addOption(
      new Option(
        "--rate <card=rating...>",
        `how well a card came back: ${ratingSchema.options.join(", ")}`,
      ).default([], "none"),
    )
    .action(async (id: string, { json, answers, limit, rate }: Options) => {
      // All are read before one is stored.
      const ratings = rate.map(readRating);
      const asked = { id, ...(limit === undefined ? {} : { limit: readLimit(limit) }) };
      for (const rating of ratings) await runOperation("recall.rate", { id, ...rating }, context.ports);
      const due = await runOperation("recall.due", asked, context.ports);
      if (json === true) return printJson(context, due);
      return context.out(showDue(due, { answers: answers === true, width: context.width }));
    });
};

function readRating(text: string): { card: string; rating: Rating } {
  const [card = "", said = "", ...rest] = text.split("=");
  const rating = ratingSchema.safeParse(said);
  if (card !== "" && rating.success && rest.length === 0) return { card, rating: rating.data };
  throw new CommandFailure({
    code: "invalid_input",
    message: "--rate takes a card and how well it came back.",
    advice: `Write it as set/card=good; the words are ${ratingSchema.options.join(", ")}.`,
  });
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new CommandFailure({
    code: "invalid_input",
    message: `--limit is a whole number from 1 to ${MOST}.`,
    advice: "Leave it out for a sitting of the usual length.",
  });
}

function showDue(
  { cards, counts }: OperationOutput<"recall.due">,
  { answers, width }: { readonly answers: boolean; readonly width: number },
): string {
  if (cards.length === 0) {
    if (counts.next !== undefined) return `Nothing is due today. Next on ${counts.next}.\n`;
    return counts.settled > 0 ? "Every card of this plan is settled.\n" : "This plan has no cards.\n";
  }
  const shown = cards.flatMap(({ card, ask, answer, source }) => [
    card,
    wrap(ask, { width, first: "    " }),
    ...(answers ? [wrap(answer, { width, first: "    → ", rest: "      " }), `      source ${source}`] : []),
    "",
  ]);
  return [
    `${cards.length} of ${counts.today} for today; ${counts.seen} met so far, ${counts.settled} settled, ${counts.new} new.`,
    "",
    ...shown,
    answers ? "Say how it went: --rate set/card=good" : "Answer from memory, then look: --answers",
    "",
  ].join("\n");
}
