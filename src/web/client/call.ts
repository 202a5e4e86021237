import type { OperationInput, OperationName, OperationOutput } from "./operations.ts";
import { OperationError } from "./operation-error.ts";

/** Runs an operation on the server this page came from. Throws `OperationError`. */
export async function call<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  signal?: AbortSignal,
): Promise<OperationOutput<Name>> {
  return post<OperationOutput<Name>>(name, {
    body: JSON.stringify(input),
    headers: { "content-type": "application/json" },
    ...(signal ? { signal } : {}),
  });
}

/**
 * Sends a file to an operation that reads one, with what else it takes as fields of text. Throws `OperationError`; an
 * abort throws the browser's own error.
 */
export async function send<Name extends OperationName>(
  name: Name,
  file: File,
  signal: AbortSignal,
  fields: Readonly<Record<string, string>> = {},
): Promise<OperationOutput<Name>> {
  const body = new FormData();
  body.set("file", file, file.name);
  for (const [field, text] of Object.entries(fields)) body.set(field, text);
  return post<OperationOutput<Name>>(name, { body, signal });
}

async function post<Output>(name: OperationName, request: RequestInit): Promise<Output> {
  const response = await reach(name, request);
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw readFailure(answer);
  // The server parses every output with the operation's own schema before it leaves.
  return answer as Output;
}

async function reach(name: OperationName, request: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, { method: "POST", ...request });
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    throw new OperationError(
      "unreachable",
      "Clerkship’s server on this machine does not answer.",
      "What you saved is safe. Start it again with “npm start”, then try once more.",
    );
  }
}

function readFailure(answer: unknown): OperationError {
  if (typeof answer === "object" && answer !== null && "error" in answer) {
    const { error } = answer as { error: { code?: string; message?: string; advice?: string } };
    return new OperationError(
      error.code ?? "internal",
      error.message ?? "The server could not do this.",
      error.advice ?? "What you saved is safe. Try again.",
    );
  }
  return new OperationError(
    "internal",
    "The server answered in a way this page does not understand.",
    "What you saved is safe. Reload the page; the app may have been updated.",
  );
}
