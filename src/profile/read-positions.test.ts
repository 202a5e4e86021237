import { describe, expect, it } from "vitest";
import { aProfileOf } from "./testing.ts";

const posts = (experience: string) =>
  aProfileOf(`# Sam Sample\n## Experience\n${experience}`).positions.map(
    ({ title, employer, location, period }) =>
      [title, employer, location]
        .map((field) => field?.value ?? "–")
        .concat(`${period?.start ?? "–"}/${period?.end ?? "–"}`)
        .join(" | "),
  );

describe("one post, whatever the order of its parts", () => {
  const expected = ["Staff Nurse | Mercy Hospital | Dayton, OH | 2019-01/2021-03"];

  it.each([
    ["title, then employer", "**Staff Nurse**\nMercy Hospital, Dayton, OH\nJan 2019 – Mar 2021\n- x"],
    ["employer, then title", "**Mercy Hospital**, Dayton, OH\nStaff Nurse\tJan 2019 – Mar 2021\n- x"],
    ["one line with dashes", "Mercy Hospital — Staff Nurse — Dayton, OH — Jan 2019 – Mar 2021\n- x"],
    ["one line with bars", "Staff Nurse | Mercy Hospital | Dayton, OH | 01/2019-03/2021\n- x"],
    ["one line with commas", "Staff Nurse, Mercy Hospital, Dayton, OH, Jan 2019 – Mar 2021\n- x"],
    ["at", "Staff Nurse at Mercy Hospital, Dayton, OH (Jan 2019 – Mar 2021)\n- x"],
    ["dates first", "Jan 2019 – Mar 2021\nStaff Nurse\nMercy Hospital, Dayton, OH\n- x"],
    ["dates beside the employer", "Staff Nurse\nMercy Hospital, Dayton, OH\t2019-01 – 2021-03\n- x"],
    ["an item of a list", "- Staff Nurse, Mercy Hospital, Dayton, OH, Jan ’19 – Mar ’21"],
    ["brackets", "**Staff Nurse** (Mercy Hospital)\nDayton, OH\nJanuary 2019 to March 2021\n- x"],
  ])("%s", (_, source) => {
    expect(posts(source)).toEqual(expected);
  });
});

describe("several posts", () => {
  it("share an employer named once above them", () => {
    const source =
      "**Mercy Hospital**, Dayton, OH\nCharge Nurse | 2020 – Present\n- x\nStaff Nurse | 2016 – 2020\n- y";
    expect(posts(source)).toEqual([
      "Charge Nurse | Mercy Hospital | Dayton, OH | 2020/present",
      "Staff Nurse | Mercy Hospital | Dayton, OH | 2016/2020",
    ]);
  });

  it("share an employer that has dates of its own, which is then no post", () => {
    const source =
      "Mercy Hospital\t2016 – Present\nCharge Nurse\t2020 – Present\n- x\nStaff Nurse\t2016 – 2020\n- y";
    expect(posts(source)).toEqual([
      "Charge Nurse | Mercy Hospital | – | 2020/present",
      "Staff Nurse | Mercy Hospital | – | 2016/2020",
    ]);
  });

  it("stay apart when nothing stands between them", () => {
    const source = "Nurse\nMercy Hospital\n2019 – 2021\nAide\nOak Clinic\n2017 – 2019";
    expect(posts(source)).toEqual([
      "Nurse | Mercy Hospital | – | 2019/2021",
      "Aide | Oak Clinic | – | 2017/2019",
    ]);
  });

  it("may each have their own layout", () => {
    const source =
      "Nurse, Oak Clinic, London (2019 - 2020)\nWrote the rota.\nConsultant\nBig Firm\n2016-2019";
    expect(posts(source)).toEqual([
      "Nurse | Oak Clinic | London | 2019/2020",
      "Consultant | Big Firm | – | 2016/2019",
    ]);
  });

  it("do not swallow the lines of work around them where lists have lost their marks", () => {
    const bare =
      "**Radiographer — Mercy Hospital**\n2018 – 2024\nReports plain films under protocol\nTeaches students on the ward\n**Assistant — Oak Clinic**\n2013 – 2018\nAudits doses";
    expect(posts(bare)).toEqual([
      "Radiographer | Mercy Hospital | – | 2018/2024",
      "Assistant | Oak Clinic | – | 2013/2018",
    ]);
    const beside =
      "**Data Scientist, Cobalt Cards**\t2017 – 2020\nScored customers (trees, forests), survival of debts";
    expect(posts(beside)).toEqual(["Data Scientist | Cobalt Cards | – | 2017/2020"]);
  });

  it("have their dates put together where a narrow column cut them", () => {
    const table = "2019–\tDirector\npresent\tMercy Hospital\n- x\n2013–\tNurse\n2019\tOak Clinic\n- y";
    expect(posts(table)).toEqual([
      "Director | Mercy Hospital | – | 2019/present",
      "Nurse | Oak Clinic | – | 2013/2019",
    ]);
  });

  it("keep a scanner in a title apart from the state of Connecticut", () => {
    expect(posts("**Advanced Practitioner, CT — Mercy Hospital**\n2018 – 2024\n- x")).toEqual([
      "Advanced Practitioner, CT | Mercy Hospital | – | 2018/2024",
    ]);
  });

  it("do not begin at dates within a sentence or a list item", () => {
    const source =
      "Nurse, Mercy Hospital\t2019 – 2021\n- Led the move of 2020 – 2021 to new monitors\n- Audit of alarms, 2020";
    expect(posts(source)).toHaveLength(1);
  });

  it("are found without dates, with a note", () => {
    const profile = aProfileOf(
      "# Sam\n## Experience\n**Staff Nurse**, Mercy Hospital\n- x\n**Aide**, Oak Clinic\n- y",
    );
    expect(profile.positions.map(({ title }) => title?.value)).toEqual(["Staff Nurse", "Aide"]);
    expect(profile.notes.map(({ code }) => code)).toContain("dates-missing");
  });
});

it("tells internships and voluntary work from paid work", () => {
  const profile = aProfileOf(
    "# Sam\n## Experience\nData Intern, Acme Inc\t2024\n- x\nVolunteer Driver, Red Cross\t2023\n- y\nAnalyst, Acme Inc\t2020 – 2022\n- z\n## Clinical rotations\nStudent, Mercy Hospital\t2019\n- w\n## Volunteering\nCook, Oak Shelter\t2018\n- v",
  );
  expect(profile.positions.map(({ kind }) => kind)).toEqual([
    "internship",
    "volunteering",
    "work",
    "internship",
    "volunteering",
  ]);
});

it("keeps text in an experience part that no post takes as unplaced", () => {
  const profile = aProfileOf(
    "# Sam\n## Experience\nA few words before anything else happened in my life.\n## Skills\nSQL",
  );
  expect(profile.unplaced.map(({ text }) => text)).toEqual([
    "A few words before anything else happened in my life.",
  ]);
  expect(profile.notes).toContainEqual({ code: "posts-not-found", params: { section: "experience" } });
});
