import type { z } from "zod";
import type { DocumentText } from "#src/profile/index.ts";
import type { Ports } from "./ports.ts";
import type { GuardedText } from "./stop-identifiers.ts";

/** What an operation runs with: the world, and the guard bound to what the person said about this input. */
export interface RunPorts extends Ports {
  /** Stops texts that are only known while running, such as what a file holds. Throws `IdentifierStop`. */
  readonly guard: (
    texts: readonly GuardedText[],
    /** What is said of all texts of a project or a piece of proof, where the person said nothing else. */
    said?: {
      readonly declared?: "synthetic" | "public" | undefined;
      readonly kept?: readonly string[] | undefined;
    },
  ) => Promise<void>;
  /** A file's text, stopped or with blocks in place of what belongs to patients, as the person asked. */
  readonly guardDocument: (document: DocumentText) => Promise<DocumentText>;
}

/** One thing the product can do: what it takes, what it gives, and the use case it hands both to. */
export interface Operation<Name extends string, Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: Name;
  /** One line for help pages and the command palette. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** Texts of the input that will be stored: held against the guard before anything runs. */
  readonly texts?: (input: z.output<Input>) => readonly GuardedText[];
  run(input: z.output<Input>, ports: RunPorts): Promise<z.input<Output>>;
}

/** Declares an operation; the types of input and output follow from its schemas. */
export function defineOperation<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> {
  return operation;
}
