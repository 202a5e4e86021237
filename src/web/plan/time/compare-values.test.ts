import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeHours, readHours } from "./compare-values.ts";

describe("hours to compare", () => {
  it("are proposed around a person's own, and can always be read back", () => {
    expect(proposeHours(8)).toEqual([6, 8, 10, 14]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 80, noNaN: true }), (usual) => {
        const hours = proposeHours(usual);
        expect(readHours(hours.map(String))).toEqual(hours);
      }),
    );
  });

  it("are read fewest first and each once, empty fields left out", () => {
    expect(readHours(["10", "", "2,5", "10"])).toEqual([2.5, 10]);
  });

  it("are not read where one of them is none, or nothing is written", () => {
    expect(readHours(["6", "many"])).toBeUndefined();
    expect(readHours(["0.5"])).toBeUndefined();
    expect(readHours(["", " "])).toBeUndefined();
  });
});
