import { AppError } from "#src/kernel/index.ts";
import { admit } from "./audience.ts";
import { operations } from "./operations.ts";
import type { OperationName, OperationOutput } from "./operations.ts";
import type { Ports } from "./ports.ts";
import type { RunPorts } from "./define-operation.ts";
import { maskDocument } from "./mask-document.ts";
import { guardAnswerSchema, stopIdentifiers } from "./stop-identifiers.ts";
import type { GuardedText } from "./stop-identifiers.ts";

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

/**
 * Admits who asks, checks the input, holds its texts against the guard, runs the operation, gives its answer. Unknown
 * fields of the input are ignored, but for `guard`: what the person said about identifiers in it.
 */
export async function runOperation<Name extends OperationName>(
  name: Name,
  input: unknown,
  ports: Ports,
): Promise<OperationOutput<Name>> {
  const operation = operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new AppError("not_found", { kind: "operation", id: name });
  admit(name, ports.who);
  const parsed = operation.input.safeParse(input);
  const said = guardAnswerSchema.safeParse(guardPart(input));
  if (!parsed.success) throw new InputError(name, problemsOf(parsed.error.issues));
  if (!said.success) throw new InputError(name, problemsOf(said.error.issues, "guard"));
  const { declared, kept, mask } = said.data;
  const guard: RunPorts["guard"] = (texts, known) =>
    stopIdentifiers(
      name,
      texts,
      { declared: declared ?? known?.declared, kept: [...kept, ...(known?.kept ?? [])] },
      ports,
    );
  const guardDocument: RunPorts["guardDocument"] = async (document) => {
    if (mask) return maskDocument(document);
    await guard([{ path: "file", text: document.text, as: "own" }]);
    return document;
  };
  // The list holds operations of many shapes; the pair found by name belongs together.
  const found = operation as unknown as {
    texts?: (input: unknown) => readonly GuardedText[];
    run(input: unknown, ports: RunPorts): Promise<OperationOutput<Name>>;
  };
  if (found.texts !== undefined) await guard(found.texts(parsed.data));
  return found.run(parsed.data, { ...ports, guard, guardDocument });
}

/** In a form what the person said comes as JSON text. */
function guardPart(input: unknown): unknown {
  const said = typeof input === "object" && input !== null && "guard" in input ? input.guard : {};
  if (typeof said !== "string") return said;
  try {
    return JSON.parse(said) as unknown;
  } catch {
    return undefined;
  }
}

function problemsOf(
  issues: readonly { path: PropertyKey[]; message: string }[],
  under?: string,
): InputProblem[] {
  return issues.map(({ path, message }) => ({
    path: [...(under === undefined ? [] : [under]), ...path].join("."),
    problem: message,
  }));
}
