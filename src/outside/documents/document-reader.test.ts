import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { builtWorker } from "../../../tests/support/built-worker.ts";
import { createDocumentReader } from "./document-reader.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { aPdf } from "./testing.ts";

const workerUrl = await builtWorker();
const small = {
  name: "cv.pdf",
  bytes: aPdf({ pages: [[{ text: "A nurse in a town by the sea", x: 50, y: 700 }]] }),
};
const textOf = (outcome: ReadOutcome): string =>
  outcome.kind === "read" ? outcome.document.text : outcome.failure;

it("many files asked for at once are all read, and the caller's bytes stay whole", async () => {
  const { readDocument } = createDocumentReader({ workerUrl });
  const before = small.bytes.slice();
  const outcomes = await Promise.all(Array.from({ length: 5 }, async () => await readDocument(small)));
  expect(new Set(outcomes.map(textOf))).toEqual(new Set(["A nurse in a town by the sea"]));
  expect(small.bytes).toEqual(before);
});

it("a file that takes too long is given up", async () => {
  const { readDocument } = createDocumentReader({ workerUrl, maxSeconds: 0.001 });
  expect(await readDocument(small)).toEqual({ kind: "failed", failure: "too-slow" });
});

it("a file that unpacks past the memory limit is given up, and the next one is read by a fresh thread", async () => {
  const { readDocument } = createDocumentReader({ workerUrl, maxRssGrowthBytes: 100_000_000 });
  expect(await readDocument(bomb())).toEqual({ kind: "failed", failure: "too-large" });
  expect(textOf(await readDocument(small))).toBe("A nurse in a town by the sea");
});

it("an aborted read throws the caller's reason, waiting or running, and spoils no other", async () => {
  const { readDocument } = createDocumentReader({ workerUrl });
  const reason = new Error("no longer needed");
  const control = new AbortController();
  const running = readDocument(small, { signal: control.signal });
  const waiting = readDocument(small, { signal: control.signal });
  const other = readDocument(small);
  control.abort(reason);
  await expect(running).rejects.toBe(reason);
  await expect(waiting).rejects.toBe(reason);
  expect(textOf(await other)).toBe("A nurse in a town by the sea");
});

/** A page whose content is three hundred kilobytes of file and three hundred megabytes of blanks. */
function bomb(): { name: string; bytes: Uint8Array } {
  const blanks = deflateSync(Buffer.alloc(300_000_000, 0x20), { level: 9 });
  return {
    name: "cv.pdf",
    bytes: aPdf({ pages: [[]], content: { dictionary: "/Filter /FlateDecode", bytes: blanks } }),
  };
}
