import { Option } from "commander";
import type { Command } from "commander";
import { runOperation } from "#src/operations/index.ts";
import { topicSchema } from "#src/review/index.ts";
import type { Topic } from "#src/review/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { invalidOption } from "../failure.ts";
import { collectList, refusal } from "../review-options.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";
import { writeAnswerFolder } from "../write-folder.ts";

interface StatementOptions {
  readonly json?: boolean;
  readonly jurisdiction?: string;
  readonly credential: "self-declared" | "document-seen" | "primary-source-checked" | "lapsed";
  readonly board?: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
}

interface PortfolioOptions extends StatementOptions {
  readonly out: string;
  readonly profession: string;
  readonly title?: string;
  readonly author?: string;
  readonly profile?: string;
}

/** `clerkship practice portfolio|scope|keywords`: what practice lets one show and say. */
export const addPracticeShowing: AddCommand = (practice, context) => {
  const { ports, width } = context;

  withStatement(
    subcommand(practice, "portfolio", "Make a portfolio of ten reviews that anybody may see", [
      'practice portfolio --out reviews --profession "medical writer" --can style,education',
      'practice portfolio a-1 a-2 --out reviews --profession "registered nurse" --jurisdiction GB --author "A. Nurse"',
    ]),
  )
    .argument("[ids...]", "judgements; the ten with the best reasons without any")
    .addOption(new Option("--out <folder>", "a folder that is empty or missing").makeOptionMandatory())
    .addOption(
      new Option(
        "--profession <title>",
        "a precise title; `practice scope` lists them",
      ).makeOptionMandatory(),
    )
    .option("--title <words>", "what it is called")
    .option("--author <name>", "who made it")
    .option("--profile <id>", "only what counts for a profile")
    .action(async (ids: string[], options: PortfolioOptions) => {
      const { json, out, title, author, profession, profile: profileId } = options;
      const answer = await runOperation(
        "practice.portfolio",
        {
          ...(ids.length === 0 ? {} : { ids }),
          title,
          author,
          profession,
          profileId,
          ...statementOf(options),
        },
        ports,
      );
      if (answer.kind === "refused") throw refusal([...new Set([answer.says, ...answer.missing])]);
      const written = await writeAnswerFolder(out, answer.files, context);
      const files = answer.files.map(({ path }) => path);
      if (json === true)
        return printJson(context, {
          version: 1,
          kind: "made",
          files,
          reviews: answer.reviews,
          statement: answer.statement,
        });
      return context.out(
        `${wrap(`${answer.reviews.length} reviews in ${written} files: ${files.join(", ")}.`, { width })}\n\n${wrap(answer.statement, { width })}\n`,
      );
    });

  withStatement(
    subcommand(practice, "scope", "Write what you may say of what you review, under a precise title", [
      "practice scope --title pharmacist --jurisdiction GB --can dosing,interactions --cannot diagnosis",
      'practice scope --title "medical writer" --can style --json',
    ]),
  )
    .option("--title <title>", "what you are; without one the titles are listed", "")
    .action(async (options: StatementOptions & { title: string }) => {
      const { json, title } = options;
      const answer = await runOperation("practice.scopeStatement", { title, ...statementOf(options) }, ports);
      if (answer.kind === "refused") throw refusal([...new Set([answer.says, ...answer.missing])]);
      return json === true
        ? printJson(context, { version: 1, ...answer })
        : context.out(`${answer.lines.map((line) => wrap(line, { width })).join("\n")}\n`);
    });

  subcommand(
    practice,
    "keywords",
    "Show which words your evidence lets you put on a profile, and what the others need",
    ["practice keywords", 'practice keywords --stated "remote contract work" --profile p-1a2b3c4d5e6f'],
  )
    .option("--profile <id>", "the profile whose evidence counts")
    .option("--stated <words>", "a word only you can say of yourself; may be repeated", collectList, [])
    .action(
      async ({
        json,
        profile: profileId,
        stated,
      }: {
        json?: boolean;
        profile?: string;
        stated: readonly string[];
      }) => {
        const answer = await runOperation("practice.keywords", { profileId, stated: [...stated] }, ports);
        if (json === true) return printJson(context, answer);
        const lines = (words: typeof answer.keywords, unlocked: boolean) =>
          words
            .filter((one) => one.unlocked === unlocked)
            .map(
              ({ keyword, says, have, needed }) =>
                `${keyword}: ${says}${unlocked || have === undefined || needed === undefined ? "" : ` (${have} of ${needed})`}`,
            );
        const all = [...answer.keywords, ...answer.titles];
        return context.out(
          [
            section("Yours", lines(all, true), width),
            section("Not yet: words", lines(answer.keywords, false), width),
            section("Not yet: titles", lines(answer.titles, false), width),
          ].join("\n"),
        );
      },
    );
};

function withStatement(command: Command): Command {
  return command
    .option("--jurisdiction <place>", "where the licence is valid")
    .addOption(
      new Option("--credential <state>", "who has looked at your credential")
        .choices(["self-declared", "document-seen", "primary-source-checked", "lapsed"])
        .default("self-declared"),
    )
    .option("--board <board>", "the board and its specialty, for a board-certified specialist")
    .option("--can <topics>", `what you review: ${topicSchema.options.join(", ")}`, collectList, [])
    .option("--cannot <topics>", "what you leave to others", collectList, []);
}

function statementOf({ jurisdiction, credential, board, can, cannot }: StatementOptions) {
  return {
    jurisdiction,
    credentialState: credential,
    board,
    canReview: readTopics(can),
    cannotReview: readTopics(cannot),
  };
}

function readTopics(written: readonly string[]): Topic[] {
  const topics = topicSchema.array().safeParse(written);
  if (topics.success) return topics.data;
  throw invalidOption("A topic is not known.", `The topics are: ${topicSchema.options.join(", ")}.`);
}
