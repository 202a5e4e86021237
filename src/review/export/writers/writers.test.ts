import { describe, expect, it } from "vitest";
import { reviewItemSchema } from "../../item.ts";
import { judgementSchema } from "../../judgement.ts";
import type { DecidedItem, Decision } from "../decided-item.ts";
import type { ExportHeader } from "../export-header.ts";
import { inspectDataset } from "./inspect.ts";
import { judgementsTable } from "./judgements-table.ts";
import { sft } from "./sft.ts";

const header: ExportHeader = {
  project: "p",
  title: "t",
  exportedAt: "2026-11-21T10:00:00Z",
  canary: "own",
  guidelineVersion: 1,
  offsetUnit: "utf-16",
  tieRule: "leave-out",
  shareNeverDoubleReviewed: null,
  agreement: [],
  licence: "CC0-1.0",
};

const decided = (decision: Decision, more: object = {}): DecidedItem => ({
  item: reviewItemSchema.parse({
    version: 1,
    id: "i",
    task: "correct",
    specialty: "other",
    topics: ["style"],
    audience: "patient",
    risk: "low",
    context: "A note.",
    prompt: "Put it right.",
    answers: [{ id: "a", text: "Take two pill." }],
    provenance: "=HYPERLINK(1)",
    licence: "CC0-1.0",
    ...more,
  }),
  decision,
  judgements: [],
  openCritical: false,
  marks: [],
  reviews: 2,
});

const ports = { sha256: () => "0" };
const rows = (writer: typeof sft, item: DecidedItem) =>
  (writer.write([item], header, ports).files[0]?.text ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("texts for training", () => {
  it("end in the corrected text, after what stood before the question", () => {
    expect(rows(sft, decided({ kind: "corrected", text: "Take two pills.", from: "agreement" }))).toEqual([
      {
        messages: [
          { role: "user", content: "A note.\n\nPut it right." },
          { role: "assistant", content: "Take two pills." },
        ],
        canary: "own",
      },
    ]);
  });
});

it("leave behind a correction with a mask in it", () => {
  const masked = decided({ kind: "corrected", text: "I'm [model]. Rest.", from: "agreement" });
  expect(rows(sft, masked)).toEqual([]);
  expect(sft.write([masked], header, ports).leftOut).toEqual([
    { because: "the corrected text still holds a mask", n: 1 },
  ]);
});

describe("targets", () => {
  const target = (decision: Decision, more?: object) =>
    rows(inspectDataset, decided(decision, more))[0]?.["target"];

  it("are the text, the label, all labels, or the criteria with their points", () => {
    const rubric = [
      { id: "c1", criterion: "Names the dose", points: 5 },
      { id: "c2", criterion: "Invents a dose", points: -9 },
    ];
    expect(target({ kind: "corrected", text: "Right.", from: "agreement" })).toBe("Right.");
    expect(target({ kind: "labelled", labels: { q: ["yes"] }, from: "agreement" })).toBe("yes");
    expect(target({ kind: "labelled", labels: { q: ["yes"], r: ["no"] }, from: "agreement" })).toEqual([
      "yes",
      "no",
    ]);
    expect(target({ kind: "settled", from: "agreement" }, { rubric })).toBe(
      "+5 Names the dose\n-9 Invents a dose",
    );
    expect(target({ kind: "settled", from: "agreement" })).toBeUndefined();
    expect(target({ kind: "open", because: "waits" })).toBeUndefined();
  });
});

describe("the side table", () => {
  it("gives a spreadsheet no formula to run", () => {
    const item = decided({ kind: "tie" });
    const judgement = judgementSchema.parse({ task: "correct", text: "x" });
    const given = { person: "@r1", credentialClass: "-nurse", guideline: 1, order: ["a"], judgement };
    const { text } = judgementsTable.write([{ ...item, judgements: [given] }], header, ports).files[0]!;
    expect(text).toContain("'@r1,'-nurse,1,a");
    expect(text).toContain("'=HYPERLINK(1)");
  });
});
