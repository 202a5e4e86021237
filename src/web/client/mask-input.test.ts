import { describe, expect, it } from "vitest";
import { maskInput, textAt } from "./mask-input.ts";

const finding = (path: string, start: number, end: number) => ({
  path,
  start,
  end,
  class: "name",
  why: "",
  firm: false,
});

describe("masking what was sent", () => {
  it("replaces each place, however many stand in one text, and nothing else", () => {
    const input = { id: "x", judgement: { marks: [{ note: "Ann saw Ben" }, { note: "Ben" }], text: "Ann" } };
    const findings = [
      finding("judgement.marks.0.note", 0, 3),
      finding("judgement.marks.0.note", 8, 11),
      finding("judgement.marks.1.note", 0, 3),
      finding("nowhere.0", 0, 3),
    ];
    expect(maskInput(input, findings)).toEqual({
      id: "x",
      judgement: { marks: [{ note: "[NAME] saw [NAME]" }, { note: "[NAME]" }], text: "Ann" },
    });
    expect(input.judgement.marks[0]?.note).toBe("Ann saw Ben");
  });

  it("finds the text at a path, or nothing", () => {
    expect(textAt({ a: [{ b: "text" }] }, "a.0.b")).toBe("text");
    expect(textAt({ a: 1 }, "a.b")).toBeUndefined();
  });
});
