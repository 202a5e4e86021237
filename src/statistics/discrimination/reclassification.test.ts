import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { completeCases } from "./complete-cases.ts";
import { integratedDiscrimination } from "./integrated-discrimination.ts";
import { netReclassification } from "./net-reclassification.ts";

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 6,
    maxLength: 40,
  })
  .map((rows) => ({
    labels: rows.map((_, row) => row % 2),
    probabilities: rows.map(([before]) => before / 100),
    newProbabilities: rows.map(([, after]) => after / 100),
  }));

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("integratedDiscrimination", () => {
  it("is the change in the distance between the mean probabilities of cases and controls", () => {
    fc.assert(
      fc.property(pairs, (input) => {
        const ours = integratedDiscrimination(input);
        if (!isDefined(ours)) return;
        const slope = (column: readonly number[]) =>
          meanOf(column.filter((_, row) => row % 2 === 1)) - meanOf(column.filter((_, row) => row % 2 === 0));
        expect(ours.improvement.value).toBeCloseTo(
          slope(input.newProbabilities) - slope(input.probabilities),
          12,
        );
        expect(ours.amongCases.value - ours.amongControls.value).toBeCloseTo(ours.improvement.value, 12);
        expect(ours.warning).toContain("Hilden");
      }),
    );
  });

  it("changes its sign when the models change places", () => {
    fc.assert(
      fc.property(pairs, (input) => {
        const { labels, probabilities, newProbabilities } = input;
        const one = integratedDiscrimination(input);
        const other = integratedDiscrimination({
          labels,
          probabilities: newProbabilities,
          newProbabilities: probabilities,
        });
        if (!isDefined(one) || !isDefined(other)) return;
        expect(one.z).toBeCloseTo(-other.z, 8);
      }),
    );
  });

  it("answers with a reason when nothing changes or probabilities are none", () => {
    const same = {
      labels: [0, 1, 0, 1],
      probabilities: [0.1, 0.2, 0.3, 0.4],
      newProbabilities: [0.1, 0.2, 0.3, 0.4],
    };
    expect(integratedDiscrimination(same)).toMatchObject({ code: "constant" });
    expect(netReclassification(same)).toMatchObject({ code: "constant" });
    expect(integratedDiscrimination({ ...same, newProbabilities: [0, 1, 2, 0] })).toMatchObject({
      code: "invalid-input",
    });
    expect(integratedDiscrimination({ ...same, labels: [1, 0, 0, 0] })).toMatchObject({ code: "too-few" });
    expect(integratedDiscrimination({ ...same, labels: [1, 1, 1, 1] })).toMatchObject({ code: "one-class" });
  });
});

describe("netReclassification", () => {
  it("counts every row once, in the table and in the moves", () => {
    fc.assert(
      fc.property(pairs, (input) => {
        const ours = netReclassification({ ...input, cutoffs: [0.2, 0.5] });
        if (!isDefined(ours)) return;
        for (const which of ["cases", "controls"] as const) {
          const table = ours.table![which];
          expect(table.flat().reduce((sum, cell) => sum + cell, 0)).toBe(ours[which].rows);
          const up = table.flatMap((line, from) => line.slice(from + 1)).reduce((sum, cell) => sum + cell, 0);
          expect(up).toBe(ours[which].up);
        }
        expect(Math.abs(ours.net.value)).toBeLessThanOrEqual(2);
        expect(ours.kind).toBe("categories");
      }),
    );
  });

  it("gives the two errors of a table worked by hand", () => {
    // Ten cases, six up and two down; ten controls, one up and four down.
    const [up, down, stay] = [
      [0.1, 0.3],
      [0.3, 0.1],
      [0.1, 0.1],
    ];
    const cases = [...Array(6).fill(up), ...Array(2).fill(down), ...Array(2).fill(stay)] as number[][];
    const controls = [up, ...Array(4).fill(down), ...Array(5).fill(stay)] as number[][];
    const rows = [...cases, ...controls];
    const ours = netReclassification({
      labels: rows.map((_, row) => Number(row < 10)),
      probabilities: rows.map(([before]) => before!),
      newProbabilities: rows.map(([, after]) => after!),
      cutoffs: [0.2],
    });
    if (!isDefined(ours)) throw new Error("not defined");
    expect(ours.net.value).toBeCloseTo(0.4 + 0.3, 12);
    expect(ours.net.standardError).toBeCloseTo(Math.sqrt((0.8 - 0.16 + 0.5 - 0.09) / 10), 12);
    expect(ours.standardErrorUnderNull).toBeCloseTo(Math.sqrt((0.8 + 0.5) / 10), 12);
    expect(ours.z).toBeCloseTo(0.7 / Math.sqrt(0.13), 12);
    expect(ours.warning).toContain("Pepe");
  });

  it("refuses cutoffs that do not rise within 0 to 1", () => {
    const input = { labels: [0, 1], probabilities: [0.1, 0.2], newProbabilities: [0.3, 0.1] };
    for (const cutoffs of [[], [0.5, 0.2], [1.5], [0]]) {
      expect(netReclassification({ ...input, cutoffs })).toMatchObject({ code: "invalid-input" });
    }
  });
});

describe("completeCases", () => {
  it("keeps exactly the rows without a gap and adds up", () => {
    const cell = fc.constantFrom(1, 2, Number.NaN, 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const columns = [0, 1, 2].map((place) => rows.map((row) => row[place]!));
        const ours = completeCases({ columns, names: ["a", "b", "c"] });
        if (!isDefined(ours)) throw new Error("not defined");
        const whole = rows.flatMap((row, place) => (row.some(Number.isNaN) ? [] : [place]));
        expect([...ours.keptRows]).toEqual(whole);
        expect(ours.kept + ours.dropped).toBe(rows.length);
        expect(ours.columns[1]).toEqual(whole.map((place) => rows[place]![1]));
        expect(ours.warning === null).toBe(ours.dropped === 0);
        for (const { missing, onlyReason } of ours.missing) expect(onlyReason).toBeLessThanOrEqual(missing);
      }),
    );
  });

  it("takes empty words and absent entries as missing", () => {
    const ours = completeCases({
      columns: [
        ["a", "", "c"],
        [1, 2, null],
      ],
    });
    expect(ours).toMatchObject({
      kept: 1,
      dropped: 2,
      warning: "2 of 3 rows were left out because a value is missing: column 1 (1), column 2 (1).",
    });
    expect(completeCases({ columns: [] })).toMatchObject({ code: "no-rows" });
    expect(completeCases({ columns: [[1], [1, 2]] })).toMatchObject({ code: "invalid-input" });
  });
});
