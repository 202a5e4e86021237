import { describe, expect, it } from "vitest";
import { aProfileOf } from "./testing.ts";

const held = (source: string) =>
  aProfileOf(source).credentials.map(
    ({ name, licenceOf }) => `${name.value}${licenceOf === undefined ? "" : ` → ${licenceOf}`}`,
  );
const certificates = (lines: string) => held(`# Sam Sample\n## Licensure & certifications\n${lines}`);
const licences = (source: string) =>
  aProfileOf(source).credentials.flatMap(({ licenceOf }) => licenceOf ?? []);

describe("a licence to practise", () => {
  it.each([
    ["Registered Nurse (RN), State of Ohio, active", "nurse"],
    ["RN, Ohio", "nurse"],
    ["Pharmacist, Ontario College of Pharmacists, in good standing", "pharmacist"],
    ["RPh, Texas State Board of Pharmacy", "pharmacist"],
    ["Licensed Physical Therapist, Oregon", "allied-health"],
    ["RT(R)(ARRT)", "allied-health"],
    ["PT license, State of Oregon", "allied-health"],
    ["Medical license, State of Maine", "physician"],
    ["Board-certified in internal medicine", "physician"],
    ["GMC registered", "physician"],
    ["GMC 7654321", "physician"],
    ["HCPC: PH112233", "allied-health"],
    ["HCPC registration", "allied-health"],
    ["American Registry of Radiologic Technologists", "allied-health"],
    ["GPhC registration number 2055555", "pharmacist"],
    ["NMC PIN 12A3456E", "nurse"],
  ])("%s", (line, profession) => {
    expect(licences(`# Sam Sample\n## Licenses\n${line}`)).toEqual([profession]);
  });

  it("is read from the letters behind a name, with or without a comma", () => {
    expect(licences("# Dana Example, BSN, RN\n## Skills\nSQL")).toEqual(["nurse"]);
    expect(licences("# Dana Example RN BSN\n## Skills\nSQL")).toEqual(["nurse"]);
    expect(licences("# Dana Example, PharmD, RPh\n## Skills\nSQL")).toEqual(["pharmacist"]);
    expect(licences("# Dana Example, MD\n## Skills\nSQL")).toEqual(["physician"]);
  });

  it.each([
    "# Anh Do\n## Skills\nSQL",
    "# Dana Example, MA\nBaltimore, MD\n## Skills\nSQL",
    "# Dana Example\n## Experience\nClinic Coordinator (PT), Oak Clinic, Baltimore, MD\t2020 – Present\n- Worked with MDs, a PharmD and RNs; supervised two physical therapists",
    "# Dana Example\n## Summary\nWorks beside registered nurses and licensed physicians.\n## Skills\nSQL",
    "# Dana Example\n## References\nAnn Other, MD, RN",
    "# Dana Example\n## Certifications\nRN licence expected 2027\nNCLEX-RN candidate",
    "# Dana Example\n## Experience\nPhysician Liaison, Harbor Imaging\t2016 – 2020",
  ])("is not read from other people, places, hours or plans", (source) => {
    expect(licences(source)).toEqual([]);
  });
});

describe("a certificate", () => {
  it("is one each in a line of several, and known by its alias", () => {
    expect(certificates("BLS, ACLS, PALS")).toEqual(["BLS", "ACLS", "PALS"]);
    expect(certificates("ISO 13485 Lead Auditor | Scrum Master")).toEqual([
      "ISO 13485 Lead Auditor",
      "Scrum Master",
    ]);
    expect(aProfileOf("# Sam\n## Certifications\nBLS Provider, 2024").credentials[0]?.credential).toBe("bls");
  });

  it("leaves dates and numbers out, in the value and in the quote", () => {
    const secret = "84512097";
    for (const line of [
      `Registered Nurse, License #${secret}, Ohio`,
      `Registered Nurse, State of Ohio, Lic. No. RN.${secret}`,
      `RN License Number: ${secret}`,
      `License # ${secret} – Registered Nurse`,
      `Registered Nurse ${secret}`,
      `Registered Nurse, Reg. No. ${secret} (expires 05/2027)`,
    ]) {
      const profile = aProfileOf(`# Sam Sample\n## Licenses\n${line}`);
      expect(profile.credentials.map(({ licenceOf }) => licenceOf)).toEqual(["nurse"]);
      expect(JSON.stringify(profile)).not.toContain(secret);
    }
  });
});
