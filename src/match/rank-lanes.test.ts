import { backgroundSchema } from "#src/atlas/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneRankingSchema } from "./lane.ts";
import type { Lane, LaneRanking } from "./lane.ts";
import { findLane, rankLanes } from "./rank-lanes.ts";
import { aProfile } from "./testing.ts";
import { aNeed, anAtlas, aRole } from "./testing-field.ts";
import type { ResumeParts } from "./testing.ts";

const atlas = anAtlas();
const preferences = { hoursPerWeek: 8, domains: [], sectors: [] };

const rank = (resume: ResumeParts): LaneRanking => {
  const { profile, document } = aProfile(resume);
  return rankLanes(profile, document, atlas, preferences);
};

const allLanes = ({ lanes, stretch, blocked }: LaneRanking): readonly Lane[] => [
  ...lanes,
  ...stretch,
  ...blocked,
];

const background = fc.constantFrom(...backgroundSchema.options);
const claim = fc.record({
  skill: fc.constantFrom(...atlas.skills.map(({ id }) => id)),
  level: fc.constantFrom("basic" as const, "working" as const, "proficient" as const),
  grade: fc.constantFrom("said" as const, "artefact" as const),
  origin: fc.constantFrom("read" as const, "bridge" as const, "stated" as const),
});
const resume: fc.Arbitrary<ResumeParts> = fc.record({
  work: fc.array(
    fc.record({
      title: fc.constantFrom("ICU nurse", "Analyst", "Developer"),
      background,
      start: fc.constantFrom("2012-01", "2020", "2025-06"),
      end: fc.constantFrom("2024-01", "present"),
      did: fc.constantFrom("Cut length of stay at a hospital", "Radiology startup", "Bed occupancy and rota"),
    }),
    { maxLength: 3 },
  ),
  education: fc.array(
    fc.record({
      degree: fc.constantFrom("PhD in Computer Science", "BSc"),
      level: fc.constantFrom("bachelor" as const, "doctorate" as const),
      ongoing: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  credentials: fc.array(fc.record({ name: fc.constantFrom("RN", "MD licence"), licenceOf: background }), {
    maxLength: 1,
  }),
  claims: fc.array(claim, { maxLength: 10 }),
});

/** The ranking without the places of its quotes: those move when the words above them do. */
const withoutOffsets = (ranking: LaneRanking): unknown =>
  JSON.parse(
    JSON.stringify(ranking, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)),
  );

describe("ranking lanes", () => {
  it("gives factors that sum to the score, in tenths, and each within its bounds", () => {
    fc.assert(
      fc.property(resume, (parts) => {
        for (const { factors, score } of allLanes(rank(parts))) {
          expect(factors.reduce((tenths, { value }) => tenths + Math.round(value * 10), 0)).toBe(
            Math.round(score * 10),
          );
          for (const { value, outOf } of factors) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(outOf);
          }
        }
      }),
    );
  });

  it("gives at most five lanes, two that stretch and six that are blocked, each role once, and keeps its schema", () => {
    fc.assert(
      fc.property(resume, (parts) => {
        const ranking = laneRankingSchema.parse(rank(parts));
        expect(ranking.lanes.length).toBeLessThanOrEqual(5);
        expect(ranking.stretch.length).toBeLessThanOrEqual(2);
        expect(ranking.blocked.length).toBeLessThanOrEqual(6);
        const roles = allLanes(ranking).map(({ role }) => role);
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });

  it("never gives a lane with a closed gate, nor a blocked one without a gate, a reason and an open alternative", () => {
    fc.assert(
      fc.property(resume, (parts) => {
        const { lanes, blocked } = rank(parts);
        for (const { gates } of lanes) {
          expect(gates.filter(({ status, force }) => status === "unmet" && force !== "route")).toEqual([]);
        }
        for (const lane of blocked) {
          expect(lane.gates.some(({ status, force }) => status === "unmet" && force === "required")).toBe(
            true,
          );
          expect(lane.because).toContain("S0-L3");
          expect(blocked.map(({ role }) => role)).not.toContain(lane.alternative.role);
        }
      }),
    );
  });

  it("gives no senior lane unless the dates show the years", () => {
    fc.assert(
      fc.property(resume, (parts) => {
        const senior = rank(parts).lanes.find(({ role }) => role === "ml-scientist");
        expect(senior?.gates.find(({ id }) => id === "three-years")?.status ?? "met").toBe("met");
      }),
    );
  });

  it("gives the same answer to the same question", () => {
    fc.assert(
      fc.property(resume, (parts) => {
        expect(rank(parts)).toEqual(rank(parts));
      }),
    );
  });

  it("is never changed by name, pronouns, age or origin", () => {
    const who = fc.record({
      name: fc.constantFrom(
        "Grace Hospital",
        "X-ray Chen",
        "Wanjiru Kamau",
        "Rota O'Neill",
        "Bed Occupancy",
        "Li Na",
      ),
      about: fc.array(
        fc.oneof(
          fc.constantFrom(
            "she/her",
            "he/him",
            "they/them",
            "Aged 24",
            "Born 1961, a mother of two",
            "From Nairobi",
          ),
          fc.constantFrom(
            "12 Radiology Road, Startup City",
            "Hospital Street, Lagos",
            "Married; length of stay: 4 y",
          ),
          fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12})?$/u),
        ),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(resume, who, who, (parts, one, other) => {
        expect(withoutOffsets(rank({ ...parts, ...one }))).toEqual(
          withoutOffsets(rank({ ...parts, ...other })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("never gives fewer points for skills shown when a claim is added", () => {
    const shown = (parts: ResumeParts): ReadonlyMap<string, number> =>
      new Map(
        atlas.roles.flatMap(({ id }) => {
          const { profile, document } = aProfile(parts);
          const domain = id === "ml-scientist" ? "imaging" : "ops";
          const sector = id === "ml-scientist" ? "startup" : "hospital";
          const lane = findLane(profile, document, atlas, { role: id, domain, sector }, preferences);
          return lane === undefined ? [] : [[id, lane.factors[0]?.value ?? 0] as const];
        }),
      );
    fc.assert(
      fc.property(resume, claim, (parts, more) => {
        const before = shown(parts);
        const after = shown({ ...parts, claims: [...(parts.claims ?? []), more] });
        expect(before.size).toBe(atlas.roles.length);
        for (const [role, points] of before) expect(after.get(role)).toBeGreaterThanOrEqual(points);
      }),
    );
  });

  it("never loses a role to a licence more", () => {
    const closed = (parts: ResumeParts) => rank(parts).blocked.map(({ role }) => role);
    fc.assert(
      fc.property(resume, (parts) => {
        const worked = { ...parts, work: [{ title: "ICU nurse", background: "nurse" as const }] };
        const more = {
          ...worked,
          credentials: [...(parts.credentials ?? []), { name: "RN", licenceOf: "nurse" as const }],
        };
        for (const role of closed(more)) expect(closed(worked)).toContain(role);
      }),
    );
  });

  it("shows the words behind points for domain and employer, but not those in the contact block", () => {
    const { profile, document } = aProfile({
      name: "Rota Hospital",
      work: [{ title: "Analyst", did: "Cut length of stay at a hospital", start: "2020-01", end: "present" }],
    });
    const lane = findLane(
      profile,
      document,
      atlas,
      { role: "trainer", domain: "ops", sector: "hospital" },
      preferences,
    );
    const quotes = lane?.factors.flatMap(({ evidence }) => evidence) ?? [];
    expect(quotes.map(({ text }) => text)).toEqual(["length of stay", "hospital"]);
    for (const { start, end, text } of quotes) expect(document.text.slice(start, end)).toBe(text);
  });

  it("gives points for interests only to those who named some", () => {
    const { profile, document } = aProfile();
    const cell = { role: "trainer", domain: "ops", sector: "hospital" };
    const names = (domains: string[]) =>
      findLane(profile, document, atlas, cell, { ...preferences, domains })?.factors.map(({ name }) => name);
    expect(names([])).not.toContain("interests");
    expect(names(["ops"])).toContain("interests");
  });

  it("adds roles within three years when fewer than five are within one, and says so", () => {
    const { profile, document } = aProfile();
    const { lanes, stretch } = rankLanes(profile, document, atlas, { ...preferences, hoursPerWeek: 2 });
    const farther = lanes.filter(({ horizon }) => horizon.band === "up-to-3-years");
    expect(farther.length).toBeGreaterThan(0);
    for (const { reason } of farther) expect(reason).toContain("fewer than five lanes are within a year");
    const roles = stretch.map(({ role }) => role);
    for (const { role } of lanes) expect(roles).not.toContain(role);
  });

  it("speaks of a role beyond three years only when the words or wishes point at it", () => {
    const far = anAtlas();
    const roles = far.roles.map((role) =>
      role.id === "ml-scientist" ? { ...role, gates: [], seniority: "mid" as const } : role,
    );
    const field = { ...far, roles };
    const blockedFor = (parts: ResumeParts) => {
      const { profile, document } = aProfile(parts);
      return rankLanes(profile, document, field, { ...preferences, hoursPerWeek: 2 }).blocked;
    };
    expect(blockedFor({}).map(({ role }) => role)).not.toContain("ml-scientist");
    const pointed = blockedFor({ intended: ["deep-learning", "machine-learning"] });
    expect(pointed.find(({ role }) => role === "ml-scientist")?.because).toContain(
      "More than three years away",
    );
  });

  it("names the best open lane of the same domain or family beside a blocked one", () => {
    const developer = {
      title: "Developer",
      background: "software-engineer",
      start: "2018-01",
      end: "present",
      did: "Cut length of stay with a bed occupancy screen",
    } as const;
    const { blocked } = rank({ work: [developer] });
    expect(blocked.find(({ role }) => role === "nurse-informaticist")).toMatchObject({
      alternative: {
        role: "interoperability-engineer",
        domain: "ops",
        why: expect.stringMatching(/^The same domain/u),
      },
    });
  });

  it("spreads lanes over domains where that costs little, and only there", () => {
    const inDomain = (domain: string, count: number, weight: number) =>
      Array.from({ length: count }, (_, number) =>
        aRole(`${domain}-${number}`, {
          domains: [{ domain, strength: "direct" }],
          needs: [aNeed("sql", { weight: 4 }), aNeed("java", { weight })],
        }),
      );
    const domainsOf = (weightElsewhere: number) => {
      const roles = [...inDomain("ops", 5, 1), ...inDomain("imaging", 5, weightElsewhere)];
      const { profile, document } = aProfile({ claims: [{ skill: "sql" }] });
      return rankLanes(profile, document, anAtlas({ roles }), preferences).lanes.map(({ domain }) => domain);
    };
    expect(domainsOf(2)).toEqual(["ops", "ops", "ops", "imaging", "imaging"]);
    expect(domainsOf(5)).toEqual(["ops", "ops", "ops", "ops", "ops"]);
  });

  it("finds no lane where the field has no cell", () => {
    const { profile, document } = aProfile();
    const cell = { role: "trainer", domain: "imaging", sector: "hospital" };
    expect(findLane(profile, document, atlas, cell, preferences)).toBeUndefined();
  });
});
