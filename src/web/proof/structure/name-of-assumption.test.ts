import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfAssumption } from "./name-of-assumption.ts";

describe("the name of an assumption", () => {
  it("can always stand in a formula, and is never one that is taken", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, others) => {
        const taken = others.map((other) => nameOfAssumption(other, []));
        const name = nameOfAssumption(typed, taken);
        expect(name).toMatch(/^[a-z][a-z0-9_]{0,40}$/u);
        expect(taken).not.toContain(name);
      }),
    );
  });

  it("stays as typed where it can", () => {
    expect(nameOfAssumption("nurse_minutes", ["a"])).toBe("nurse_minutes");
    expect(nameOfAssumption("Nurse minutes", [])).toBe("nurse_minutes");
  });
});
