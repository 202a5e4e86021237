import { describe, expect, it } from "vitest";
import { platformTopicNames } from "../../src/reference/platform-names.ts";
import { describeRecord, openReference } from "#src/reference/index.ts";
import { platformSchema } from "../../src/atlas/platform.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { fieldAtlas } from "../support/field.ts";

const TOPICS = Object.keys(platformTopicNames) as (keyof typeof platformTopicNames)[];
/** Those a reader of the guides will ask for by name. */
const ASKED_FOR = [
  "mercor",
  "outlier",
  "dataannotation",
  "turing",
  "surge-ai",
  "centaur-diagnosus",
  "entertheloop",
  "frontiermed",
];

describe("review platforms", () => {
  it("are held, those people ask for by name and others", async () => {
    const { platforms } = await fieldAtlas();
    const ids = platforms.map(({ id }) => id);
    expect(ASKED_FOR.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });

  it("each have a risk with a date that is not in the future", async () => {
    const { platforms } = await fieldAtlas();
    for (const { id, risks, checkedOn } of platforms) {
      expect(risks.length, `${id}`).toBeGreaterThan(0);
      expect(risks.filter(({ on }) => on > checkedOn), `${id}`).toEqual([]);
    }
  });

  it("say nothing without a source that exists, and name who says it", async () => {
    const { platforms, sources } = await fieldAtlas();
    const known = new Set(sources.map(({ id }) => id));
    const lines = platforms.flatMap((sheet) => [...TOPICS.flatMap((topic) => sheet[topic]), ...sheet.risks]);
    console.log(`${platforms.length} platforms, ${lines.length} statements, ${sources.length} sources known`);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.sources.length === 0 || !line.sources.every((id) => known.has(id)))).toEqual([]);
  });

  it("name each topic once: said, or not in our sources", async () => {
    const { platforms } = await fieldAtlas();
    for (const sheet of platforms)
      for (const topic of TOPICS) expect(sheet[topic].length === 0, `${sheet.id} ${topic}`).toBe(sheet.unknown.includes(topic));
  });

  it("put every figure on pay into the ledger, unchecked until somebody checks it, and never call a ceiling pay", async () => {
    const { platforms, claims } = await fieldAtlas();
    const ledger = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { id, payClaims } of platforms)
      for (const claim of payClaims) {
        expect(ledger.has(claim), `${id} ${claim}`).toBe(true);
        expect(ledger.get(claim)?.verification, `${claim}`).toBe("unverified");
      }
  });

  it("say on their page what our sources do not", async () => {
    const reference = openReference(await fieldAtlas());
    const page = describeRecord(reference, "platforms/frontiermed", calendarDateSchema.parse("2026-11-21"));
    const pay = page?.sections.find(({ id }) => id === "pay");
    expect(JSON.stringify(pay)).toContain("Not in our sources.");
    expect(page?.sections[0]?.id).toBe("risks");
  });

  it("are refused without a dated risk, with a topic that is neither said nor unknown, or with a demand nobody states", async () => {
    const [sheet] = (await fieldAtlas()).platforms;
    expect(platformSchema.safeParse(sheet).success).toBe(true);
    expect(platformSchema.safeParse({ ...sheet, risks: [] }).success).toBe(false);
    expect(platformSchema.safeParse({ ...sheet, monitoring: [] }).success).toBe(false);
    expect(platformSchema.safeParse({ ...sheet, unknown: ["pay"] }).success).toBe(false);
    expect(platformSchema.safeParse({ ...sheet, identity: [], unknown: ["identity"] }).success).toBe(false);
  });
});
