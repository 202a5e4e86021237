import { expect, it } from "vitest";
import { survivalStatistics } from "./described.ts";

it("names each function once, and each answers that there are no rows", () => {
  const names = survivalStatistics.map((each) => each.name);
  expect(new Set(names).size).toBe(names.length);
  for (const description of survivalStatistics) {
    const { columns, settings = {} } = description;
    const input = Object.fromEntries([
      ...Object.entries(columns).map(([name, kind]) => [name, kind === "columns" ? [[]] : []]),
      ...Object.keys(settings).map((name) => [name, []]),
    ]);
    expect(description.run(input)).toMatchObject({ value: null, code: "no-rows" });
  }
});
