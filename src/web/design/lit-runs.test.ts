import { describe, expect, it } from "vitest";
import { litRuns } from "./lit-runs.ts";
import type { LitSpan } from "./lit-runs.ts";

const span = (start: number, end: number, label: string, look: LitSpan["look"] = "grave"): LitSpan => ({
  start,
  end,
  label,
  look,
});

describe("litRuns", () => {
  it("covers the text in order without a gap, however spans overlap", () => {
    const text = "one two three four";
    const runs = litRuns(text, [span(0, 7, "1"), span(4, 13, "2"), span(8, 99, "3")]);
    expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  });

  it("says a label once, where its last word ends", () => {
    const runs = litRuns("one two three", [span(0, 13, "1"), span(4, 7, "2", "good")]);
    expect(runs.flatMap(({ ends }) => ends)).toEqual(["2", "1"]);
    expect(runs.map(({ look }) => look)).toEqual(["grave", "good", "grave"]);
  });

  it("leaves out what lies outside the text, and is empty for no text", () => {
    expect(litRuns("one", [span(5, 9, "1")])).toEqual([{ start: 0, end: 3, look: undefined, ends: [] }]);
    expect(litRuns("", [])).toEqual([]);
  });
});
