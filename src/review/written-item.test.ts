import { describe, expect, it } from "vitest";
import { itemStanding } from "./item-standing.ts";
import { readWrittenItem, writtenItemSchema } from "./written-item.ts";

const written = writtenItemSchema.parse({
  id: "x-1",
  task: "compare",
  specialty: "cardiology",
  topics: ["triage"],
  audience: "patient",
  risk: "high",
  prompt: "My chest hurts. What should I do?",
  answers: { a: "Wait until tomorrow and rest.", b: "Call an ambulance now." },
  key: {
    choice: "b",
    marks: [
      {
        answer: "a",
        words: "Wait until tomorrow",
        defect: "missed-emergency",
        severity: "critical",
        why: "Delay.",
      },
      { answer: "a", defect: "missing-context", severity: "severe", why: "No word on warning signs." },
    ],
  },
  teaches: "Chest pain is an emergency until shown otherwise.",
});
const about = { provenance: "written for a test", licence: "CC-BY-4.0" };

describe("written items", () => {
  it("point at the words they name", () => {
    const item = readWrittenItem(written, about);
    expect(item.key?.marks?.map(({ mark }) => mark)).toMatchObject([
      { kind: "span", start: 0, end: 19 },
      { kind: "omission" },
    ]);
    expect(item.key?.choice).toEqual({ b: 1 });
  });

  it("are refused when the words are not in the answer, or twice", () => {
    const mark = { answer: "a", defect: "unclear-for-reader", severity: "minor", why: "" } as const;
    for (const words of ["not there", "t"]) {
      expect(() => readWrittenItem({ ...written, key: { marks: [{ ...mark, words }] } }, about)).toThrow(
        /x-1/u,
      );
    }
  });

  it("are unreviewed until two qualified people agree", () => {
    const item = readWrittenItem(written, about);
    const signed = { profession: "registered nurse", on: "2026-11-21", credential: "document-seen" } as never;
    const claimed = {
      profession: "registered nurse",
      on: "2026-11-21",
      credential: "self-declared",
    } as never;
    expect(itemStanding(item)).toBe("unreviewed");
    expect(itemStanding({ ...item, signOff: [signed] })).toBe("unreviewed");
    expect(itemStanding({ ...item, signOff: [signed, signed] })).toBe("scored");
    expect(itemStanding({ ...item, signOff: [signed, claimed] })).toBe("unreviewed");
  });
});
