import type { OperationInput, OperationName, OperationOutput } from "./operations.ts";
import { OperationError } from "./operation-error.ts";
import { untilGuarded } from "./guard-gate.ts";
import type { GuardAnswer, GuardFinding, GuardStop } from "./guard-gate.ts";
import { untilSignedIn } from "./sign-in-gate.ts";

/** Sent with all that may change something: a page of another site cannot send it. */
export const OWN_PAGE = { "x-clerkship": "1" } as const;

interface CallOptions<Name extends OperationName> {
  /** The page shows itself what the guard found; nobody is asked over it. */
  readonly asksItself?: boolean;
  /** Told what was sent when identifiers were masked, so that the page can show the same. */
  readonly onMasked?: (input: OperationInput<Name>) => void;
}

/**
 * Runs an operation on the server this page came from. When the guard stops a text the person is asked what becomes of it,
 * and the call goes on. Throws `OperationError`.
 */
export async function call<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  signal?: AbortSignal,
  { asksItself = false, onMasked }: CallOptions<Name> = {},
): Promise<OperationOutput<Name>> {
  const ask = (sent: OperationInput<Name>) =>
    post<OperationOutput<Name>>(name, {
      body: JSON.stringify(sent),
      headers: { "content-type": "application/json", ...OWN_PAGE },
      ...(signal ? { signal } : {}),
    });
  let sent = input;
  for (;;) {
    try {
      return await ask(sent);
    } catch (error) {
      const decision = asksItself ? undefined : await decideOn(error, { input: sent, isFile: false }, signal);
      if (decision === undefined || decision.kind === "leave") throw error;
      if (decision.kind === "say") sent = { ...sent, guard: joined(sent.guard, decision.guard) };
      else {
        sent = decision.input as OperationInput<Name>;
        onMasked?.(sent);
      }
    }
  }
}

/** Asks the person when a call was stopped for identifiers; nothing for any other failure. */
async function decideOn(error: unknown, stop: Omit<GuardStop, "findings">, signal?: AbortSignal) {
  if (!(error instanceof OperationError) || error.code !== "identifiers") return undefined;
  return await untilGuarded({ ...stop, findings: error.findings }, signal);
}

function joined(before: GuardAnswer | undefined, said: GuardAnswer): GuardAnswer {
  return { ...before, ...said, kept: [...(before?.kept ?? []), ...(said.kept ?? [])] };
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
  let guard: GuardAnswer | undefined;
  for (;;) {
    try {
      return await post<OperationOutput<Name>>(name, { body, signal, headers: OWN_PAGE });
    } catch (error) {
      const decision = await decideOn(error, { input: undefined, isFile: true }, signal);
      if (decision?.kind !== "say") throw error;
      guard = joined(guard, decision.guard);
      body.set("guard", JSON.stringify(guard));
    }
  }
}

async function post<Output>(name: OperationName, request: RequestInit): Promise<Output> {
  const response = await reachServer(`/api/${name}`, { method: "POST", ...request });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const failure = readFailure(answer);
    // What was asked is asked again once somebody has signed in over this very page.
    if (response.status === 401 && (await untilSignedIn(request.signal))) return post(name, request);
    throw failure;
  }
  // The server parses every output with the operation's own schema before it leaves.
  return answer as Output;
}

/** Asks the server; throws `OperationError` when it does not answer. */
export async function reachServer(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    throw new OperationError(
      "unreachable",
      "Clerkship’s server on this machine does not answer.",
      "What you saved is safe. Start it again with “npm start”, then try once more.",
    );
  }
}

/** What a server that refused said, ready to be shown. */
export function readFailure(answer: unknown): OperationError {
  if (typeof answer === "object" && answer !== null && "error" in answer) {
    const { error } = answer as {
      error: { code?: string; message?: string; advice?: string; findings?: readonly GuardFinding[] };
    };
    return new OperationError(
      error.code ?? "internal",
      error.message ?? "The server could not do this.",
      error.advice ?? "What you saved is safe. Try again.",
      error.findings,
    );
  }
  return new OperationError(
    "internal",
    "The server answered in a way this page does not understand.",
    "What you saved is safe. Reload the page; the app may have been updated.",
  );
}
