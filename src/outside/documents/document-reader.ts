import { Worker } from "node:worker_threads";
import type { DocumentFailure } from "#src/profile/index.ts";
import { MAX_FILE_BYTES, MAX_HEAP_MB, MAX_RSS_GROWTH_BYTES, MAX_SECONDS } from "./document-limits.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome, ResumeFile } from "./read-outcome.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

/** Reads files one after another in a thread of its own, which is killed when a file asks too much of it. */
export interface DocumentReader {
  /** Never throws for what a file holds; throws the signal's reason when aborted. */
  readonly readDocument: (file: ResumeFile, options?: { signal?: AbortSignal }) => Promise<ReadOutcome>;
  /** Starts the thread and loads what such a file needs, so that the first read finds it ready. */
  readonly prepare: (fileName: string) => void;
  /** Ends the thread; a later read starts another. */
  readonly close: () => Promise<void>;
}

/** What a reader needs to know; the limits may be lowered, not raised above `document-limits.ts`. */
export interface DocumentReaderSettings {
  readonly workerUrl: URL;
  readonly maxSeconds?: number;
  readonly maxRssGrowthBytes?: number;
}

const WATCH_EVERY_MS = 40;

/** A reader with one worker, started when first needed. The worker never keeps the process alive. */
export function createDocumentReader(settings: DocumentReaderSettings): DocumentReader {
  const maxMs = Math.min(settings.maxSeconds ?? MAX_SECONDS, MAX_SECONDS) * 1000;
  const maxGrowth = Math.min(settings.maxRssGrowthBytes ?? MAX_RSS_GROWTH_BYTES, MAX_RSS_GROWTH_BYTES);
  let worker: Worker | undefined;
  let lastRead: Promise<unknown> = Promise.resolve();
  let nextId = 1;

  const running = (): Worker => {
    if (worker !== undefined) return worker;
    const started = new Worker(settings.workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      // Parsers may print what they stumble on, which is a person's text. Kept from our own output here and thrown
      // away in the worker: reading these streams would keep the process alive.
      stdout: true,
      stderr: true,
    });
    const forget = (): void => {
      if (worker === started) worker = undefined;
    };
    started.on("error", forget);
    started.on("exit", forget);
    started.unref();
    worker = started;
    return started;
  };

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const readNow = async (
    { name, bytes }: ResumeFile,
    signal: AbortSignal | undefined,
  ): Promise<ReadOutcome> => {
    signal?.throwIfAborted();
    const id = nextId++;
    // The copy is given away to the worker; the caller's bytes stay as they are.
    const copy = Uint8Array.from(bytes);
    const thread = running();
    thread.ref();
    const result = await watch(thread, { kind: "read", id, name, bytes: copy }, { maxMs, maxGrowth, signal });
    thread.unref();
    if (result.kind === "answered") return result.outcome;
    await end();
    signal?.throwIfAborted();
    return failed(result.failure);
  };

  return {
    readDocument: async (file, { signal } = {}) => {
      if (file.bytes.length === 0) return failed("empty-file");
      if (file.bytes.length > MAX_FILE_BYTES) return failed("too-large");
      const read = lastRead.then(async () => await readNow(file, signal));
      lastRead = read.catch(() => undefined);
      return await read;
    },
    prepare: (fileName) => {
      const kind = /\.docx$/i.test(fileName) ? "docx" : /\.pdf$/i.test(fileName) ? "pdf" : undefined;
      if (kind !== undefined) running().postMessage({ kind: "prepare", for: kind } satisfies WorkerRequest);
    },
    close: end,
  };
}

type Watched =
  | { readonly kind: "answered"; readonly outcome: ReadOutcome }
  | { readonly kind: "stopped"; readonly failure: DocumentFailure };

interface Limits {
  readonly maxMs: number;
  readonly maxGrowth: number;
  readonly signal: AbortSignal | undefined;
}

/** Waits for one answer, or for the first limit that is passed. */
async function watch(
  thread: Worker,
  request: WorkerRequest & { kind: "read" },
  limits: Limits,
): Promise<Watched> {
  const { promise, resolve } = withResolver<Watched>();
  const stop = (failure: DocumentFailure) => (): void => resolve({ kind: "stopped", failure });
  const onAnswer = ({ id, outcome }: WorkerAnswer): void => {
    if (id === request.id) resolve({ kind: "answered", outcome });
  };
  // A full heap ends the worker with this code; anything else is a file that broke the parser.
  const onError = (error: Error & { code?: string }): void =>
    stop(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "corrupt")();
  const onExit = stop("corrupt");
  const onAbort = stop("too-slow");
  const before = process.memoryUsage.rss();
  const clock = setTimeout(stop("too-slow"), limits.maxMs);
  const watchdog = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.maxGrowth) stop("too-large")();
  }, WATCH_EVERY_MS);

  thread.on("message", onAnswer).on("error", onError).on("exit", onExit);
  limits.signal?.addEventListener("abort", onAbort);
  thread.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  const result = await promise;
  clearTimeout(clock);
  clearInterval(watchdog);
  limits.signal?.removeEventListener("abort", onAbort);
  thread.off("message", onAnswer).off("error", onError).off("exit", onExit);
  return result;
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
