import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileSkillMatcher, compileTitleMatcher, findSkillMentions, matchTitle } from "#src/skills/index.ts";
import { fieldAtlas } from "../support/field.ts";

/** Real postings are other people's text: kept beside the project where someone has them, never in it. */
const folder = join(import.meta.dirname, "..", "..", "..", "shared", "data", "market");
const FILES = ["postings_health_ai.jsonl", "postings_eu_2026.jsonl", "postings_builtin_ai.jsonl"];
const there = FILES.every((file) => existsSync(join(folder, file)));
if (!there) console.log(`real postings are not here: 2 cases skipped`);

interface RealPosting {
  readonly title: string;
  readonly description: string;
}

const readPostings = (): RealPosting[] =>
  FILES.flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RealPosting)
    .filter(({ title, description }) => typeof title === "string" && typeof description === "string");

describe.runIf(there)("real postings", () => {
  it("are quoted exactly, in order and without overlap", async () => {
    const matcher = compileSkillMatcher((await fieldAtlas()).skills);
    const postings = readPostings();
    let found = 0;
    for (const { description } of postings) {
      let end = 0;
      for (const mention of findSkillMentions(description, matcher)) {
        expect(description.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        found += 1;
      }
    }
    console.log(`${found} mentions in ${postings.length} real postings`);
    expect(found).toBeGreaterThan(postings.length);
  });

  it("have titles that give scores from 0 to 1, best first", async () => {
    const matcher = compileTitleMatcher((await fieldAtlas()).roles);
    const postings = readPostings();
    let known = 0;
    for (const { title } of postings) {
      const scores = matchTitle(title, matcher).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      if (scores.length > 0) known += 1;
    }
    console.log(`${known} of ${postings.length} real titles name a role of the field`);
  });
});
