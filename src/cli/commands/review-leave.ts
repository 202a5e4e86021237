import { Option } from "commander";
import { hookEventSchema } from "#src/projects/index.ts";
import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure, EXIT, invalidOption } from "../failure.ts";
import { numberOption } from "../number-option.ts";
import { collectList, guardOf, ofProject, refusal, withDeclared } from "../review-options.ts";
import { section, table } from "../table.ts";
import { writeAnswerFolder } from "../write-folder.ts";
import { intervalText } from "#src/figures/index.ts";

interface ExportOptions {
  readonly json?: boolean;
  readonly out: string;
  readonly format: readonly string[];
  readonly licence?: string;
  readonly offsets?: "utf-16" | "code-point" | "utf-8";
  readonly ties: "leave-out" | "label-each";
  readonly declared?: "synthetic" | "public";
}

interface JudgeModelOptions {
  readonly json?: boolean;
  readonly endpoint: string;
  readonly model: string;
  readonly items?: number;
}

interface HookOptions {
  readonly json?: boolean;
  readonly url?: string;
  readonly on: readonly string[];
  readonly test?: string;
  readonly remove?: string;
}

/** A call judges as many; between calls what was said is stored. */
const AT_ONCE = 10;

/** `clerkship review export|judge-model|hooks`: what leaves the project. */
export const addReviewLeaving: AddCommand = (review, context) => {
  const { ports, width } = context;

  withDeclared(
    ofProject(review, "export", "Write what was decided as files for training, evaluation and annotation", [
      "export r-1a2b3c4d5e6f --out export",
      'export r-1a2b3c4d5e6f --out export --format dpo,kto,report --licence "CC BY 4.0"',
    ]),
  )
    .requiredOption("--out <folder>", "a folder that is empty or missing")
    .option("--format <names>", "which; every one but the chain without it", collectList, [])
    .option("--licence <name>", "licence of what the project adds")
    .addOption(
      new Option("--offsets <unit>", "what spans count where a format leaves it open").choices([
        "utf-16",
        "code-point",
        "utf-8",
      ]),
    )
    .addOption(
      new Option("--ties <rule>", "ties are in no pair; whether both answers get a label of their own")
        .choices(["leave-out", "label-each"])
        .default("leave-out"),
    )
    .action(async (id: string, { json, out, format, licence, offsets, ties, declared }: ExportOptions) => {
      const answer = await runOperation(
        "projects.export",
        {
          id,
          tieRule: ties,
          ...(format.length === 0 ? {} : { formats: [...format] }),
          ...(licence === undefined ? {} : { licence }),
          ...(offsets === undefined ? {} : { offsetUnit: offsets }),
          ...guardOf(declared),
        },
        ports,
      );
      if (answer.kind === "refused") throw refusal([answer.says]);
      const files = await writeAnswerFolder(out, answer.files, context);
      const { rows, leftOut } = answer;
      if (json === true)
        return printJson(context, {
          version: 1,
          files: answer.files.map(({ path }) => path),
          rows,
          leftOut,
        });
      const reasons = [...new Set(leftOut.map(({ because }) => because))].map(
        (because) => `${leftOut.filter((one) => one.because === because).length}: ${because}`,
      );
      return context.out(
        `${files} files with ${rows} rows written; manifest.json says what each is.\n${reasons.length === 0 ? "" : section("Items that are in no file for training", reasons, width)}`,
      );
    });

  ofProject(review, "judge-model", "Have a model judge beside the people, to compare it with them", [
    "judge-model r-1a2b3c4d5e6f --endpoint http://127.0.0.1:11434/v1 --model llama3.1",
    "judge-model r-1a2b3c4d5e6f --endpoint https://models.example.org/v1 --model judge --items 40 --json",
  ])
    .requiredOption("--endpoint <url>", "a server of the chat completions protocol")
    .requiredOption("--model <name>", "the model")
    .addOption(numberOption("--items <n>", "at most so many; all without it", { least: 1, whole: true }))
    .addHelpText("after", "\nThe key of the server is read from CLERKSHIP_MODEL_KEY and kept nowhere.\n")
    .action(
      async (id: string, { json, endpoint, model, items = Number.POSITIVE_INFINITY }: JudgeModelOptions) => {
        if (!URL.canParse(endpoint))
          throw invalidOption("--endpoint is no address.", "Such as https://models.example.org/v1.");
        context.err(
          `Questions and answers of this project go to ${new URL(endpoint).host}. The model decides nothing.\n`,
        );
        const apiKey = process.env["CLERKSHIP_MODEL_KEY"];
        const total = { done: 0, unreadable: 0, followedSide: 0 };
        let last: Ran | undefined;
        // A call in which nothing was understood would be repeated for ever.
        while (total.done + total.unreadable < items) {
          const ask = Math.min(AT_ONCE, items - total.done - total.unreadable);
          const input = { id, endpoint, model, items: ask, ...(apiKey === undefined ? {} : { apiKey }) };
          const answer = await runOperation("projects.runJudge", input, ports);
          if (answer.kind === "refused") throw refusal([answer.says]);
          last = answer;
          total.done += answer.done;
          total.unreadable += answer.unreadable;
          total.followedSide += answer.followedSide;
          context.note(`${total.done} judged, ${answer.left} left …`);
          if (answer.stopped !== undefined || answer.left === 0 || answer.done === 0) break;
        }
        context.note("");
        if (last === undefined) return;
        const { host, left, comparison, stopped } = last;
        const answer = {
          version: 1,
          host,
          ...total,
          left,
          ...(stopped === undefined ? {} : { stopped }),
          comparison,
        };
        if (json === true) printJson(context, answer);
        else context.out(comparisonText({ ...last, ...total }, width));
        if (stopped !== undefined && total.done === 0)
          throw new CommandFailure({
            code: "model-unavailable",
            message: stopped,
            advice: "Check --endpoint, --model and CLERKSHIP_MODEL_KEY.",
            exit: EXIT.unavailable,
          });
      },
    );

  ofProject(review, "hooks", "List the programs that are told of a project, add, test or remove one", [
    "hooks r-1a2b3c4d5e6f",
    "hooks r-1a2b3c4d5e6f --url https://example.org/told --on item-judged,project-closed",
    "hooks r-1a2b3c4d5e6f --test h-1a2b3c4d5e6f",
  ])
    .option("--url <url>", "where messages go: https, or http on this machine")
    .option("--on <events>", `what it is told of: ${hookEventSchema.options.join(", ")}`, collectList, [])
    .option("--test <hook>", "send a test message")
    .option("--remove <hook>", "tell it nothing more")
    .action(async (id: string, { json, url, on, test, remove }: HookOptions) => {
      const print = (answer: object, says: string) =>
        json === true ? printJson(context, { version: 1, ...answer }) : context.out(`${says}\n`);
      if (test !== undefined) {
        const answer = await runOperation("projects.testHook", { id, hook: test }, ports);
        return print(answer, answer.says);
      }
      if (remove !== undefined) {
        const answer = await runOperation("projects.removeHook", { id, hook: remove }, ports);
        return print(answer, answer.removed ? "Removed." : "There is no such hook here.");
      }
      if (url === undefined) {
        const answer = await runOperation("projects.hooks", { id }, ports);
        const rows = answer.hooks.map((hook) => [hook.id, hook.state, hook.lastSays ?? "", hook.url]);
        return print(answer, rows.length === 0 ? "Nobody is told." : table(rows, { width }));
      }
      const events = hookEventSchema.array().min(1).safeParse(on);
      if (!events.success)
        throw invalidOption("--on is wanted.", `Events are: ${hookEventSchema.options.join(", ")}.`);
      const answer = await runOperation("projects.setHook", { id, url, events: events.data }, ports);
      if (answer.kind === "refused") throw refusal([answer.says]);
      return print(
        answer,
        `Set as ${answer.hook.id}. Its secret is shown this once: ${answer.secret}\nMessages are sent while \`clerkship serve\` runs.`,
      );
    });
};

type Ran = Extract<OperationOutput<"projects.runJudge">, { kind: "ran" }>;

function comparisonText(
  { done, left, unreadable, followedSide, stopped, comparison }: Ran,
  width: number,
): string {
  const { shared, same, kappa } = comparison;
  return `${table(
    [
      ["Judged now", String(done)],
      ["Left", String(left)],
      ["Could not be read", String(unreadable)],
      ["Followed the side, counted as ties", String(followedSide)],
      ["Both it and people decided", String(shared)],
      ["Same choice", intervalText(same)],
      ["Cohen's kappa", intervalText(kappa)],
      ...(stopped === undefined ? [] : [["Stopped", stopped]]),
    ],
    { width },
  )}\n`;
}
