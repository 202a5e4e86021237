import { describe, expect, it } from "vitest";
import { findSections } from "./find-sections.ts";
import { readLines } from "./resume-line.ts";
import { headingMeaning } from "./section-words.ts";
import { aDocument } from "./testing.ts";

const kinds = (source: string) => findSections(readLines(aDocument(source))).map(({ kind }) => kind);

describe("the words of a heading", () => {
  it.each([
    ["Professional Experience", "experience"],
    ["CLINICAL EXPERIENCE", "experience"],
    ["Employment history", "experience"],
    ["Work Experience (continued)", "experience"],
    ["E X P E R I E N C E", "experience"],
    ["Relevant Clinical & Research Experience", "experience"],
    ["Licensure & certifications", "certifications"],
    ["Licenses and Certifications:", "certifications"],
    ["Professional development", "certifications"],
    ["Technical skills", "skills"],
    ["Skills & Tools", "skills"],
    ["Programming languages", "skills"],
    ["Languages", "languages"],
    ["Volunteer experience", "volunteering"],
    ["Community service", "volunteering"],
    ["Education and training", "education"],
    ["Academic background", "education"],
    ["Selected publications", "publications"],
    ["Honors & awards", "awards"],
    ["Research interests", "interests"],
    ["About me", "summary"],
    ["Summary of qualifications", "summary"],
    ["Personal details", "contact"],
    ["Expérience professionnelle", "experience"],
    ["Centres d'intérêt", "interests"],
    ["Compétences linguistiques", "languages"],
    ["Beruflicher Werdegang", "experience"],
    ["Kenntnisse", "skills"],
    ["Formación académica", "education"],
    ["Experiencia laboral", "experience"],
  ])("%s opens %s", (text, kind) => {
    expect(headingMeaning(text)?.kind).toBe(kind);
  });

  it.each([
    "Staff Nurse",
    "Mercy Hospital",
    "Experience with Python and SQL in a hospital",
    "Data Engineering",
    "Columbus, OH",
  ])("%s opens nothing", (text) => {
    expect(headingMeaning(text)).toBeUndefined();
  });
});

describe("the parts of a résumé", () => {
  it("finds headings in any order and keeps every line in one part", () => {
    const source =
      "# Sam Sample\nsam@example.com\n## Skills\nPython\n## Experience\nNurse 2019\n## Skills\nSQL";
    expect(kinds(source)).toEqual(["contact", "skills", "experience", "skills"]);
    const lines = readLines(aDocument(source));
    const placed = findSections(lines).flatMap(({ heading, lines: inside }) => [
      ...(heading === undefined ? [] : [heading]),
      ...inside,
    ]);
    expect(placed.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  });

  it("tells name, headline, summary and stray words above the first heading apart", () => {
    const source =
      "# Sam Sample\nsam@example.com\nOdd words\nSenior Data Analyst\nI have spent nine years turning messy tables into plain answers.\n## Skills\nSQL";
    expect(kinds(source)).toEqual(["contact", "other", "summary", "skills"]);
  });

  it("takes a heading it has no words for by its look, but never an employer above its dates", () => {
    const odd =
      "# Sam\n## EXPERIENCE\n**Nurse, Mercy Hospital** \t 2019 – 2020\n- x\n## THINGS REPAIRED\nA harp\n## SKILLS\nSQL";
    expect(kinds(odd)).toEqual(["contact", "experience", "other", "skills"]);
    const employer =
      "# Sam\n## Experience\n### Acme\nNurse 2019 – 2020\n- x\n### Beta\nNurse 2017 – 2019\n## Skills\nSQL";
    expect(kinds(employer)).toEqual(["contact", "experience", "skills"]);
  });

  it("takes the posts under a heading of odd words for the work, when no other part holds it", () => {
    const source =
      "# Sam Sample\n## About\nI count.\n## Where I was\n### Senior Analyst — Oak Ltd\n2019 – 2024\n- x\n## Skills\nSQL";
    expect(kinds(source)).toEqual(["contact", "summary", "experience", "skills"]);
    expect(kinds(source.replace("## About", "## Experience"))).not.toContain("summary");
    expect(kinds(source.replace("## About\nI count.", "## Employment\nClerk, Elm Ltd\t2016 – 2018"))).toEqual(
      ["contact", "experience", "other", "skills"],
    );
  });

  it("does not take a number in capitals for a heading", () => {
    const source =
      "SAM SAMPLE\nEDUCATION\nBSc, Oak University\nREGISTRATION\nHCPC: PH112233\nSKILLS\nWriting";
    expect(kinds(source)).toEqual(["contact", "education", "certifications", "skills"]);
  });

  it("takes a dated line that begins like a heading for an entry", () => {
    const source = "# Sam Sample\n## Education\n**Certificate**\t2024 – 2025\nOak Academy\n## Skills\nSQL";
    expect(kinds(source)).toEqual(["contact", "education", "skills"]);
  });

  it("keeps a label of a list within its part", () => {
    const source = "# Sam\n## Skills\n**Languages:**\nTypeScript, Go\n**Tools:**\nGit\n## Languages\nEnglish";
    expect(kinds(source)).toEqual(["contact", "skills", "languages"]);
  });
});
