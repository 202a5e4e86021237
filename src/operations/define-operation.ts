import type { z } from "zod";
import type { Ports } from "./ports.ts";

/** One thing the product can do: what it takes, what it gives, and the use case it hands both to. */
export interface Operation<Name extends string, Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: Name;
  /** One line for help pages and the command palette. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  run(input: z.output<Input>, ports: Ports): Promise<z.input<Output>>;
}

/** Declares an operation; the types of input and output follow from its schemas. */
export function defineOperation<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> {
  return operation;
}
