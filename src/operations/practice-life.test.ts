import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/index.ts";
import { operations, runOperation } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { sha256 } from "#src/outside/system/sha256.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";

const folder = mkdtempSync(join(tmpdir(), "clerkship-practice-life-"));
let storage: Storage;
let ports: Ports;

const reason =
  "Answer A tells the reader to call a doctor, so they would know when to act. Answer B is too certain that the pain will pass.";

const items: ReviewItem[] = Array.from({ length: 12 }, (_, place) =>
  reviewItemSchema.parse({
    version: 1,
    id: `pair-${place}`,
    task: "compare",
    specialty: "primary-care",
    topics: ["education"],
    audience: "patient",
    risk: "low",
    prompt: `My tummy hurts since this morning, case ${place}.`,
    answers: [
      { id: "x", text: "As an AI made by a firm I say: it will pass.", model: "sealed-model" },
      { id: "y", text: "Rest, and call a doctor if the pain grows." },
    ],
    key: {
      choice: place % 2 === 0 ? { y: 1 } : { x: 1 },
      reasons: [{ for: "y", says: "It says when to call." }],
    },
    teaches: "Say when to call.",
    provenance: "Written for Clerkship",
    licence: "CC BY 4.0",
  }),
);

beforeAll(async () => {
  storage = await storageOver(openSqlite(join(folder, "practice.sqlite")));
  ports = {
    storage: async () => storage,
    sha256,
    today: () => "2026-11-21" as CalendarDate,
    now: () => "2026-11-21T09:00:00.000Z",
    practiceItems: async () => items,
    writePaperPdf: async () => new Uint8Array([37, 80, 68, 70]),
    who: { kind: "owner" },
  } as unknown as Ports;
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const choose = (item: string, choice: string, order = ["y", "x"]) =>
  runOperation(
    "practice.answer",
    {
      item,
      order,
      seconds: 60,
      judgement: { task: "compare", choice, justification: reason, confidence: 0.8 },
    },
    ports,
  );

it("shows an item without its key, its model or who made it, and the sides as they will be recorded", async () => {
  const next = await runOperation("practice.next", {}, ports);
  if (next.kind !== "item") throw new Error(next.says);
  const text = JSON.stringify(next);
  expect(text).not.toMatch(/sealed-model|"key"|teaches|Say when to call|provenance/u);
  expect(next.item.answers.map(({ id }) => id)).toEqual(["A", "B"]);
  expect(next.order.toSorted()).toEqual(["x", "y"]);
  expect(await runOperation("practice.next", {}, ports)).toEqual(next);
});

it("a letter means the answer that stood there, and nothing unreviewed is scored", async () => {
  const judged = await choose("pair-0", "A");
  expect(judged.attempt.judgement).toMatchObject({ choice: "y" });
  expect(judged.shown).toEqual([
    { label: "A", answer: "y" },
    { label: "B", answer: "x" },
  ]);
  expect(judged.result).toMatchObject({ standing: "unreviewed", counted: false, right: true });
  expect(judged.item?.teaches).toBe("Say when to call.");
  expect(await runOperation("practice.attempt", { id: judged.attempt.id }, ports)).toEqual(judged);
  expect(await runOperation("practice.results", {}, ports)).toMatchObject({ attempted: 1, counted: 0 });
});

it("a judgement of another task or of answers that are not there is refused", async () => {
  await expect(choose("pair-1", "C")).rejects.toMatchObject({ code: "invalid_input" });
  const other = { item: "pair-1", judgement: { task: "mark-defects", marks: [] } };
  await expect(runOperation("practice.answer", other, ports)).rejects.toMatchObject({
    code: "invalid_input",
  });
});

it("a reason that may tell who a person is never gets stored", async () => {
  const judgement = {
    task: "compare",
    choice: "A",
    justification: "As for MRN 00421375, born 12 March 1961.",
  };
  const asked = { item: "pair-1", judgement, order: ["x", "y"] };
  await expect(runOperation("practice.answer", asked, ports)).rejects.toMatchObject({ code: "identifiers" });
  expect((await runOperation("practice.attempts", {}, ports)).attempts).toHaveLength(1);
});

it("two sign-offs make an item count, for judgements made before too; inflated titles sign nothing", async () => {
  const sign = (profession: string, says: string) =>
    runOperation(
      "practice.signOff",
      { id: "pair-0", profession, credential: "document-seen", jurisdiction: "GB", says },
      ports,
    );
  expect(await sign("medical expert", "I agree.")).toMatchObject({ kind: "refused" });
  expect(await sign("registered nurse", "I agree.")).toMatchObject({
    kind: "signed",
    standing: "unreviewed",
  });
  expect(await sign("registered nurse", "I agree.")).toMatchObject({ kind: "refused" });
  expect(await sign("pharmacist", "So do I.")).toMatchObject({ kind: "signed", standing: "scored" });
  expect(await runOperation("practice.results", {}, ports)).toMatchObject({ attempted: 1, counted: 1 });
  const { facets, items: listed } = await runOperation("practice.items", { standing: "scored" }, ports);
  expect(listed.map(({ id }) => id)).toEqual(["pair-0"]);
  expect(facets.standing).toEqual({ scored: 1, unreviewed: 11 });
  const { sources } = await runOperation("practice.sources", {}, ports);
  expect(sources).toEqual([
    { source: "Written for Clerkship", licence: "CC BY 4.0", items: 12, scored: 1, own: true },
  ]);
});

it("what was taken back leaves no words and lets no second try pass for the first", async () => {
  const before = await runOperation("practice.results", {}, ports);
  const first = await choose("pair-10", "A");
  await runOperation("practice.undo", { id: first.attempt.id }, ports);
  const again = await choose("pair-10", "A");
  expect(again.result).toMatchObject({ counted: false, whyNot: expect.stringContaining("before") });
  expect((await runOperation("practice.results", {}, ports)).counted).toBe(before.counted);
  const kept = (await runOperation("data.export", {}, ports)).attempts.find(
    ({ id }) => id === first.attempt.id,
  );
  expect(kept).toMatchObject({ undone: true, judgement: { justification: "" } });
  await runOperation("practice.undo", { id: again.attempt.id }, ports);
});

it("ten reviews with reasons become three files; nine do not", async () => {
  const asked = { profession: "medical writer", canReview: ["style"] };
  for (let place = 1; place < 9; place += 1) await choose(`pair-${place}`, "A");
  expect(await runOperation("practice.portfolio", asked, ports)).toMatchObject({ kind: "refused" });
  const last = await choose("pair-9", "A");
  const made = await runOperation("practice.portfolio", asked, ports);
  expect(made.kind === "made" && made.files.map(({ path }) => path)).toEqual([
    "reviews.html",
    "reviews.md",
    "reviews.pdf",
  ]);
  expect(JSON.stringify(made)).not.toContain("sealed-model");
  expect(await runOperation("practice.undo", { id: last.attempt.id }, ports)).toEqual({ removed: true });
  expect(await runOperation("practice.portfolio", asked, ports)).toMatchObject({ kind: "refused" });
  expect(await runOperation("practice.portfolio", { profession: "specialist" }, ports)).toMatchObject({
    kind: "refused",
  });
});

it("a table of one's own is brought, practised on and removed; ours stay", async () => {
  const csv = "prompt,answer_a,answer_b\nWhat helps a cold?,Rest and drink.,Take six tablets.\n";
  const file = { name: "own.csv", bytes: new TextEncoder().encode(csv) };
  const brought = await runOperation(
    "practice.import",
    { file, licence: "CC BY 4.0", provenance: "My table" },
    ports,
  );
  expect(brought).toMatchObject({ kind: "imported", imported: 1, stopped: [] });
  const { items: listed } = await runOperation("practice.items", {}, ports);
  expect(listed).toHaveLength(13);
  expect(await runOperation("practice.removeSource", { source: "My table" }, ports)).toEqual({ removed: 1 });
  expect(await runOperation("practice.removeSource", { source: "Written for Clerkship" }, ports)).toEqual({
    removed: 0,
  });
});

it("words open by what is counted", async () => {
  const { keywords, titles } = await runOperation(
    "practice.keywords",
    { stated: ["remote contract work"] },
    ports,
  );
  expect(keywords.filter(({ unlocked }) => unlocked).map(({ keyword }) => keyword)).toEqual([
    "remote contract work",
  ]);
  expect(titles.some(({ unlocked }) => unlocked)).toBe(false);
});

it("every answer is what its schema says", async () => {
  const judged = await choose("pair-10", "B");
  const marked = {
    task: "compare",
    choice: "tie",
    marks: [{ kind: "omission", answer: "A", defect: "missed-emergency", severity: "critical" }],
  };
  const asked = [
    ["practice.items", {}],
    ["practice.next", {}],
    ["practice.show", { id: "pair-3" }],
    ["practice.answer", { item: "pair-11", judgement: marked, order: ["y", "x"] }],
    ["practice.attempts", {}],
    ["practice.attempt", { id: judged.attempt.id }],
    ["practice.results", {}],
    ["practice.sources", {}],
    ["practice.scopeStatement", { title: "pharmacist", jurisdiction: "GB", canReview: ["dosing"] }],
    ["practice.keywords", {}],
    ["practice.portfolio", { profession: "healthcare editor" }],
  ] as const;
  for (const [name, input] of asked) {
    const output = operations.find((one) => one.name === name)?.output;
    const answer = await runOperation(name, input, ports);
    expect([name, output?.safeParse(answer).error?.issues]).toEqual([name, undefined]);
  }
});
