import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { EvaluateOutcome, EvaluationRequest, LookOutcome, ReadFailure } from "#src/evaluation/index.ts";
import { packageRoot } from "../package-root.ts";
import type { EvaluationNews, EvaluationTask } from "./evaluation-messages.ts";

/** Old objects a thread may hold; columns lie outside of it. */
const MAX_HEAP_MB = 1_200;
/** Seconds a file may take, and more for each megabyte. */
const SECONDS = 60;
const SECONDS_A_MEGABYTE = 2;
const MEGABYTE = 1_048_576;

/** Reads and judges files of predictions away from the caller's thread; told which part begins. */
interface EvaluationPorts {
  look(bytes: Uint8Array, options?: { readonly signal?: AbortSignal | undefined }): Promise<LookOutcome>;
  run(
    bytes: Uint8Array,
    request: EvaluationRequest,
    options?: {
      readonly signal?: AbortSignal | undefined;
      readonly onProgress?: ((part: string) => void) | undefined;
    },
  ): Promise<EvaluateOutcome>;
}

interface Settings {
  readonly workerUrl?: URL;
  readonly maxSeconds?: number;
}

type Ended<Kind extends EvaluationNews["kind"]> =
  | Extract<EvaluationNews, { kind: Kind }>["outcome" & keyof Extract<EvaluationNews, { kind: Kind }>]
  | { readonly kind: "failed"; readonly failure: ReadFailure };

/** Reads and judges predictions files, each in a thread of its own, ended when the file asks too much of it. */
export function evaluationPorts(settings: Settings = {}): EvaluationPorts {
  return {
    look: (bytes, options) => inThread({ kind: "look", bytes }, "looked", settings, options),
    run: (bytes, request, options) => inThread({ kind: "run", bytes, request }, "judged", settings, options),
  };
}

async function inThread<Kind extends "looked" | "judged">(
  task: EvaluationTask,
  wanted: Kind,
  { workerUrl = workerLocation(), maxSeconds }: Settings,
  {
    signal,
    onProgress,
  }: { signal?: AbortSignal | undefined; onProgress?: ((part: string) => void) | undefined } = {},
): Promise<Ended<Kind>> {
  signal?.throwIfAborted();
  if (task.bytes.length > TABLE_LIMITS.bytes) return stopped("too-large");
  // The copy is given away to the thread; the caller's bytes stay as they are.
  const bytes = Uint8Array.from(task.bytes);
  const thread = new Worker(workerUrl, {
    workerData: { ...task, bytes },
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  const seconds = maxSeconds ?? SECONDS + (task.bytes.length / MEGABYTE) * SECONDS_A_MEGABYTE;
  return await new Promise<Ended<Kind>>((resolve, reject) => {
    const end = (finish: () => void): void => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", onAbort);
      thread.removeAllListeners();
      // A late error of a thread that is being ended concerns nobody.
      thread.on("error", () => undefined);
      finish();
      void thread.terminate();
    };
    const onAbort = (): void => end(() => reject(signal?.reason as Error));
    const clock = setTimeout(() => end(() => resolve(stopped("too-slow"))), seconds * 1000);
    signal?.addEventListener("abort", onAbort);
    thread.on("message", (news: EvaluationNews) => {
      if (news.kind === "part") onProgress?.(news.part);
      else if (news.kind === wanted) end(() => resolve(news.outcome as Ended<Kind>));
    });
    thread.on("error", (error: Error & { code?: string }) => {
      // The error's own words may quote the file; only whether memory ran out is used.
      end(() => resolve(stopped(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "broken")));
    });
    thread.on("exit", () => end(() => resolve(stopped("broken"))));
  });
}

const SAYS = {
  "too-large":
    "The file needs more memory than is given to one. Keep only the columns the evaluation needs, or a random part of the rows.",
  "too-slow":
    "The file took too long and was stopped. Keep only the columns the evaluation needs, or a random part of the rows.",
  broken:
    "The file could not be judged: something in it was not foreseen. Nothing was stored. Try it saved anew as CSV.",
} as const;

function stopped(why: keyof typeof SAYS): { readonly kind: "failed"; readonly failure: ReadFailure } {
  return { kind: "failed", failure: { code: why === "broken" ? "damaged" : "too-large", says: SAYS[why] } };
}

/** Where the build puts the worker; the same from a bundle, a chunk of it or the sources. */
function workerLocation(): URL {
  return pathToFileURL(join(packageRoot(), "dist", "outside", "evaluate.worker.js"));
}
