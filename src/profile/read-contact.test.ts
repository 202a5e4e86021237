import { describe, expect, it } from "vitest";
import { aDocument, aProfileOf } from "./testing.ts";

const contact = (header: string) =>
  aProfileOf(`${header}\n## Skills\nSQL`).contact.map(({ kind, field }) => `${kind}: ${field.value}`);

describe("ways to reach a person", () => {
  it("finds name, e-mail, phone, link and place, whatever separates them", () => {
    expect(
      contact(
        "# Dana Example, BSN, RN\nColumbus, OH | (614) 555-0137 | dana@example.com | linkedin.com/in/dana",
      ),
    ).toEqual([
      "name: Dana Example",
      "phone: (614) 555-0137",
      "email: dana@example.com",
      "link: linkedin.com/in/dana",
      "location: Columbus, OH",
    ]);
  });

  it.each([
    ["# Okoro, Amina", "name: Okoro, Amina"],
    ["# MARÍA DEL CARMEN DE LA CRUZ", "name: MARÍA DEL CARMEN DE LA CRUZ"],
    ["Curriculum vitae\nLi Na", "name: Li Na"],
    ["Name: Jo Cook", "name: Jo Cook"],
    ["# Paul Nurse", "name: Paul Nurse"],
    ["# Anh Do", "name: Anh Do"],
    ["# Sam Sample, MA", "name: Sam Sample"],
  ])("reads the name in %j", (header, expected) => {
    expect(contact(header)[0]).toBe(expected);
  });

  it("finds the name behind a side column that comes first", () => {
    const profile = aProfileOf(
      "Contact\nsam@example.com\nCertifications\nBLS Provider\nSam Sample\nStaff Nurse at Oak Clinic\nOhio, USA\nSummary\nI care.",
    );
    expect(profile.contact.map(({ kind, field }) => `${kind}: ${field.value}`)).toEqual([
      "email: sam@example.com",
      "name: Sam Sample",
      "location: Ohio, USA",
    ]);
    expect(profile.credentials.map(({ name }) => name.value)).toEqual(["BLS Provider"]);
    expect(profile.headline).toBe("Staff Nurse at Oak Clinic");
  });

  it("hides a name set over two lines as a whole", () => {
    const { lines, ...rest } = aDocument("Sam\nPython\nRadiographer\n# Skills\nSQL");
    const large = lines.map((line, place) => ({ ...line, scale: place < 2 ? 2 : 1 }));
    const profile = aProfileOf({ ...rest, lines: large });
    expect(profile.claims.map(({ skill }) => skill)).toEqual(["sql"]);
    expect(profile.headline).toBe("Radiographer");
  });

  it("takes no date of birth or range of years for a phone number, and keeps neither", () => {
    const profile = aProfileOf(
      "# Sam Sample\nGeburtsdatum: 04.05.1991\n2010 – 2014\nAge: 34\nshe/her\n## Skills\nSQL",
    );
    expect(profile.contact.map(({ kind }) => kind)).toEqual(["name"]);
    expect(JSON.stringify(profile)).not.toMatch(/1991|she\/her|Age/u);
  });

  it("gives the headline, or else the latest post, never the name", () => {
    expect(aProfileOf("# Sam Sample\nData Analyst, retail\n## Skills\nSQL").headline).toBe(
      "Data Analyst, retail",
    );
    expect(
      aProfileOf("# Sam Sample\n## Experience\nStaff Nurse, Oak Clinic\t2019 – 2020\n- x").headline,
    ).toBe("Staff Nurse");
    expect(aProfileOf("# Sam Sample\n## Skills\nSQL").headline).toBe("Résumé");
  });
});
