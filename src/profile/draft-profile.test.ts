import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSections } from "./find-sections.ts";
import { placeLines } from "./place-lines.ts";
import type { Profile, Quote } from "./profile.ts";
import { quoteFrom } from "./quoting.ts";
import { readPositions } from "./read-positions.ts";
import { readLines } from "./resume-line.ts";
import { aDocument, aProfileOf, TODAY } from "./testing.ts";

const LINES = [
  "Sam Sample, RN",
  "sam@example.com | +1 614 555 0137",
  "Columbus, OH",
  "Data Analyst · SQL",
  "## Experience",
  "## Skills",
  "## Education",
  "## Languages",
  "## THINGS REPAIRED",
  "## Licenses",
  "## Projects",
  "**Staff Nurse, Mercy Hospital**\t2019 – Present",
  "Mercy Hospital, Dayton, OH",
  "**Analyst**",
  "Jan 2020 – Mar 2021",
  "- Titrate vasopressors; Python reports",
  "- No experience with SQL",
  "wrapped words that go on",
  "Python, SQL, machine learning",
  "BSc Biology, Lakeview University, 2014 – 2018",
  "Registered Nurse, License #4455667, Ohio",
  "English, French (B2)",
  "github.com/sam/viewer",
  "-----",
  "She is 34 years old.",
  "Something that fits nowhere at all",
];
const resume = fc.array(fc.constantFrom(...LINES), { maxLength: 24 }).map((lines) => lines.join("\n"));
const headed = resume.map((body) => `## Summary\nA few honest words.\n${body}`);

function quotesOf(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(quotesOf);
  return "section" in value && "text" in value ? [value as Quote, ...inner] : inner;
}

function fieldsOf(value: unknown): { value: string; quote: Quote }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(fieldsOf);
  return "quote" in value && "value" in value ? [value as { value: string; quote: Quote }, ...inner] : inner;
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

describe("a profile of any text", () => {
  it("quotes the text exactly, on the right page", () => {
    fc.assert(
      fc.property(resume, resume, (first, second) => {
        const document = aDocument(`${first}\f${second}`);
        for (const { text, start, end, page } of quotesOf(aProfileOf(document))) {
          expect(document.text.slice(start, end)).toBe(text);
          expect(document.lines.find((line) => line.start <= start && start < line.end)?.page).toBe(page);
        }
      }),
    );
  });

  it("says nothing that the quoted words do not say", () => {
    fc.assert(
      fc.property(resume, (source) => {
        for (const { value, quote } of fieldsOf(aProfileOf(source))) {
          expect(wordsOf(quote.text)).toEqual(wordsOf(value));
        }
      }),
    );
  });

  it("places every line once: contact, heading, used or unplaced, and shows all of the unplaced", () => {
    fc.assert(
      fc.property(resume, (source) => {
        const document = aDocument(source);
        const lines = readLines(document);
        const sections = findSections(lines);
        const { stray } = readPositions(sections, document.text, {
          today: TODAY,
          quoting: quoteFrom(document, sections),
        });
        const places = placeLines(lines, sections, new Set(stray));
        expect(places.size).toBe(document.lines.length);
        const { unplaced } = aProfileOf(document);
        for (const line of lines) {
          const shown = unplaced.filter(({ start, end }) => start <= line.start && line.end <= end).length;
          const place = places.get(line) ?? "nowhere";
          const expected = { unplaced: [1], contact: [0], heading: [0], used: [0, 1], nowhere: [] }[place];
          expect(expected).toContain(shown);
        }
      }),
    );
  });

  it("has no claim without words, no negative months, no month after today", () => {
    fc.assert(
      fc.property(resume, (source) => {
        for (const { evidence, months, lastUsed } of aProfileOf(source).claims) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(months).toBeGreaterThanOrEqual(0);
          expect(lastUsed === undefined || lastUsed <= TODAY.slice(0, 7)).toBe(true);
        }
      }),
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(resume, (source) => {
        expect(aProfileOf(source)).toEqual(aProfileOf(source));
      }),
    );
  });
});

/** All that results may follow from, without the places in the text. */
function substance({
  claims,
  positions,
  backgrounds,
  education,
  credentials,
  notClaimed,
  languages,
}: Profile): unknown {
  const bare = JSON.stringify({
    claims,
    positions,
    backgrounds,
    education,
    credentials,
    notClaimed,
    languages,
  });
  return JSON.parse(bare, (key: string, value: unknown) =>
    ["start", "end", "span"].includes(key) && typeof value !== "string" ? 0 : value,
  );
}

it("does not depend on name, pronouns, age, sex, origin or address", () => {
  const name = fc.constantFrom(
    "Dana Example",
    "Dr. Amina Wanjiru Okoro",
    "José María de la Cruz y Santos",
    "李娜",
    "Paul Nurse",
    "Jo Cook",
    "O'Brien-Sanchez, Siobhán",
    "MARY ANN DO",
    "Python Sample",
    "Epic Jones",
    "X Æ",
    "Chief Standing Bear",
    "محمد علي",
  );
  const personal = fc.constantFrom(
    "",
    "she/her",
    "Pronouns: they/them",
    "Age: 58",
    "Gender: male",
    "Nationality: Kenyan",
    "Date of birth: 04/05/1971",
    "Married",
    "born 1999",
  );
  const place = fc.constantFrom(
    "Columbus, OH",
    "Nairobi, Kenya",
    "Baltimore, MD",
    "12 Sample Street, Boston, MA 02101",
  );
  const headline = fc.constantFrom("Registered Nurse and Data Analyst", "");
  const source = (who: string, line: string, own: string, where: string, body: string) =>
    `# ${who}\n${line}\n${own}\n${where}\nperson@example.com\n${body}`;
  fc.assert(
    fc.property(fc.tuple(name, personal, place), headline, headed, ([who, own, where], line, body) => {
      const one = aProfileOf(source("Dana Example", line, "", "Columbus, OH", body));
      const other = aProfileOf(source(who, line, own, where, body));
      expect(substance(other)).toEqual(substance(one));
    }),
  );
});

it("never counts fewer months for one more post", () => {
  const post = fc
    .tuple(
      fc.constantFrom("Staff Nurse", "Data Analyst", "Software Engineer", "Project Manager"),
      fc.constantFrom("Mercy Hospital", "Oak Group Ltd", "Elm Clinic"),
      fc.integer({ min: 2000, max: 2025 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom("Python reports", "SQL and REST APIs", "machine learning", "rounds"),
    )
    .map(
      ([title, employer, from, years, words]) =>
        `**${title}**, ${employer}\tMar ${from} – May ${from + years}\n- ${words}`,
    );
  const whole = (posts: readonly string[]) =>
    aProfileOf(`# Sam\n## Experience\n${posts.join("\n")}\n## Skills\nPython`);
  fc.assert(
    fc.property(fc.array(post, { maxLength: 5 }), post, fc.nat(5), (posts, more, at) => {
      const before = whole(posts);
      const after = whole(posts.toSpliced(at, 0, more));
      expect(after.positions).toHaveLength(posts.length + 1);
      for (const { skill, months } of before.claims) {
        expect(after.claims.find((claim) => claim.skill === skill)?.months).toBeGreaterThanOrEqual(months);
      }
    }),
  );
});

it("reads the longest text that is accepted, whatever its shape", () => {
  const longest = 400_000;
  const shapes = [" ", "a.b-", "Python\n", "ABC\n", "2019-", "Nurse, Hospital\t2019 – 2020\n- Python\n"];
  for (const shape of shapes) {
    const source = `## Experience\nx${shape.repeat(Math.ceil(longest / shape.length))}y`;
    expect(aProfileOf(source).version).toBe(1);
  }
});
