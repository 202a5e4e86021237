// The thread in which people's files are parsed: it may be killed at any moment.
import { parentPort } from "node:worker_threads";
import { addMissingInNode20 } from "./missing-in-node-20.ts";
import { readBytes } from "./read-bytes.ts";
import { failed } from "./read-outcome.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

addMissingInNode20();

// Parsers print what they stumble on, which is a person's text: nobody shall read it, here or in the parent.
process.stdout.write = () => true;
process.stderr.write = () => true;

parentPort?.on("message", (request: WorkerRequest) => {
  if (request.kind === "prepare") {
    void warm(request.for);
    return;
  }
  void answer(request.id, request.name, request.bytes);
});

async function answer(id: number, name: string, bytes: Uint8Array): Promise<void> {
  // Parsers' own errors may quote the file, so nothing of them leaves this thread.
  const outcome = await readBytes({ name, bytes }).catch(() => failed("corrupt"));
  parentPort?.postMessage({ id, outcome } satisfies WorkerAnswer);
}

async function warm(kind: "pdf" | "docx"): Promise<void> {
  const { getResolvedPDFJS } = kind === "pdf" ? await import("unpdf") : { getResolvedPDFJS: undefined };
  await (getResolvedPDFJS?.() ?? import("mammoth"));
}
