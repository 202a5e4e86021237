import { AppError } from "#src/kernel/index.ts";
import { operations } from "./operations.ts";
import type { OperationName, OperationOutput } from "./operations.ts";
import type { Ports } from "./ports.ts";

/** Where in the input something is wrong, without the value: a value may be a person's words. */
export interface InputProblem {
  readonly path: string;
  readonly problem: string;
}

/** Thrown when an input does not fit an operation's schema. */
export class InputError extends AppError {
  readonly problems: readonly InputProblem[];

  constructor(operation: string, problems: readonly InputProblem[]) {
    super("invalid_input", { kind: "operation", id: operation });
    this.problems = problems;
  }
}

/** Whether the product knows an operation of this name. */
export function isOperationName(name: string): name is OperationName {
  return operations.some((operation) => operation.name === name);
}

/** Checks the input, runs the operation, gives its answer. Unknown fields of the input are ignored. */
export async function runOperation<Name extends OperationName>(
  name: Name,
  input: unknown,
  ports: Ports,
): Promise<OperationOutput<Name>> {
  const operation = operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new AppError("not_found", { kind: "operation", id: name });
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: issue.path.join("."),
      problem: issue.message,
    }));
    throw new InputError(name, problems);
  }
  // The list holds operations of many shapes; the pair found by name belongs together.
  const found = operation as unknown as { run(input: unknown, ports: Ports): Promise<OperationOutput<Name>> };
  return found.run(parsed.data, ports);
}
