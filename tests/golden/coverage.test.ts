import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkCoverage, findOverdue } from "#src/atlas/index.ts";
import type { Atlas } from "#src/atlas/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { fieldAtlas } from "../support/field.ts";

const root = join(import.meta.dirname, "..", "..");
const inventory = join(root, "..", "shared", "research", "inventory.md");
const there = existsSync(inventory);
if (!there) console.log("the inventory of the guides is not here: 1 case skipped");

/** Share of the records with a life that may be overdue before the build fails. */
const OVERDUE_AT_MOST = 0.1;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await fieldAtlas();
});

const targets = (prefix: string): string[] =>
  atlas.coverage.flatMap((row) =>
    "held" in row
      ? row.held.filter((target) => target.startsWith(prefix)).map((target) => target.slice(prefix.length))
      : [],
  );

describe("coverage of the guides", () => {
  it("holds or declines every row, once, with a record that exists", () => {
    const { total, held, declined, problems } = checkCoverage(atlas);
    console.log(`coverage: ${held} held, ${declined} declined with a reason, of ${total} rows`);
    expect(problems).toEqual([]);
    expect(held + declined).toBe(total);
    expect(total).toBe(396);
  });

  it("names only rules whose file exists", () => {
    expect(targets("rule:").filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("names only screens that the web app has", () => {
    const router = readFileSync(join(root, "src", "web", "app", "router.tsx"), "utf8");
    const paths = new Set([...router.matchAll(/path: "([^"]+)"/g)].map((match) => match[1] ?? ""));
    expect(paths.size).toBeGreaterThan(10);
    expect(targets("screen:").filter((path) => !paths.has(path))).toEqual([]);
  });

  it.runIf(there)("lists the rows of the inventory, all and no others", () => {
    const rows = readFileSync(inventory, "utf8").matchAll(/^\| (S[0-3]-[^ |]+) \|/gm);
    expect(atlas.inventory).toEqual([...rows].map((match) => match[1]));
  });
});

describe("freshness of the field", () => {
  it("has at most a tenth of its dated rules overdue today", () => {
    const today = calendarDateSchema.parse(new Date().toISOString().slice(0, 10));
    const { total, overdue } = findOverdue(atlas, today);
    console.log(`${overdue.length} of ${total} dated records are overdue`);
    expect(total).toBeGreaterThan(600);
    expect(overdue.length / total).toBeLessThanOrEqual(OVERDUE_AT_MOST);
  });
});
