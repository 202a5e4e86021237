import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import { describeClaim, writeNumber } from "./describe-claim.ts";
import { aClaim } from "./testing.ts";

function readClaim(rest: object): Claim {
  const [claim] = aField({ claims: [aClaim("one", rest)] }).claims;
  if (claim === undefined) throw new Error("the field holds the claim it was given");
  return claim;
}

describe("describeClaim", () => {
  it.each([
    [
      { from: 130_000, to: 200_000, openTop: true, currency: "USD", per: "year" },
      "$130,000 to $200,000 or more a year",
    ],
    [{ value: 69, approximate: true, unit: "percent" }, "about 69 percent"],
    [{ from: 90_000, currency: "EUR", per: "year" }, "€90,000 or more a year"],
    [{ to: 1, unit: "percent" }, "up to 1 percent"],
    [{ to: 60, openTop: true, currency: "GBP", per: "hour" }, "£60 or more an hour"],
    [{ value: 120_000, currency: "CHF", per: "year" }, "CHF 120,000 a year"],
    [{ value: 49.5, currency: "USD", per: "once" }, "$49.50 once"],
    [{ value: 187_690_000_000, currency: "USD" }, "$187.69 billion"],
    [{ value: 1_228_900_000, currency: "USD" }, "$1,228.9 million"],
    [{ value: 1_234_567, unit: "postings" }, "1,234,567 postings"],
    [
      { value: 0.31, unit: "Hedges g", interval: { from: 0.2, to: 0.42 } },
      "0.31 Hedges g (interval 0.2 to 0.42)",
    ],
    [{ value: -3, unit: "percentage points" }, "−3 percentage points"],
    [{}, ""],
  ])("writes %j in words", (rest, words) => {
    expect(describeClaim(readClaim(rest))).toBe(words);
  });
});

describe("writeNumber", () => {
  it("loses nothing of a whole number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (amount) => {
        const [count = "", word] = writeNumber(amount, undefined).split(" ");
        const size = word === "billion" ? 1e9 : word === "million" ? 1e6 : 1;
        expect(Math.round(Number(count.replaceAll(",", "")) * size)).toBe(amount);
      }),
    );
  });
});
