import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAtlas } from "#src/atlas/index.ts";
import type { Atlas } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import { fieldReading } from "../../tests/support/field.ts";
import { filterNiche } from "./filter-niche.ts";
import { INTERESTS } from "./niche-tables.ts";
import { nicheQuestionSchema } from "./niche.ts";
import type { NicheAnswer, NicheQuestion } from "./niche.ts";

const { strength, interest, problem } = nicheQuestionSchema.shape;

const everyAnswer: readonly NicheQuestion[] = strength.options.flatMap((one) =>
  interest.options.flatMap((two) =>
    problem.options.map((three) => ({ strength: one, interest: two, problem: three })),
  ),
);

const { atlas } = await fieldReading();

function exists({ role, domain, sector }: NicheAnswer["lane"], field: Atlas): boolean {
  const listed = field.roles.find(({ id }) => id === role.id);
  const there = field.sectors.find(({ id }) => id === sector.id);
  return (
    listed?.domains.some((edge) => edge.domain === domain.id) === true &&
    listed.sectors.some((edge) => edge.sector === sector.id) &&
    there?.domains.some((edge) => edge.domain === domain.id) === true
  );
}

describe("filterNiche", () => {
  it.each([undefined, ...atlas.sectors.map(({ id }) => id), "moon"])(
    "ends in a lane that exists for all 420 answers, and keeps to the sector %s",
    (sector) => {
      const known = atlas.sectors.some(({ id }) => id === sector);
      const wrong = everyAnswer.filter((answers) => {
        const { lane, gaveUp, because } = filterNiche({ ...answers, sector }, atlas);
        const lanes = [lane, ...gaveUp.map((one) => one.lane)];
        return !(
          lanes.every((one) => exists(one, atlas)) &&
          (!known || lanes.every((one) => one.sector.id === sector)) &&
          new Set(lanes.map(({ role }) => role.id)).size === lanes.length &&
          gaveUp.length >= 2 &&
          gaveUp.length <= 4 &&
          because.length === 4
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  it("gives the same answer to the same question, whatever order the field is in", () => {
    const turned = { ...atlas, roles: atlas.roles.toReversed(), sectors: atlas.sectors.toReversed() };
    fc.assert(
      fc.property(fc.constantFrom(...everyAnswer), (answers) => {
        expect(filterNiche(answers, turned)).toEqual(filterNiche(answers, atlas));
      }),
      { numRuns: 40 },
    );
  });

  it("never leads to a role where neither the family nor a background fits the strength", () => {
    const coders = everyAnswer
      .filter((answers) => answers.strength === "code")
      .map((answers) => filterNiche(answers, atlas).lane.role.id);
    const reached = atlas.roles.filter(({ id }) => coders.includes(id));
    for (const role of reached) {
      expect(
        role.backgrounds.includes("software-engineer") ||
          ["builders", "emerging", "data"].includes(role.category),
      ).toBe(true);
    }
  });

  it("follows the interest for nine answers in ten, and says so where it does not", () => {
    const named = everyAnswer.filter(({ interest: drawn }) => INTERESTS[drawn].domains.length > 0);
    const followed = named.filter((answers) => {
      const { lane, because } = filterNiche(answers, atlas);
      const fits = INTERESTS[answers.interest].domains.includes(lane.domain.id);
      expect(because[1]?.includes("No lane there")).toBe(!fits);
      return fits;
    });
    expect(followed.length / named.length).toBeGreaterThan(0.9);
  });

  it.each([
    ["code", "imaging", "catch-it-earlier", "computer-vision-engineer", "imaging"],
    ["data", "drug-discovery", "find-treatments", "bioinformatics-scientist", "rnd"],
    ["medicine", "operations", "run-the-place-better", "clinical-informaticist", "ops"],
    ["operations", "documentation", "less-paperwork", "implementation-specialist", "genai"],
    ["communication", "mental-health", "reach-more-people", "conversation-designer", "genai"],
    ["policy", "imaging", "keep-it-safe", "clinical-validation-scientist", "imaging"],
  ] as const)("%s, %s and %s lead to %s in %s", (one, two, three, role, domain) => {
    const { lane } = filterNiche({ strength: one, interest: two, problem: three }, atlas);
    expect([lane.role.id, lane.domain.id]).toEqual([role, domain]);
  });

  it("begins with the first task of a way in that starts from the strength", () => {
    const answers = { interest: "imaging", problem: "catch-it-earlier" } as const;
    const first = (from: string): string => {
      const way = atlas.pathways.find(({ id }) => id === from);
      return `${way?.blocks[0]?.tasks[0]?.title ?? ""} (${way?.label ?? ""})`;
    };
    expect(filterNiche({ ...answers, strength: "code" }, atlas).firstStep).toBe(first("swe"));
    expect(filterNiche({ ...answers, strength: "medicine" }, atlas).firstStep).toBe(first("clinician"));
  });

  it("says plainly that no pathway leads there when none does", () => {
    const lone = aField({ pathways: [] });
    const answer = filterNiche({ strength: "code", interest: "other", problem: "keep-it-safe" }, lone);
    expect(answer.firstStep).toBe("No pathway of ours leads there yet.");
    expect(answer.gaveUp).toEqual([]);
  });

  it("has no answer in a field without lanes", () => {
    expect(() =>
      filterNiche({ strength: "code", interest: "other", problem: "keep-it-safe" }, emptyAtlas),
    ).toThrow("internal");
  });
});
