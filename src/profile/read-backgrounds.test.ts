import { describe, expect, it } from "vitest";
import { backgroundsOfTitle } from "./background-signs.ts";
import { aProfileOf } from "./testing.ts";

const backgrounds = (source: string) => aProfileOf(source).backgrounds.map(({ background }) => background);
const post = (title: string, dates = "2019 – 2024") =>
  `# Sam Sample\n## Experience\n${title}, Oak Group Ltd\t${dates}\n- x`;

describe("the profession of a job title", () => {
  it.each([
    ["Senior Backend Engineer", ["software-engineer"]],
    ["Data Analyst", ["data-professional"]],
    ["Clinical Data Manager", ["data-professional"]],
    ["ICU Nurse", ["nurse"]],
    ["Nurse Manager", ["nurse", "manager"]],
    ["Hospital Pharmacist", ["pharmacist"]],
    ["Pharmacy Technician", ["allied-health"]],
    ["Attending Physician", ["physician"]],
    ["Physician Assistant", ["allied-health"]],
    ["Physician Liaison", []],
    ["Speech-Language Pathologist", ["allied-health"]],
    ["Epidemiologist", ["public-health"]],
    ["Postdoctoral Researcher", ["life-scientist"]],
    ["UX Designer", ["writer-designer"]],
    ["Business Developer", []],
    ["Student Nurse", []],
    ["Case Manager", []],
  ])("%s", (title, expected) => {
    expect(backgroundsOfTitle(title)).toEqual(expected);
  });
});

describe("a person's backgrounds", () => {
  it("come from titles, degrees and licences, several at once, each with its words", () => {
    const profile = aProfileOf(
      "# Sam Sample, RN\n## Experience\nData Analyst, Oak Group\t2020 – 2024\n- x\n## Education\nMPH, Lakeview University, 2018",
    );
    expect(profile.backgrounds.map(({ background, evidence }) => [background, evidence[0]?.text])).toEqual([
      ["data-professional", "Data Analyst"],
      ["nurse", "RN"],
      ["public-health", "MPH"],
    ]);
  });

  it("hold a student only while little paid work stands beside the study", () => {
    const study = "\n## Education\nBSc Biology, Lakeview University, expected 2028";
    expect(backgrounds(`# Sam\n## Skills\nSQL${study}`)).toEqual(["student"]);
    expect(backgrounds(`${post("Staff Nurse")}${study}`)).toEqual(["nurse"]);
    expect(backgrounds(`${post("Shop Assistant", "2025 – 2026")}${study}`)).toEqual(["student"]);
  });

  it("do not come from school subjects or short courses", () => {
    expect(backgrounds("# Sam Sample\n## Education\nA-levels: Biology, Chemistry, Maths, 2013")).toEqual([]);
    expect(backgrounds("# Sam Sample\n## Education\nCertificate in Data Science, Oak Academy, 2024")).toEqual(
      [],
    );
  });

  it("do not come from internships, voluntary clinical work, colleagues or wishes", () => {
    expect(backgrounds("# Sam\n## Experience\nData Analyst Intern, Oak Group\t2024\n- x")).toEqual([]);
    expect(backgrounds("# Sam\n## Volunteering\nClinic nurse, Oak Clinic\t2024\n- x")).toEqual([]);
    expect(
      backgrounds(
        "# Sam\n## Experience\nClerk, Oak Clinic\t2024\n- Worked with physicians, nurses and pharmacists",
      ),
    ).toEqual([]);
    expect(backgrounds("# Sam\nAspiring Data Scientist\n## Skills\nSQL")).toEqual([]);
  });
});
