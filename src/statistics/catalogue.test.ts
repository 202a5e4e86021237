import { expect, it } from "vitest";
import * as room from "./index.ts";
import { statisticsCatalogue } from "./catalogue.ts";

/** What the room offers besides statistics. */
const OTHERS = new Set(["isDefined", "notDefined", "describeStatistic", "seededRandom"]);

it("reaches every function of the room by the name of its export, and no other", () => {
  const functions = Object.entries(room).filter(
    ([name, held]) => typeof held === "function" && !OTHERS.has(name),
  );
  expect(statisticsCatalogue.map(({ name }) => name).toSorted()).toEqual(
    functions.map(([name]) => name).toSorted(),
  );
});

it("says of each what it is, where it comes from and what it takes", () => {
  const poor = statisticsCatalogue.filter(({ summary, source, columns, settings, optionalColumns }) => {
    const takes = Object.keys({ ...columns, ...settings, ...optionalColumns });
    return summary.length <= 20 || source.length <= 5 || takes.length === 0;
  });
  expect(poor.map(({ name }) => name)).toEqual([]);
});

it("answers nonsense with a reason, and never throws", () => {
  for (const statistic of statisticsCatalogue) {
    const { name, columns, settings, optionalSettings } = statistic;
    for (const column of [[], [Number.NaN], [1, 1], ["", "x"]]) {
      for (const setting of [Number.NaN, -1, "x", []]) {
        const input = {
          ...Object.fromEntries(Object.keys(columns).map((key) => [key, column])),
          ...Object.fromEntries(
            Object.keys({ ...settings, ...optionalSettings }).map((key) => [key, setting]),
          ),
        };
        expect(() => statistic.run(input), `${name} with ${JSON.stringify(input)}`).not.toThrow();
      }
    }
  }
});
