import { describe, expect, it } from "vitest";
import type { Table } from "#src/evaluation/index.ts";
import { CommandFailure } from "./failure.ts";
import { readNamedColumns } from "./named-columns.ts";

const ratings: Table = {
  rows: 3,
  columns: [
    {
      kind: "category",
      name: "item id",
      codes: Int32Array.of(0, 1, -1),
      levels: ["one", "two"],
      missing: 1,
    },
    { kind: "number", name: "label", values: Float64Array.of(1, Number.NaN, 2.5), missing: 1 },
    { kind: "number", name: "score", values: Float64Array.of(1, 2, 3), missing: 0 },
  ],
};
const unit = { key: "unit", obvious: ["unit", "item_id"] } as const;
const value = { key: "value", obvious: ["label", "score"] } as const;

/** What a failing command says, with its advice. */
function saidBy(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof CommandFailure) return `${error.shown.message} ${error.shown.advice}`;
    throw error;
  }
  return "";
}

describe("readNamedColumns", () => {
  it("gives cells as words, an empty one as an empty word", () => {
    const { cells, used } = readNamedColumns(ratings, [unit, value], { value: "label" });
    expect(cells).toEqual({ unit: ["one", "two", ""], value: ["1", "", "2.5"] });
    expect(used).toEqual({ unit: "item id", value: "label" });
  });

  it("takes no column where two could be meant, and names both", () => {
    expect(saidBy(() => readNamedColumns(ratings, [value], {}))).toBe(
      "Several columns could be meant for --value: label, score. Name it with --value COLUMN. The file has: item id, label, score.",
    );
  });

  it("names the nearest of the columns there are", () => {
    const said = saidBy(() => readNamedColumns(ratings, [value], { value: "lable" }));
    expect(said).toMatch(
      /no column called "lable" for --value\. Did you mean "label"\? The file has: item id, label, score\./u,
    );
  });

  it("never repeats what is no name", () => {
    const said = saidBy(() => readNamedColumns(ratings, [value], { value: "my own words\nand more" }));
    expect(said).toMatch(/no column of that name for --value/u);
  });

  it("asks for a name where no column is plainly meant", () => {
    const rater = { key: "rater", obvious: ["rater"] } as const;
    expect(saidBy(() => readNamedColumns(ratings, [rater], {}))).toMatch(
      /No column is plainly the one for --rater/u,
    );
  });
});
