import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { findGaps, rankLanes } from "#src/match/index.ts";
import type { Gap, Lane, LaneRanking } from "#src/match/index.ts";
import { readBytes } from "#src/outside/documents/read-bytes.ts";
import { importResume } from "#src/profile/index.ts";
import { compileSkillMatcher } from "#src/skills/index.ts";
import { fieldAtlas } from "../support/field.ts";
import { tellRanking } from "./lanes/tell-ranking.ts";

/** The five examples, with the hours a week their stories give them. */
const STORIES = {
  "software-engineer": 9,
  "icu-nurse": 5,
  "data-analyst": 8,
  "hospital-pharmacist": 8,
  "public-health-student": 6,
} as const;
type Story = keyof typeof STORIES;

const stories = new Map<Story, { ranking: LaneRanking; gaps: readonly Gap[] }>();
let atlas: Atlas;

beforeAll(async () => {
  atlas = await fieldAtlas();
  const matcher = compileSkillMatcher(atlas.skills);
  for (const id of Object.keys(STORIES) as Story[]) {
    const bytes = await readFile(new URL(`../../data/examples/${id}.pdf`, import.meta.url));
    const outcome = await importResume(
      { name: `${id}.pdf`, bytes: new Uint8Array(bytes) },
      {
        readDocument: readBytes,
        newId: () => id,
        today: () => calendarDateSchema.parse("2026-11-23"),
        sha256: async (file) => createHash("sha256").update(file).digest("hex"),
        atlas,
        matcher,
      },
    );
    if (outcome.kind === "failed") throw new Error(`${id}: ${outcome.failure}`);
    const { profile, document } = outcome;
    const ranking = rankLanes(profile, document, atlas, {
      hoursPerWeek: STORIES[id],
      domains: [],
      sectors: [],
    });
    const [first] = ranking.lanes;
    const found = first === undefined ? undefined : findGaps(profile, atlas, first);
    stories.set(id, { ranking, gaps: found?.kind === "found" ? found.report.gaps : [] });
  }
}, 60_000);

const rankingOf = (id: Story): LaneRanking => {
  const story = stories.get(id);
  if (story === undefined) throw new RangeError(id);
  return story.ranking;
};

const roles = (lanes: readonly Lane[]): readonly string[] => lanes.map(({ role }) => role);
const laneIn = (lanes: readonly Lane[], role: string): Lane | undefined =>
  lanes.find((lane) => lane.role === role);
/** Every cell a lane stands in: its best, and the others of the same role. */
const cellsOf = (lane: Lane | undefined): readonly string[] =>
  lane === undefined ? [] : [lane, ...lane.also].map(({ domain, sector }) => `${domain} ${sector}`);

describe.each(Object.keys(STORIES) as Story[])("the ranking of the %s", (id) => {
  it("reads as it did", async () => {
    const { ranking, gaps } = stories.get(id)!;
    await expect(tellRanking(id, STORIES[id], ranking, gaps)).toMatchFileSnapshot(`lanes/${id}.md`);
  });

  it("has five lanes within a year, no closed gate in them, and no senior title without its years", () => {
    const { lanes } = rankingOf(id);
    expect(lanes).toHaveLength(5);
    for (const { role, gates, horizon } of lanes) {
      expect(["up-to-6-months", "up-to-1-year"]).toContain(horizon.band);
      expect(gates.filter(({ status, force }) => status === "unmet" && force !== "route")).toEqual([]);
      const senior = atlas.roles.find((one) => one.id === role)?.seniority === "senior";
      expect(senior && id === "public-health-student").toBe(false);
    }
  });

  it("has factors that sum to the score, and an open alternative beside each blocked lane", () => {
    const { lanes, stretch, blocked } = rankingOf(id);
    for (const { factors, score } of [...lanes, ...stretch, ...blocked]) {
      expect(factors.reduce((tenths, { value }) => tenths + Math.round(value * 10), 0)).toBe(
        Math.round(score * 10),
      );
    }
    for (const { alternative } of blocked) expect(roles(blocked)).not.toContain(alternative.role);
  });
});

describe("the software engineer", () => {
  it("stands nearest to interoperability, in operations, at a record vendor or a startup", () => {
    const lane = laneIn(rankingOf("software-engineer").lanes, "interoperability-engineer");
    expect(lane?.horizon.band).toBe("up-to-6-months");
    expect(["ops ehr-vendor", "ops startup"]).toContain(cellsOf(lane)[0]);
  });

  it("may reach clinical language models within a year, and imaging only as a stretch", () => {
    const { lanes, stretch } = rankingOf("software-engineer");
    const language = laneIn([...lanes, ...stretch], "clinical-nlp-engineer");
    expect(["up-to-6-months", "up-to-1-year"]).toContain(language?.horizon.band);
    expect(roles(lanes)).not.toContain("computer-vision-engineer");
  });

  it("is not offered drug discovery as near", () => {
    const { lanes, stretch } = rankingOf("software-engineer");
    expect(roles([...lanes, ...stretch])).not.toContain("drug-discovery-ml-scientist");
  });
});

describe("the nurse", () => {
  it("stands near informatics in a hospital, training or implementation, and part-time review", () => {
    const { lanes } = rankingOf("icu-nurse");
    expect(cellsOf(laneIn(lanes, "clinical-informaticist"))[0]).toBe("ops hospital");
    expect(laneIn(lanes, "implementation-specialist") ?? laneIn(lanes, "clinical-trainer")).toBeDefined();
    expect(laneIn(lanes, "medical-ai-reviewer")?.partTime).toBe(true);
  });

  it("is told that the physicians' board is not open to her, and what is", () => {
    const informatics = laneIn(rankingOf("icu-nurse").lanes, "clinical-informaticist");
    const board = informatics?.gates.find(({ force, status }) => force === "route" && status === "unmet");
    expect(board?.why).toContain("physicians");
    expect(board?.instead?.length).toBeGreaterThan(20);
    expect(laneIn(rankingOf("icu-nurse").blocked, "medical-advisor")).toMatchObject({
      because: expect.stringContaining("physicians"),
    });
  });

  it("meets the nurse's licence by her own words", () => {
    const gates = rankingOf("icu-nurse").lanes.flatMap((lane) => lane.gates);
    const licence = gates.find(
      ({ status, evidence }) =>
        status === "met" && evidence.some(({ text }) => /RN|Registered Nurse/u.test(text)),
    );
    expect(licence).toBeDefined();
  });
});

describe("the data analyst", () => {
  it("stands near data science in hospitals, real-world evidence in pharma, and clinical data work", () => {
    const { lanes } = rankingOf("data-analyst");
    expect(cellsOf(laneIn(lanes, "healthcare-data-scientist"))).toContain("ops hospital");
    expect(cellsOf(laneIn(lanes, "rwe-data-scientist"))[0]).toBe("rnd pharma");
    expect(laneIn(lanes, "clinical-data-engineer") ?? laneIn(lanes, "clinical-data-analyst")).toBeDefined();
  });
});

describe("the pharmacist", () => {
  it("reviews medical AI answers first or second, beside other work", () => {
    const { lanes } = rankingOf("hospital-pharmacist");
    expect(roles(lanes).slice(0, 2)).toContain("medical-ai-reviewer");
    expect(laneIn(lanes, "medical-ai-reviewer")?.partTime).toBe(true);
  });

  it("may own a product for documentation at a startup, or study real-world evidence in pharma", () => {
    const { lanes, stretch } = rankingOf("hospital-pharmacist");
    const within = [...lanes, ...stretch];
    const product = laneIn(within, "clinical-product-owner") ?? laneIn(within, "ai-product-manager");
    expect(cellsOf(product)).toContain("genai startup");
    expect(cellsOf(laneIn(within, "rwe-data-scientist"))).toContain("rnd pharma");
  });

  it("is not offered discovery science as near", () => {
    expect(roles(rankingOf("hospital-pharmacist").lanes)).not.toContain("drug-discovery-ml-scientist");
  });
});

describe("the student", () => {
  it("stands near public data work, implementation, and conversation design", () => {
    const { lanes } = rankingOf("public-health-student");
    const data = lanes.filter(({ role }) => atlas.roles.find(({ id }) => id === role)?.category === "data");
    expect(data.some((lane) => lane.sector === "public")).toBe(true);
    expect(["startup", "public"]).toContain(laneIn(lanes, "implementation-specialist")?.sector);
    expect(laneIn(lanes, "conversation-designer")).toBeDefined();
  });

  it("is given no senior title", () => {
    for (const { role } of rankingOf("public-health-student").lanes) {
      expect(atlas.roles.find(({ id }) => id === role)?.seniority).not.toBe("senior");
    }
  });
});
