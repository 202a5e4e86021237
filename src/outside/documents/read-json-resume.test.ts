import fc from "fast-check";
import { expect, it } from "vitest";
import { readJsonResume } from "./read-json-resume.ts";

const read = (resume: unknown) => readJsonResume(new TextEncoder().encode(JSON.stringify(resume)));

it("reads like a résumé a person wrote, with nothing added", () => {
  const outcome = read({
    basics: {
      name: "Ada Example",
      label: "Nurse",
      email: "ada@example.org",
      location: { city: "Pune", countryCode: "IN" },
      summary: "Cares.",
    },
    work: [
      {
        name: "A hospital",
        position: "Charge nurse",
        startDate: "2020-07",
        highlights: ["Led the alarm group"],
      },
    ],
    education: [
      { institution: "A school", studyType: "Bachelor", area: "Nursing", startDate: "2014", endDate: "2018" },
    ],
    skills: [{ name: "Informatics", level: "Basic", keywords: ["Epic", "SQL"] }],
    hobbyHorses: ["Chess"],
  });
  const document = outcome.kind === "read" ? outcome.document : undefined;
  expect(document?.text.split("\n")).toEqual([
    "Ada Example",
    "Nurse",
    "ada@example.org · Pune, IN",
    "Summary",
    "Cares.",
    "Work Experience",
    "Charge nurse\t2020-07 –",
    "A hospital",
    "Led the alarm group",
    "Education",
    "Bachelor\t2014 – 2018",
    "Nursing, A school",
    "Skills",
    "Informatics, Basic",
    "Epic, SQL",
    "Hobby Horses",
    "Chess",
  ]);
  expect(document?.lines.filter(({ heading }) => heading)).toHaveLength(5);
});

it("loses no words, whatever the file holds under whatever names", () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const entry = fc.dictionary(
    fc.constantFrom("name", "position", "area", "level", "startDate", "summary", "keywords", "odd"),
    fc.oneof(word, fc.array(word)),
  );
  const resume = fc.record({
    basics: fc.dictionary(
      fc.oneof(word, fc.constantFrom("name", "summary", "location")),
      fc.oneof(word, fc.array(word)),
    ),
    work: fc.array(entry),
    skills: fc.array(entry),
    odd: entry,
  });
  fc.assert(
    fc.property(resume, (value) => {
      const outcome = read(value);
      const words = outcome.kind === "read" ? outcome.document.text.split(/[\s,·]+/) : [];
      for (const given of wordsIn(value)) expect(words).toContain(given);
    }),
  );
});

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
