import { Command } from "commander";
import { addData } from "./commands/data.ts";
import { addField } from "./commands/field.ts";
import { addGaps } from "./commands/gaps.ts";
import { addImport } from "./commands/import.ts";
import { addKept } from "./commands/kept.ts";
import { addLanes } from "./commands/lanes.ts";
import { addPlan } from "./commands/plan.ts";
import { addServe } from "./commands/serve.ts";
import { addSkills } from "./commands/skills.ts";
import { addTitle } from "./commands/title.ts";
import type { Context } from "./context.ts";
import { EXIT, showFailure } from "./failure.ts";

const COMMANDS = [
  addServe,
  addImport,
  addLanes,
  addGaps,
  addPlan,
  addSkills,
  addTitle,
  addField,
  addKept,
  addData,
];

/** Runs one command line and gives its exit code. Nothing here ends the process: the start file does. */
export async function runProgram(
  args: readonly string[],
  version: string,
  context: Context,
): Promise<number> {
  const program = new Command("clerkship")
    .description("From where you stand to credible work in healthcare AI. Everything stays on this machine.")
    .version(version)
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .exitOverride()
    .showHelpAfterError("Add --help to see what it takes.");
  for (const add of COMMANDS) add(program, context);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: context.out, writeErr: context.err });
  try {
    await program.parseAsync([...args], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (isCommanderExit(error)) return error.exitCode === 0 ? EXIT.ok : EXIT.input;
    return report(error, args.includes("--json"), context);
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

function isCommanderExit(error: unknown): error is { exitCode: number } {
  return error instanceof Error && "exitCode" in error && error.constructor.name === "CommanderError";
}
