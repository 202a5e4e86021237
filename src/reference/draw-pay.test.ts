import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { drawPay } from "./draw-pay.ts";
import { openReference } from "./open-reference.ts";
import { aPayClaim } from "./testing-claims.ts";

const ROLE = "ml-engineer";

function draw(claims: readonly object[], country?: string, rest: object = {}) {
  return drawPay(openReference(aField({ claims, ...rest })), ROLE, country);
}

const amounts = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 0, max: 300_000 }))
    .map(([from, more]) => ({ from, to: from + more })),
  fc.integer({ min: 1, max: 900_000 }).map((value) => ({ value, from: undefined, to: undefined })),
);
const claims = fc
  .array(
    fc.record({
      figure: amounts,
      openTop: fc.boolean(),
      currency: fc.constantFrom("USD", "EUR", "CHF"),
      per: fc.constantFrom("year", "hour"),
      component: fc.constantFrom("base", "total", "unspecified"),
      pooled: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ figure, pooled, ...rest }, position) =>
      aPayClaim(`claim-${position}`, {
        ...rest,
        ...figure,
        note: pooled ? "Pooled over several jobs." : undefined,
      }),
    ),
  );

describe("drawPay", () => {
  it("knows nothing of a role that does not exist", () => {
    expect(drawPay(openReference(aField()), "poet")).toBeUndefined();
  });

  it("says so when no source holds a figure", () => {
    expect(draw([])).toMatchObject({ axes: [], notes: ["No figure in our sources for this role."] });
    expect(draw([], "DE")).toMatchObject({ axes: [], notes: ["No figure in our sources for Germany."] });
  });

  it("leaves out claims of another role, of another topic and without a sum", () => {
    const others = [
      aPayClaim("other-role", { about: ["domains/imaging"] }),
      aPayClaim("market", { topic: "market", component: undefined }),
      aPayClaim("words", { from: undefined, to: undefined, currency: undefined, per: undefined }),
    ];
    expect(draw(others)?.axes).toEqual([]);
  });

  it.each([
    ["role", {}],
    ["pooled", { note: "Four jobs share this row, pooled by its author." }],
    ["pooled", { population: "Pooled over four jobs" }],
    ["other-occupation", { note: "Another occupation: data scientists in any trade." }],
  ])("shows a claim as %s", (fit, rest) => {
    expect(draw([aPayClaim("one", rest)])?.axes[0]?.bars[0]?.fit).toBe(fit);
  });

  it("shows a claim about several roles as pooled", () => {
    const [role] = aField().roles;
    const picture = draw([aPayClaim("one", { about: ["roles/ml-engineer", "roles/twin"] })], undefined, {
      roles: [role, { ...role, id: "twin" }],
    });
    expect(picture?.axes[0]?.bars[0]?.fit).toBe("pooled");
    expect(picture?.notes.join(" ")).toContain("pools several jobs");
  });

  it.each([
    ["US", "United States", false],
    ["US", "US, large hubs", false],
    ["US", "Germany; somewhere near us", true],
    ["GB", "UK", false],
    ["DE", "United States", true],
    ["DE", "European Union", false],
    ["DE", "global", true],
    ["NE", "Nigeria", true],
  ])("for %s, a figure from %s leaves the note: %s", (country, region, noted) => {
    const eu = {
      id: "eu",
      label: "European Union",
      countries: ["DE", "FR"],
      summary: "Twenty-seven countries under one law.",
      work: ["Devices"],
      pay: "Nothing.",
      sources: ["S0-D1"],
      checkedOn: "2026-01-01",
    };
    const picture = draw([aPayClaim("one", { region })], country, { regions: [eu] });
    expect(picture?.notes.some((note) => note.startsWith("No figure in our sources"))).toBe(noted);
    expect(picture?.axes).toHaveLength(1);
  });

  it("does not take another occupation's figure for the role's", () => {
    const picture = draw([aPayClaim("one", { note: "Another occupation: clerks." })], "US");
    expect(picture?.notes).toContain("No figure in our sources for United States.");
  });

  it("names two claims that disagree, once", () => {
    const notes = draw([
      aPayClaim("low", { against: ["high"] }),
      aPayClaim("high", { from: 200_000, to: 300_000, against: ["low"] }),
    ])?.notes;
    expect(notes?.filter((note) => note.includes("do not say the same"))).toHaveLength(1);
    expect(notes?.join(" ")).toContain("“Pay as high has it” and “Pay as low has it”");
  });

  it("keeps base, total and unspecified apart, in that order", () => {
    const picture = draw([
      aPayClaim("c", { component: "unspecified", from: 1 }),
      aPayClaim("b", { component: "total" }),
      aPayClaim("a", { component: "base", from: 120_000 }),
      aPayClaim("d", { component: "base" }),
    ]);
    expect(picture?.axes[0]?.bars.map(({ claim }) => claim)).toEqual(["d", "a", "b", "c"]);
    expect(picture?.notes.join(" ")).toContain("Compare like with like");
  });

  it("draws every claim once, as its source gave it, on an axis that holds it", () => {
    fc.assert(
      fc.property(claims, (list) => {
        const atlas = aField({ claims: list });
        const picture = drawPay(openReference(atlas), ROLE);
        const bars = picture?.axes.flatMap((axis) => axis.bars) ?? [];
        expect(bars.map(({ claim }) => claim).toSorted()).toEqual(
          atlas.claims.map(({ id }) => id).toSorted(),
        );
        for (const axis of picture?.axes ?? []) {
          for (const bar of axis.bars) {
            const claim = atlas.claims.find(({ id }) => id === bar.claim);
            const own = [claim?.from, claim?.to, claim?.value].filter((amount) => amount !== undefined);
            const written = [...bar.text.matchAll(/(\d[\d,.]*)( million)?/g)].map(([, digits = "", large]) =>
              Math.round(Number(digits.replaceAll(",", "")) * (large === undefined ? 1 : 1_000_000)),
            );
            for (const amount of written) expect(own).toContain(amount);
            for (const amount of own) {
              expect(amount).toBeGreaterThanOrEqual(axis.from);
              expect(amount).toBeLessThanOrEqual(axis.to);
            }
            expect([bar.openTop, bar.component, axis.currency, axis.per]).toEqual([
              claim?.openTop,
              claim?.component,
              claim?.currency,
              claim?.per,
            ]);
          }
        }
      }),
    );
  });

  it("never changes a bar when a claim is added", () => {
    fc.assert(
      fc.property(claims, amounts, (list, figure) => {
        const before = draw(list)?.axes.flatMap(({ bars }) => bars) ?? [];
        const after = draw([...list, aPayClaim("added", figure)])?.axes.flatMap(({ bars }) => bars);
        expect(after).toHaveLength(before.length + 1);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});
