import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { markOccupation } from "./mark-occupation.ts";
import { openReference } from "./open-reference.ts";
import { aPayClaim } from "./testing-claims.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };
const usa = {
  ...record,
  id: "us",
  label: "United States",
  countries: ["US"],
  summary: "A country for tests, and nothing else.",
  work: ["x"],
  pay: "x",
};

function mark(claims: readonly object[], rest: object = {}) {
  return markOccupation(openReference(aField({ claims, regions: [usa], ...rest })), "ml-engineer");
}

describe("markOccupation", () => {
  it("writes only what the field holds", () => {
    expect(mark([])).toEqual({
      "@context": "https://schema.org",
      "@type": "Occupation",
      name: "ML engineer",
      description: "Builds models that a hospital can run.",
      occupationalCategory: "Builders",
      responsibilities: ["item 0", "item 1"],
      skills: ["Skill python", "Skill statistics", "Skill sql", "Skill git"],
    });
  });

  it("writes pay of the role itself as a range of its source, and leaves an open end out", () => {
    expect(mark([aPayClaim("one", { openTop: true, component: "base" })])).toMatchObject({
      estimatedSalary: [
        {
          "@type": "MonetaryAmount",
          name: "base",
          description: "Pay as one has it; United States, 2025; source: S0-D1",
          currency: "USD",
          value: { "@type": "QuantitativeValue", minValue: 100_000, unitText: "YEAR" },
        },
      ],
      occupationLocation: { "@type": "Country", name: "United States" },
    });
    expect(JSON.stringify(mark([aPayClaim("one", { openTop: true })]))).not.toContain("maxValue");
  });

  it("writes no pay that is pooled, of another occupation, or a single sum", () => {
    const claims = [
      aPayClaim("a", { note: "Pooled." }),
      aPayClaim("b", { note: "Another occupation: clerks." }),
      aPayClaim("c", { value: 5, from: undefined, to: undefined }),
    ];
    expect(mark(claims)).not.toHaveProperty("estimatedSalary");
  });

  it("names no country when the sums come from several places", () => {
    expect(mark([aPayClaim("a"), aPayClaim("b", { region: "global" })])).not.toHaveProperty(
      "occupationLocation",
    );
  });

  it("writes gates as requirements, and what is only a route on the way not at all", () => {
    const gate = (id: string, force: string, rule: object): object => ({
      ...record,
      id,
      name: `Gate ${id}`,
      force,
      rule,
      because: "x",
      expires: "2027-01-01",
    });
    const [role] = aField().roles;
    const gates = [
      gate("degree", "usual", { kind: "degree", level: "master" }),
      gate("years", "required", { kind: "years", atLeast: 3 }),
      gate("board", "route", { kind: "licence", anyOf: ["physician"] }),
    ];
    expect(mark([], { roles: [{ ...role, gates }] })).toMatchObject({
      educationRequirements: "Gate degree (usual).",
      experienceRequirements: "Gate years (required).",
    });
  });
});
