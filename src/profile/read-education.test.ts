import { describe, expect, it } from "vitest";
import { aProfileOf } from "./testing.ts";

const studies = (source: string) =>
  aProfileOf(`# Sam Sample\n## Education\n${source}`).education.map(
    ({ level, degree, field, institution, ongoing }) =>
      `${level} | ${degree?.value ?? "–"} | ${field?.value ?? "–"} | ${institution?.value ?? "–"}${ongoing ? " | ongoing" : ""}`,
  );

describe("a course of study", () => {
  it.each([
    [
      "BSc Computer Science, University of Leeds, 2014",
      "bachelor | BSc | Computer Science | University of Leeds",
    ],
    [
      "Bachelor of Science in Nursing (BSN), Scioto Valley University\t2014 – 2018",
      "bachelor | Bachelor of Science in Nursing | – | Scioto Valley University",
    ],
    ["PharmD, Bayfront University, 2015", "doctorate | PharmD | – | Bayfront University"],
    ["MD, University of Somewhere, 2010", "doctorate | MD | – | University of Somewhere"],
    [
      "MBBS, Karachi Example Medical College (2008 - 2013)",
      "bachelor | MBBS | – | Karachi Example Medical College",
    ],
    [
      "Ph.D. in Biostatistics — Lakeview University — 2019",
      "doctorate | Ph.D. | Biostatistics | Lakeview University",
    ],
    ["MPH, Epidemiology\nLakeview University, 2018", "master | MPH | Epidemiology | Lakeview University"],
    ["University of Oregon\nMBA\n2012", "master | MBA | – | University of Oregon"],
    ["ADN, Sinclair Community College, 2009", "other | ADN | – | Sinclair Community College"],
    [
      "Licence Économie et gestion, Université de Lyon, 2015",
      "bachelor | Licence | Économie et gestion | Université de Lyon",
    ],
    ["Master Data Science, Université de Lyon, 2017", "master | Master | Data Science | Université de Lyon"],
    [
      "BSc Public Health, University of Nairobi — 2nd year, expected 2028",
      "bachelor | BSc | Public Health | University of Nairobi | ongoing",
    ],
    [
      "PhD candidate in Epidemiology, Lakeview University, 2023 – present",
      "doctorate | PhD | Epidemiology | Lakeview University | ongoing",
    ],
    [
      "BSc Biology (two years completed), Lakeview University, 2009 – 2011",
      "other | BSc | Biology | Lakeview University",
    ],
    [
      "BSc\nComputer Science, University of Leeds\n2014",
      "bachelor | BSc | Computer Science | University of Leeds",
    ],
  ])("%s", (source, expected) => {
    expect(studies(source)).toEqual([expected]);
  });

  it("is read twice where one school gave two degrees", () => {
    expect(studies("Lakeview University\nMSc Statistics, 2018\nBSc Mathematics, 2016")).toEqual([
      "master | MSc | Statistics | Lakeview University",
      "bachelor | BSc | Mathematics | Lakeview University",
    ]);
  });

  it("keeps apart studies whose dates stand above them", () => {
    expect(
      studies("2014 – 2017\nBSc Informatics\nHarbour University\n2010 – 2014\nDiploma\nOak School"),
    ).toHaveLength(2);
  });

  it("does not take the state of Massachusetts or Maryland for a degree", () => {
    expect(studies("Boston University, Boston, MA")).toEqual(["other | – | – | Boston University"]);
    expect(studies("Loyola College, Baltimore, MD\nBA in History, 2001")).toEqual([
      "bachelor | BA | History | Loyola College",
    ]);
  });

  it("is not a degree that only explains another one", () => {
    expect(
      studies("Human Medicine (Staatsexamen; equivalent to MBBS/MD), Universität Musterstadt, 2014"),
    ).toEqual(["master | Staatsexamen | – | Universität Musterstadt"]);
  });

  it("is not over because a graduation lies in the future", () => {
    expect(studies("BSc Biology, Lakeview University, May 2027")[0]).toContain("ongoing");
    expect(studies("BSc Biology, Lakeview University, May 2026")[0]).not.toContain("ongoing");
  });
});
