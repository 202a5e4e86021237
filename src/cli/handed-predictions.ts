import { basename } from "node:path";
import type { ReadFailure } from "#src/evaluation/index.ts";
import type { HandedFile } from "#src/operations/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";
import { readNamedFile } from "./pick-profile.ts";

const LONGEST_NAME = 300;

/** The file a command was given, `-` for standard input. */
export async function readPredictions(path: string, context: Context): Promise<HandedFile> {
  const name = path === "-" ? "standard input" : basename(path).slice(-LONGEST_NAME);
  return { name, bytes: await readNamedFile(path, context) };
}

/** A table that could not be read, as a command says it. */
export function unreadableTable({ code, says, line }: ReadFailure | UnknownFailure): CommandFailure {
  return new CommandFailure({
    code,
    message: says,
    advice:
      line === undefined || says.includes(`ine ${line}`)
        ? "What can be read: CSV, TSV, JSON lines or Parquet, with a name for every column."
        : `It is line ${line} of the file.`,
  });
}

interface UnknownFailure {
  readonly code: string;
  readonly says: string;
  readonly line?: number | undefined;
}
