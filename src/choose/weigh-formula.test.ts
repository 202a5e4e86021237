import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldReading } from "../../tests/support/field.ts";
import type { FormulaAnswer, FormulaQuestion } from "./formula.ts";
import { weighFormula } from "./weigh-formula.ts";

const { atlas } = await fieldReading();

const niche = { strength: "code", interest: "imaging", problem: "catch-it-earlier" } as const;
const whole = { privacy: true, validation: true, humanOversight: true };

function weigh(domains: readonly string[], pieces: FormulaQuestion["pieces"] = []): FormulaAnswer {
  return weighFormula({ niche, domains: [...domains], pieces }, atlas);
}

function pieces(count: number, rest: object = {}): FormulaQuestion["pieces"] {
  return Array.from({ length: count }, (_, position) => ({
    title: `Piece ${position}`,
    domain: "imaging",
    ...whole,
    ...rest,
  }));
}

function status(answer: FormulaAnswer, id: FormulaAnswer["pillars"][number]["id"]) {
  return answer.pillars.find((pillar) => pillar.id === id)?.status;
}

describe("weighFormula", () => {
  it("stands on all four pillars for a focused plan with proof", () => {
    const answer = weigh(["imaging"], pieces(3));
    expect(answer.pillars.map((pillar) => pillar.status)).toEqual(["stands", "stands", "stands", "stands"]);
    expect(answer.letGo).toEqual([]);
  });

  it.each([
    ["missing", []],
    ["stands", ["imaging"]],
    ["partly", ["rnd"]],
    ["partly", ["imaging", "rpm", "ops"]],
  ])("holds domains %s for %s", (expected, domains) => {
    expect(status(weigh(domains), "domains")).toBe(expected);
  });

  it("lets go of domains beyond two and of those off the lane", () => {
    const { letGo, niche: found } = weigh(["imaging", "rnd", "ops", "genai"]);
    expect(found.lane.domain.id).toBe("imaging");
    expect(letGo.length).toBeGreaterThanOrEqual(2);
    expect(letGo.map(({ what }) => what)).not.toContain(found.lane.domain.label);
  });

  it.each([
    [0, "missing"],
    [1, "partly"],
    [2, "partly"],
    [3, "stands"],
    [7, "stands"],
  ])("holds proof with %i pieces %s", (count, expected) => {
    expect(status(weigh(["imaging"], pieces(count)), "proof")).toBe(expected);
  });

  it("counts no piece off the lane, and names it to let go", () => {
    const answer = weigh(["imaging"], [...pieces(2), { title: "A chatbot", domain: "rnd", ...whole }]);
    expect(status(answer, "proof")).toBe("partly");
    expect(answer.letGo.map(({ what }) => what)).toEqual(["A chatbot"]);
  });

  it("counts a piece without a domain", () => {
    const answer = weigh(["imaging"], [...pieces(2), { title: "A method", ...whole }]);
    expect(status(answer, "proof")).toBe("stands");
  });

  it.each([
    ["missing", {}, 0],
    ["missing", { privacy: false, validation: false, humanOversight: false }, 3],
    ["partly", { privacy: false }, 3],
    ["stands", {}, 3],
  ])("holds responsibility %s where pieces lack %o", (expected, rest, count) => {
    expect(status(weigh(["imaging"], pieces(count, rest)), "responsible")).toBe(expected);
  });

  it("names what is lacking", () => {
    const pillar = weigh(["imaging"], pieces(3, { validation: false })).pillars.at(-1);
    expect(pillar).toMatchObject({
      because: "0 of 3 pieces show all three; not every one shows validation.",
      next: "Add validation where it is missing.",
    });
  });

  it("gives every pillar a reason, a next step and a source, and stands nowhere without pieces in proof", () => {
    const ids = [...atlas.domains.map(({ id }) => id), "unheard-of"];
    const made = fc.array(
      fc.record({
        title: fc.constantFrom("A", "B"),
        domain: fc.constantFrom(...ids),
        privacy: fc.boolean(),
        validation: fc.boolean(),
        humanOversight: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 6 }), made, (domains, list) => {
        const answer = weigh(domains, list);
        expect(answer.pillars).toHaveLength(4);
        for (const { because, next, sources } of answer.pillars) {
          expect(because).toMatch(/\.$/);
          expect(next).toMatch(/\.$/);
          expect(sources).not.toEqual([]);
        }
        expect(list.length > 0 || status(answer, "proof") === "missing").toBe(true);
        expect(new Set(domains).size <= 2 || answer.letGo.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
