import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { ModelQuestion, ModelReply } from "#src/projects/index.ts";

interface Settings {
  /** For a whole reply. */
  readonly timeoutMs?: number;
  /** Waited before the second try, doubled before each further one. */
  readonly firstWaitMs?: number;
}

const TRIES = 4;
const MOST_BYTES = 1_000_000;
const LONGEST_WAIT_MS = 20_000;

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
});

/**
 * Asks a model over the protocol of chat completions, as most servers and local runners speak it. Busy and broken servers
 * are asked again, each time later. Neither the key nor a server's own words are repeated in what it says went wrong.
 */
export function modelAsker({ timeoutMs = 90_000, firstWaitMs = 1_000 }: Settings = {}) {
  return async (
    question: ModelQuestion & { readonly signal?: AbortSignal | undefined },
  ): Promise<ModelReply> => {
    const address = completionsAddress(question.endpoint);
    if (address === undefined) return failed("The address of the model cannot be used.");
    for (let attempt = 1; ; attempt += 1) {
      const tried = await askOnce(address, question, timeoutMs);
      if (tried.kind !== "again") return tried;
      if (attempt === TRIES || question.signal?.aborted === true) return failed(tried.says);
      const wait = Math.max(tried.waitMs, firstWaitMs * 2 ** (attempt - 1));
      await sleep(Math.min(wait, LONGEST_WAIT_MS), undefined, { signal: question.signal }).catch(
        () => undefined,
      );
    }
  };
}

type Tried = ModelReply | { readonly kind: "again"; readonly says: string; readonly waitMs: number };

async function askOnce(
  address: string,
  { model, apiKey, messages, signal }: ModelQuestion & { readonly signal?: AbortSignal | undefined },
  timeoutMs: number,
): Promise<Tried> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
      // A redirect could carry the key and the items to somebody nobody named.
      redirect: "manual",
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
    const { status } = response;
    if (status === 429 || status >= 500) {
      await response.body?.cancel();
      return {
        kind: "again",
        says: `The server answered ${status}, also when asked again.`,
        waitMs: waitOf(response),
      };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return failed(REFUSALS[status] ?? `The server answered ${status}.`);
    }
    return readCompletion(await readBounded(response));
  } catch {
    if (signal?.aborted === true) return failed("It was stopped.");
    if (timeout.aborted) return failed("The server took too long to answer.");
    return { kind: "again", says: "The server could not be reached.", waitMs: 0 };
  }
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: "The server refused the question; does it know this model?",
  401: "The server wants another key.",
  403: "The server refuses this key.",
  404: "There is nothing at this address, or the server does not know the model.",
};

/** The address to ask at: what was named, with the usual path where only the beginning was given. */
function completionsAddress(endpoint: string): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const url = new URL(endpoint);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  if (!url.pathname.endsWith("/chat/completions"))
    url.pathname = `${url.pathname.replace(/\/+$/u, "")}/chat/completions`;
  return url.href;
}

async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readCompletion(text: string | undefined): ModelReply {
  if (text === undefined) return failed("The server answered with more than can be an answer.");
  const read = completionSchema.safeParse(tryJson(text));
  if (!read.success) return failed("The server does not speak the protocol of chat completions.");
  return { kind: "said", text: read.data.choices[0]?.message.content ?? "" };
}

/** Seconds a server asks to be left alone. */
function waitOf(response: Response): number {
  const seconds = Number(response.headers.get("retry-after") ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}

function failed(says: string): Extract<ModelReply, { kind: "failed" }> {
  return { kind: "failed", says };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
