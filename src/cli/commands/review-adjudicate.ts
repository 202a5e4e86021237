import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
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
import { section, table } from "../table.ts";

interface Options extends ChoiceOptions {
  readonly json?: boolean;
  readonly critical: readonly string[];
  readonly because?: string;
  readonly declared?: "synthetic" | "public";
}

interface SettleOptions {
  readonly json?: boolean;
  readonly upheld?: boolean;
  readonly dismissed?: boolean;
  readonly because?: string;
}

/** `clerkship review adjudicate|settle`: what waits, one of them, or the decision. */
export const addReviewAdjudication: AddCommand = (review, context) => {
  const { ports, width } = context;

  withDeclared(
    withChoice(
      ofProject(review, "adjudicate", "List what waits for an adjudicator, show one, or decide it", [
        "adjudicate r-1a2b3c4d5e6f",
        "adjudicate r-1a2b3c4d5e6f w-1",
        'adjudicate r-1a2b3c4d5e6f w-1 --choose A --critical B=upheld --because "B misses the emergency."',
      ]),
    ),
  )
    .argument("[item]", "the item")
    .option(
      "--critical <letter=outcome>",
      "what becomes of the critical marks on an answer: upheld or dismissed",
      collectList,
      [],
    )
    .option("--because <words>", "why it is decided so")
    .action(async (id: string, item: string | undefined, options: Options) => {
      const { json, because, declared } = options;
      if (item === undefined) {
        const answer = await runOperation("projects.toAdjudicate", { id }, ports);
        return json === true ? printJson(context, answer) : context.out(waitingText(answer, width));
      }
      const dispute = await runOperation("projects.dispute", { id, item }, ports);
      if (options.choose === undefined && options.file === undefined)
        return json === true
          ? printJson(context, { version: 1, ...dispute })
          : context.out(disputeText(dispute, width));
      if (because === undefined)
        throw invalidOption("A decision wants a reason.", "Add --because; it is kept in the chain.");
      const { judgement } = await readJudgement(dispute.item.task, { ...options, words: because }, context);
      const critical = readOutcomes(options.critical);
      const answer = await runOperation(
        "projects.adjudicate",
        { id, item, judgement, critical, because, ...guardOf(declared) },
        ports,
      );
      if (json === true) printJson(context, { version: 1, ...answer });
      else if (answer.kind === "refused") throw refusal(answer.says);
      else
        context.out(
          `Decided: ${answer.line.decision}${answer.line.says === undefined ? "" : `. ${answer.line.says}`}\n`,
        );
      if (answer.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });

  ofProject(review, "settle", "Say what became of a report about an item", [
    'settle r-1a2b3c4d5e6f 41 --dismissed --because "The dose is right."',
  ])
    .argument("<flag>", "the number of the report; `clerkship review adjudicate ID ITEM` shows it", Number)
    .option("--upheld", "it holds")
    .option("--dismissed", "it does not hold")
    .option("--because <words>", "why")
    .action(async (id: string, flag: number, { json, upheld, dismissed, because }: SettleOptions) => {
      if ((upheld === true) === (dismissed === true) || because === undefined)
        throw invalidOption("Either --upheld or --dismissed is wanted, with --because.", "Give both.");
      const outcome = upheld === true ? "upheld" : "dismissed";
      const answer = await runOperation("projects.settleFlag", { id, flag, outcome, because }, ports);
      return json === true ? printJson(context, { version: 1, ...answer }) : context.out("Settled.\n");
    });
};

/** "B=upheld" as what becomes of the marks on B. */
function readOutcomes(written: readonly string[]): Record<string, "upheld" | "dismissed"> {
  return Object.fromEntries(
    written.map((one) => {
      const [, letter = "", outcome] = /^([A-Za-z])=(upheld|dismissed)$/u.exec(one) ?? [];
      if (outcome !== "upheld" && outcome !== "dismissed")
        throw invalidOption("--critical takes a letter and an outcome.", "Such as --critical B=upheld.");
      return [letter.toUpperCase(), outcome];
    }),
  );
}

function waitingText({ items }: OperationOutput<"projects.toAdjudicate">, width: number): string {
  const rows = items.map(({ id, adjudicate, adjudicated, openCritical, allowed, because, prompt }) => [
    id,
    adjudicated ? "decided" : openCritical ? "CRITICAL" : adjudicate.join(", "),
    allowed ? "" : because.join(" "),
    prompt,
  ]);
  return rows.length === 0 ? "Nothing waits for an adjudicator.\n" : `${table(rows, { width })}\n`;
}

function disputeText(dispute: OperationOutput<"projects.dispute">, width: number): string {
  const { item, why, said, flags, criticalAnswers } = dispute;
  return [
    itemText(
      { item, questions: [], justification: 0, resumed: false, guideline: said[0]?.guideline ?? 0 },
      width,
    ),
    section("Why it waits", why, width),
    section(
      "What people said",
      said.map(({ who, credential, judgement }) => {
        const { marks, justification } = judgement;
        const choice =
          "choice" in judgement
            ? judgement.choice
            : "ranking" in judgement
              ? judgement.ranking.join(" > ")
              : judgement.task;
        const marked = marks.map(({ answer, severity, defect }) => `${severity} ${defect} on ${answer}`);
        return `${who} (${credential}): ${choice}. ${justification} ${marked.join("; ")}`;
      }),
      width,
    ),
    section(
      "Reports",
      flags.map(
        ({ seq, flag, severity, note, settled }) =>
          `${seq}: ${severity} ${flag}. ${note} ${settled ?? "open"}`,
      ),
      width,
    ),
    section("Answers with a critical mark", criticalAnswers, width),
  ].join("\n");
}
