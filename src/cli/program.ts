import { Command, CommanderError } from "commander";
import { addAccount } from "./commands/account.ts";
import { addAgree } from "./commands/agree.ts";
import { addAnswers } from "./commands/answers.ts";
import { addAtlas } from "./commands/atlas.ts";
import { addCredentials } from "./commands/credentials.ts";
import { addData } from "./commands/data.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { addEvaluations } from "./commands/evaluations.ts";
import { addField } from "./commands/field.ts";
import { addGaps } from "./commands/gaps.ts";
import { addGuard } from "./commands/guard.ts";
import { addHourly } from "./commands/hourly.ts";
import { addImport } from "./commands/import.ts";
import { addKept } from "./commands/kept.ts";
import { addKits } from "./commands/kit.ts";
import { addLanes } from "./commands/lanes.ts";
import { addNiche } from "./commands/niche.ts";
import { addPlan } from "./commands/plan.ts";
import { addPractice } from "./commands/practice.ts";
import { addProof } from "./commands/proof.ts";
import { addRank } from "./commands/rank.ts";
import { addReadability } from "./commands/readability.ts";
import { addRecall } from "./commands/recall.ts";
import { addReference } from "./commands/reference.ts";
import { addReview } from "./commands/review.ts";
import { addServe } from "./commands/serve.ts";
import { addSkills } from "./commands/skills.ts";
import { addStatistics } from "./commands/statistics.ts";
import { addTitle } from "./commands/title.ts";
import type { Context } from "./context.ts";
import { CommandFailure, EXIT, SaidInAnswer, showFailure } from "./failure.ts";
import { isQuotable } from "./quotable.ts";

const COMMANDS = [
  addServe,
  addAccount,
  addImport,
  addLanes,
  addGaps,
  addPlan,
  addRecall,
  addEvaluate,
  addEvaluations,
  addStatistics,
  addAgree,
  addRank,
  addReadability,
  addGuard,
  addProof,
  addKits,
  addPractice,
  addReview,
  addSkills,
  addTitle,
  addField,
  addReference,
  addAnswers,
  addCredentials,
  addNiche,
  addHourly,
  addAtlas,
  addKept,
  addData,
];

/** Runs one command line and gives its exit code. Nothing here ends the process: the start file does. */
export async function runProgram(
  args: readonly string[],
  version: string,
  context: Context,
): Promise<number> {
  // A mistake in the command line is shown by `report`, like every other failure.
  const output = { writeOut: context.out, writeErr: context.err, outputError: () => undefined };
  const program = new Command("clerkship")
    .description("From where you stand to credible work in healthcare AI. Everything stays on this machine.")
    .version(version)
    // What stands after a command belongs to it: `plan repair --hours 4` is no draft of 4 hours.
    .enablePositionalOptions()
    .configureOutput(output)
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride().configureOutput(output);
  try {
    await program.parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof SaidInAnswer) return error.exit;
    const json = args.includes("--json");
    if (!isCommanderExit(error)) return report(error, json, context);
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command the help has been shown already.
    return error.code === "commander.help" ? EXIT.input : report(commandLineFailure(error), json, context);
  }
}

function report(error: unknown, json: boolean, context: Context): number {
  const { exit, ...shown } = showFailure(error);
  if (json) context.out(`${JSON.stringify({ error: shown }, null, 2)}\n`);
  else context.err(`${shown.message}\n${shown.advice}\n`);
  if (process.env["CLERKSHIP_DEBUG"] === "1" && error instanceof Error) context.err(`${placeOf(error)}\n`);
  return exit;
}

/** Where it happened, without the message: a message from a library may quote a person's text. */
function placeOf(error: Error): string {
  return [
    error.name,
    ...(error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at ")),
  ].join("\n");
}

function isCommanderExit(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

/**
 * What commander says of a command line, as a sentence: "error: unknown option '--x'" and a guess on the next line. What
 * was written for a value is left out, and so is a name that is none.
 */
function commandLineFailure({ message }: CommanderError): CommandFailure {
  const words = message
    .replace(/^error: /u, "")
    .replace(/^command-argument value '.*' is invalid for argument '([^']*)'\./su, "<$1> cannot take that.")
    .replace(/ argument '.*' is invalid\./su, " cannot take that.")
    .replace(/^unknown (option|command) '(.*)'/su, (said: string, what: string, name: string) =>
      isQuotable(name) ? said : `unknown ${what}`,
    )
    .replaceAll(/\s*\n\s*/gu, ". ")
    .replaceAll(/[()]/gu, "");
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return new CommandFailure({
    code: "invalid_input",
    message: /[.?!]$/u.test(sentence) ? sentence : `${sentence}.`,
    advice: "Add --help to see what it takes.",
  });
}
