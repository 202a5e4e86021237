import { describe, expect, it } from "vitest";
import { aBridge, aProfileOf, aSkill, SMALL_ATLAS } from "./testing.ts";

const claims = (source: string, atlas = SMALL_ATLAS) => aProfileOf(source, atlas).claims;
const nurse = (words: string) =>
  `# Sam Sample\n## Experience\nStaff Nurse, Mercy Hospital\tJan 2020 – Dec 2024\n- ${words}`;

describe("a claim", () => {
  it("is one for each skill, with every place that affirms it", () => {
    const [python, ...others] = claims(
      "# Sam\n## Experience\nAnalyst, Oak Ltd\tJan 2020 – Dec 2020\n- Python reports\nAnalyst, Elm Ltd\tJuly 2020 – Dec 2022\n- More Python\n## Skills\nPython",
    );
    expect(others).toEqual([]);
    expect(python).toMatchObject({
      skill: "python",
      grade: "said",
      months: 36,
      lastUsed: "2022-12",
      origin: "read",
    });
    expect(python?.evidence.map(({ section }) => section)).toEqual(["experience", "experience", "skills"]);
  });

  it("stays when the skill is denied elsewhere, with the affirming words only", () => {
    const profile = aProfileOf("# Sam\n## Summary\nNo experience with Python.\n## Skills\nPython");
    expect(profile.claims[0]?.evidence).toHaveLength(1);
    expect(profile.notClaimed).toEqual([]);
  });

  it("is not made of what is denied, wished for or under interests", () => {
    const profile = aProfileOf(
      "# Sam\n## Summary\nNo experience with Python. Interested in SQL.\n## Interests\nMachine learning",
    );
    expect(profile.claims).toEqual([]);
    expect(profile.notClaimed.map(({ skill, polarity }) => [skill, polarity])).toEqual([
      ["python", "negated"],
      ["sql", "intended"],
      ["machine-learning", "intended"],
    ]);
  });

  it("is not made of the names of employers, schools or referees, nor of the contact lines", () => {
    expect(
      claims(
        "# Python Sample\nsql@example.com\n## Experience\nClerk, Epic Systems Inc\t2019 – 2020\n- x\n## Education\nBA History, School of Public Health University, 2018\n## References\nAnn Other, Python expert",
      ),
    ).toEqual([]);
  });

  it("is an artefact where the words stand in a project or publication that gives a link", () => {
    const source =
      "# Sam\n## Projects\n**A viewer** (github.com/sam/viewer)\n- Python\n**A notebook**\n- SQL\n## Publications\nMachine learning in wards. 2020. doi: 10.1234/abc\n";
    expect(claims(source).map(({ skill, grade }) => [skill, grade])).toEqual([
      ["python", "artefact"],
      ["sql", "said"],
      ["machine-learning", "artefact"],
    ]);
  });

  it("is none in a project without a link that stands below one that has dates and a link", () => {
    const source =
      "# Sam\n## Projects\n**A viewer\t2024 – 2025**\nA reader\n- Python\ngithub.com/sam/viewer\n**A notebook**\nCounts in SQL\n";
    expect(claims(source).map(({ skill, grade }) => [skill, grade])).toEqual([
      ["python", "artefact"],
      ["sql", "said"],
    ]);
  });
});

describe("a bridge", () => {
  it("adds a claim for someone of its profession, with the words of their own work", () => {
    expect(claims(nurse("Titrate vasopressors by protocol"))).toMatchObject([
      {
        skill: "threshold-selection",
        origin: "bridge",
        level: "working",
        months: 60,
        bridge: { id: "titration" },
      },
    ]);
    expect(
      claims("# Sam\n## Experience\nClerk, Mercy Hospital\t2019 – 2020\n- Titrate vasopressors"),
    ).toEqual([]);
  });

  it("yields to what was read at its level, outranks less, and is silent where the person denies the skill", () => {
    const low = claims(nurse("Titrate vasopressors\n## Skills\nThreshold selection"))[0];
    expect(low).toMatchObject({ origin: "bridge", level: "working" });
    expect(low?.evidence).toHaveLength(2);
    const high = { ...SMALL_ATLAS, bridges: [aBridge({ level: "basic" })] };
    expect(claims(nurse("Titrate vasopressors\n## Skills\nThreshold selection"), high)[0]).toMatchObject({
      origin: "read",
    });
    expect(
      claims(nurse("Titrate vasopressors\n## Summary\nNo experience with threshold selection.")),
    ).toEqual([]);
    expect(claims(nurse("Did not titrate vasopressors"))).toEqual([]);
  });
});

it("never runs a phrase from one post into the next", () => {
  const atlas = {
    ...SMALL_ATLAS,
    skills: [aSkill("python-developer", "Python developer"), aSkill("python", "Python")],
  };
  const source =
    "# Sam\n## Experience\nAnalyst, Oak Ltd\t2020 – 2021\n- Python\nDeveloper, Elm Ltd\t2018 – 2020\n- x";
  expect(claims(source, atlas).map(({ skill }) => skill)).toEqual(["python"]);
});
