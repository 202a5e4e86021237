import type { Command } from "commander";
import type { Context } from "./context.ts";

/** A command adds itself to the program. Add one by adding a file in `commands/` and listing it in `program.ts`. */
export type AddCommand = (program: Command, context: Context) => void;

/** A subcommand with `--json` and its examples shown under `--help`. */
export function subcommand(
  program: Command,
  name: string,
  summary: string,
  examples: readonly string[],
): Command {
  return program
    .command(name)
    .description(summary)
    .option("--json", "print JSON, the documented contract, and nothing else")
    .addHelpText(
      "after",
      `\nExamples:\n${examples.map((example) => `  $ clerkship ${example}`).join("\n")}\n`,
    );
}

/** Adds the three ways to name a person: FILE, --profile, --example. */
export function withProfileChoice(command: Command): Command {
  return command
    .argument("[file]", "résumé: PDF, DOCX, Markdown, text or JSON Resume; - reads standard input")
    .option("--profile <id>", "a profile kept here instead of a file")
    .option("--example <id>", "a synthetic example instead of a file");
}

/** JSON as the contract prints it. */
export function printJson(context: Context, value: unknown): void {
  context.out(`${JSON.stringify(value, null, 2)}\n`);
}
