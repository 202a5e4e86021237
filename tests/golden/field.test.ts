import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { backgroundSchema } from "#src/atlas/index.ts";
import { fieldAtlas, fieldReading } from "../support/field.ts";

const DOMAINS = ["genai", "imaging", "ops", "precision", "rnd", "rpm"];
const SKILLS_AT_LEAST = 200;
/** Families whose people need not write code; each must be able to build something without any. */
const NO_CODE = new Set(["clinical", "governance", "product", "implementation", "reviewer"]);
const CODE_TOOLS = new Set([
  "numpy-pandas",
  "scikit-learn",
  "pytorch",
  "docker",
  "git",
  "rest-apis",
  "postgresql",
]);
/** What every pathway holds besides practice, by the ending of its task id. */
const EVERY_PATHWAY = ["goal", "conversation", "apply", "reflect"];
const SELF_PRESENTATION = /-(?:headline|readme|post|pitch|article)$/;

let atlas: Atlas;
beforeAll(async () => {
  ({ atlas } = await fieldReading());
});

describe("the field", () => {
  it("keeps every law", async () => {
    const { problems } = await fieldReading();
    expect(problems).toEqual([]);
    expect(await fieldAtlas()).toEqual(atlas);
  });

  it("holds what the inventory of the guides counts, and our own additions marked", () => {
    expect(atlas.domains.map(({ id }) => id).toSorted()).toEqual(DOMAINS);
    expect(atlas.categories).toHaveLength(7 + 1);
    expect(atlas.categories.find(({ id }) => id === "reviewer")?.summary).toContain("of our own");
    expect(atlas.sectors.filter(({ fromGuides }) => fromGuides)).toHaveLength(7);
    expect(atlas.sectors.filter(({ fromGuides }) => !fromGuides).map(({ id }) => id)).toEqual([
      "ehr-vendor",
      "payer",
    ]);
    expect(atlas.pathways.map(({ id }) => id).toSorted()).toEqual([
      "business",
      "clinician",
      "data",
      "lifesci",
      "student",
      "swe",
    ]);
    expect(atlas.pathways.flatMap(({ phases }) => phases)).toHaveLength(14);
    expect(atlas.roles).toHaveLength(47);
    expect(atlas.skills.length).toBeGreaterThanOrEqual(SKILLS_AT_LEAST);
    expect(new Set(atlas.skills.map(({ core }) => core)).size).toBe(6);
  });

  it("gives every domain and sector enough words to be recognised by, none twice", () => {
    expect(idsOf(atlas.domains.filter(({ signals }) => signals.length < 25))).toEqual([]);
    expect(idsOf(atlas.sectors.filter(({ signals }) => signals.length < 20))).toEqual([]);
    const repeating = [...atlas.domains, ...atlas.sectors].filter(
      ({ signals }) => new Set(signals.map((signal) => signal.toLowerCase())).size < signals.length,
    );
    expect(idsOf(repeating)).toEqual([]);
  });

  it("uses no signal that is also a month, a pronoun, a name, a city or a general tool", () => {
    const trap =
      /^(?:oct|who|adam|los|er|ed|or|it|ct|ms|pt|rpm|cro|gcp|emr|google|microsoft|nuance|throughput|echo)$/i;
    const caught = [...atlas.domains, ...atlas.sectors].flatMap(({ id, signals }) =>
      signals.filter((signal) => trap.test(signal)).map((signal) => `${id}: ${signal}`),
    );
    expect(caught).toEqual([]);
  });
});

describe("roles", () => {
  it("can each be reached in a cell of role, domain and sector that the sector takes part in", () => {
    const takesPart = new Map(
      atlas.sectors.map(({ id, domains }) => [id, new Set(domains.map(({ domain }) => domain))]),
    );
    const unreachable = atlas.roles
      .filter(
        ({ domains, sectors }) =>
          !sectors.some(({ sector }) =>
            domains.some(({ domain }) => takesPart.get(sector)?.has(domain) === true),
          ),
      )
      .map(({ id }) => id);
    expect(unreachable).toEqual([]);
  });

  it("each belong to at least one domain more than by a touch", () => {
    const empty = atlas.roles.filter(({ domains }) => !domains.some(({ strength }) => strength !== "touch"));
    expect(idsOf(empty)).toEqual([]);
  });

  it("each have a blueprint for their family in every domain they work in", () => {
    const served = new Set(
      atlas.blueprints.flatMap(({ domain, categories }) => categories.map((id) => `${id} ${domain}`)),
    );
    const wanting = atlas.roles.flatMap(({ category, domains }) =>
      domains.map(({ domain }) => `${category} ${domain}`).filter((pair) => !served.has(pair)),
    );
    expect([...new Set(wanting)].toSorted()).toEqual([]);
  });
});

describe("pathways", () => {
  it("serve every background a person can come from", () => {
    const served = new Set(atlas.pathways.flatMap(({ backgrounds }) => backgrounds));
    expect([...served].toSorted()).toEqual([...backgroundSchema.options].toSorted());
  });

  it("each hold a goal, a conversation, self-presentation, applications last, and a look back", () => {
    for (const { id, blocks } of atlas.pathways) {
      const tasks = blocks.flatMap((block) => block.tasks.map((task) => ({ ...task, block: block.block })));
      for (const ending of EVERY_PATHWAY) expect(tasks.map((task) => task.id)).toContain(`${id}-${ending}`);
      expect(tasks.find((task) => task.id === `${id}-apply`)?.block).toBe("61-90");
      expect(idsOf(tasks)).toContainEqual(expect.stringMatching(SELF_PRESENTATION));
      expect(tasks).toContainEqual(
        expect.objectContaining({ skills: [expect.anything(), expect.anything()] }),
      );
    }
  });

  it("have tasks small enough for five hours a week, nearly all with something to show", () => {
    for (const { blocks } of atlas.pathways) {
      const tasks = blocks.flatMap((block) => block.tasks);
      expect(idsOf(tasks.filter(({ hours }) => hours.likely > 5))).toEqual([]);
      expect(total(tasks)).toBeLessThanOrEqual(13 * 5);
      expect(tasks.filter(({ artefact }) => artefact !== undefined).length).toBeGreaterThanOrEqual(
        tasks.length / 2,
      );
      expect(Math.min(...blocks.map((block) => block.tasks.length))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("blueprints", () => {
  it("exist at least twice in every domain, once for builders and once for others", () => {
    const poor = atlas.domains.filter(({ id }) => {
      const held = atlas.blueprints.filter(({ domain }) => domain === id);
      const forCoders = held.filter(({ categories }) => categories.includes("builders"));
      return forCoders.length === 0 || forCoders.length === held.length;
    });
    expect(idsOf(poor)).toEqual([]);
  });

  it("ask no code of families that need not write any", () => {
    const coding = new Set(
      idsOf(atlas.skills.filter(({ kind, core }) => core === "technical" && kind === "language")),
    );
    const asked = atlas.blueprints
      .filter(({ categories }) => categories.some((category) => NO_CODE.has(category)))
      .flatMap(({ steps }) => steps.flatMap(({ skills }) => skills.map(({ skill }) => skill)))
      .filter((skill) => coding.has(skill) || CODE_TOOLS.has(skill));
    expect(asked).toEqual([]);
  });

  it("end in a write-up that says what it is not", () => {
    const unsaid = atlas.blueprints.filter(({ steps }) => {
      const last = steps.at(-1);
      return last?.id.endsWith("-write-up") !== true || !last.sources.includes("S0-B8");
    });
    expect(idsOf(unsaid)).toEqual([]);
  });

  it("name the access to their data before anything is built on it", () => {
    const silent = atlas.blueprints.filter(
      ({ steps }) => !steps.slice(0, 4).some(({ sources }) => sources.includes("X-15")),
    );
    expect(idsOf(silent)).toEqual([]);
  });

  it("leave something behind at every step, in four to seven steps", () => {
    expect(idsOf(atlas.blueprints.filter(({ steps }) => steps.length < 4 || steps.length > 7))).toEqual([]);
    const bare = atlas.blueprints.flatMap(({ steps }) =>
      steps.filter(({ artefact }) => artefact === undefined),
    );
    expect(idsOf(bare)).toEqual([]);
  });
});

describe("tasks", () => {
  it("all start with an if-then card, each card its own", () => {
    const tasks = [
      ...atlas.pathways.flatMap(({ blocks }) => blocks.flatMap((block) => block.tasks)),
      ...atlas.blueprints.flatMap(({ steps }) => steps),
    ];
    expect(idsOf(tasks.filter(({ ifThen }) => !/^If .+, then .+\.$/.test(ifThen)))).toEqual([]);
    expect(new Set(tasks.map(({ ifThen }) => ifThen)).size).toBe(tasks.length);
  });
});

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

function total(tasks: readonly { readonly hours: { readonly likely: number } }[]): number {
  return tasks.reduce((sum, { hours }) => sum + hours.likely, 0);
}
