import { describe, expect, it } from "vitest";
import { CHECK_CODES } from "#src/evaluation/index.ts";
import { fieldAtlas } from "../support/field.ts";

describe("reporting checklists", () => {
  it("name only checks that an evaluation makes, and leave none of them unused", async () => {
    const { checklists } = await fieldAtlas();
    const named = checklists.flatMap(({ id, items }) => items.map(({ id: item, check }) => ({ at: `${id} ${item}`, check })));
    expect(named.filter(({ check }) => check !== undefined && !CHECK_CODES.includes(check))).toEqual([]);
    const used = new Set(named.map(({ check }) => check));
    expect(CHECK_CODES.filter((code) => !used.has(code))).toEqual([]);
  });

  it("hold as many items as the standards have", async () => {
    const { checklists } = await fieldAtlas();
    const itemsOf = (id: string) => checklists.find((one) => one.id === id)?.items.map((item) => item.id) ?? [];
    expect(new Set(itemsOf("tripod-ai").map((item) => Number.parseInt(item, 10)))).toEqual(
      new Set(Array.from({ length: 27 }, (_, place) => place + 1)),
    );
    expect(itemsOf("hti-1-source-attributes")).toHaveLength(31);
    expect(itemsOf("gmlp")).toHaveLength(10);
  });
});

describe("honest baselines", () => {
  it("doubt only what lies beyond everything that was honestly reached", async () => {
    const { baselines } = await fieldAtlas();
    expect(baselines.length).toBeGreaterThan(10);
    for (const { id, high, low, doubtAbove = high + 1, doubtBelow = low - 1 } of baselines) {
      expect([id, doubtAbove > high, doubtBelow < low]).toEqual([id, true, true]);
    }
  });

  it("are found by words that belong to one of them only", async () => {
    const { baselines } = await fieldAtlas();
    const words = baselines.flatMap(({ id, task }) => [...new Set([id, ...task])]);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });
});
