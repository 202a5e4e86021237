import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readBytes } from "#src/outside/documents/read-bytes.ts";
import type { Atlas } from "#src/atlas/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import { draftProfile, quoteSchema, type Profile, type Quote } from "#src/profile/index.ts";
import { compileSkillMatcher, type SkillMatcher } from "#src/skills/index.ts";
import { fieldReading } from "../support/field.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EXAMPLES = ["software-engineer", "icu-nurse", "data-analyst", "hospital-pharmacist", "public-health-student"];
const SHAPES = readdirSync(here("profiles/shapes")).filter((name) => name.endsWith(".md"));
const IMPORTED_ON = readCalendarDate("2026-10-01")!;

let atlas: Atlas;
let matcher: SkillMatcher;

beforeAll(async () => {
  // The field as far as it can be read: what is wrong with it is another test's business.
  ({ atlas } = await fieldReading());
  matcher = compileSkillMatcher(atlas.skills);
});

describe("a résumé in this project's examples", () => {
  for (const id of EXAMPLES) {
    for (const format of ["pdf", "docx"]) {
      it(`reads as expected: ${id}.${format}`, async () => {
        const { now, expected } = golden(await profileOf(here(`../../data/examples/${id}.${format}`)), `profiles/${id}.${format}.json`);
        expect(now).toEqual(expected);
      });
    }
  }
});

describe("a résumé of awkward shape", () => {
  for (const name of SHAPES) {
    it(`reads as expected: ${name}`, async () => {
      const { now, expected } = golden(await profileOf(here(`profiles/shapes/${name}`)), `profiles/shapes/${name.replace(".md", ".json")}`);
      expect(now).toEqual(expected);
    });
  }
});

async function profileOf(path: string): Promise<Profile> {
  const read = await readBytes({ name: path.split("/").at(-1)!, bytes: new Uint8Array(readFileSync(path)) });
  if (read.kind === "failed") throw new Error(`example not read: ${read.failure}`);
  const { text } = read.document;
  const profile = draftProfile(read.document, { atlas, matcher, id: "golden", importedOn: IMPORTED_ON, sha256: "0" });
  for (const { text: words, start, end } of quotesOf(profile)) expect(text.slice(start, end)).toBe(words);
  return profile;
}

/** Every quote of a profile, wherever it stands. */
function quotesOf(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(quotesOf);
  const quote = quoteSchema.safeParse(value);
  return quote.success ? [quote.data, ...inner] : inner;
}

/** `UPDATE_GOLDENS=1` writes what is read now; otherwise a difference fails and leaves a `-changed` twin beside it. */
function golden(profile: Profile, path: string): { now: readonly string[]; expected: readonly string[] } {
  const now = `${JSON.stringify(readable(profile), undefined, 2)}\n`;
  const file = here(path);
  const twin = file.replace(/\.json$/u, "-changed.json");
  if (process.env["UPDATE_GOLDENS"] === "1") {
    writeFileSync(file, now);
    rmSync(twin, { force: true });
    return { now: [], expected: [] };
  }
  const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (now === expected) rmSync(twin, { force: true });
  else writeFileSync(twin, now);
  return { now: now.split("\n"), expected: expected.split("\n") };
}

/** The parts of a profile a person checks, one line each. */
function readable(profile: Profile): object {
  const words = (...parts: (string | undefined)[]) => parts.map((part) => part ?? "–").join(" | ");
  return {
    headline: profile.headline,
    contact: profile.contact.map(({ kind, field }) => words(kind, field.value)),
    positions: profile.positions.map(({ id, kind, title, employer, location, period }) =>
      words(id, kind, title?.value, employer?.value, location?.value, period?.start, period?.end),
    ),
    education: profile.education.map(({ level, degree, field, institution, ongoing, period }) =>
      words(level, degree?.value, field?.value, institution?.value, ongoing ? "ongoing" : "done", period?.start, period?.end),
    ),
    credentials: profile.credentials.map(({ name, credential, licenceOf }) => words(name.value, credential, licenceOf)),
    languages: profile.languages.map(({ value }) => value),
    backgrounds: profile.backgrounds.map(({ background, evidence }) => words(background, evidence[0]?.text)),
    claims: profile.claims.map(({ skill, level, grade, origin, months, lastUsed, evidence }) =>
      words(skill, level, grade, origin, `${months} months`, lastUsed, `${evidence.length}× ${evidence[0]?.text}`),
    ),
    notClaimed: profile.notClaimed.map(({ skill, polarity, quote }) => words(skill, polarity, quote.text)),
    unplaced: profile.unplaced.map(({ text }) => text),
    notes: profile.notes.map(({ code, params }) => words(code, ...Object.values(params ?? {}).map(String))),
  };
}
