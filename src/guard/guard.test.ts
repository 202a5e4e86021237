import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBankAccount, isHealthServiceNumber, passesLuhn } from "./check-digits.ts";
import { findIdentifiers } from "./find-identifiers.ts";
import { identifiersInColumns } from "./identifiers-in-columns.ts";
import { plainText } from "./plain-text.ts";

/** Sentences with the identifiers in double brackets, each with its kind before a bar. All people and numbers are made up. */
const planted = [
  "Seen by Dr. [[name|Zorblat]] in clinic.",
  "Patient: [[name|Quillan Ferrowby]]\nComplaint: cough",
  "Patient name: [[name|FERROWBY, Quillan]]",
  "A 61-year-old woman, [[name|Maria G.]], with asthma.",
  "[[name|Fatima Okonjo-Bell]] was started on metformin.",
  "Her sister is called [[name|Oluwaseun]].",
  "Discussed with her daughter [[name|Mettelina]] and with the interpreter [[name|Janka Szabadi]].",
  "[[name|Quillan Ferrowby]], 45-year-old, with asthma. [[name|Quillan]] is a 45 yo man.",
  "Follow-up since [[date|03/2021]].",
  "[[name|Maria Garcia]]\nHospital course: well. Model of care: [[name|John Smith]]\nReport follows.",
  "My name is [[name|Thandeka Mboya]].",
  "Yours sincerely,\n[[name|Ewan McTavish]]",
  "[[name|Ewan McTavish]], MBChB",
  "Admitted on [[date|12 March 2021]] with chest pain.",
  "Admitted on [[date|March 12th, 2021]] with chest pain.",
  "Visit of [[date|2021-03-12]] and of [[date|12/03/2021]].",
  "Visit of [[date|12.03.2021]], next [[date|01/10/09]].",
  "Stay of [[date|15-16 June]], scan in [[date|Jan '23]].",
  "Visto el [[date|12 de marzo de 2021]].",
  "DOB: [[date|19640229]]",
  "Fell [[date|3 days after Easter]].",
  "Seen on [[date|6/15]] at home.",
  "A [[age|92-year-old]] man; his wife is aged [[age|94]].",
  "Call [[telephone|020 7946 0018]] or [[telephone|(212) 555-0142]].",
  "Mobile: [[telephone|+44 7700 900123]]",
  "Fax: [[fax|212-555-0143]]",
  "Write to [[email|q.ferrowby@example.org]].",
  "Write to [[email|q.ferrowby at example dot org]] today.",
  "Write to [[email|q.ferrowby (at) example (dot) org]].",
  "Lives at [[address|14 Elder Grove Lane]].",
  "Address: [[address|Flat 2, The Old Mill, Ambleton]]",
  "Post code [[place|SW1A 1AA]], zip code: [[place|94110]].",
  "Seen at [[place|Cedar Ridge Hospital]].",
  "She lives in [[place|Ambleton]].",
  "SSN [[social-security-number|219-09-9999]].",
  "NHS number: [[health-service-number|943 476 5919]]",
  "Number [[health-service-number|9434765919]] on the wristband.",
  "MRN: [[record-number|AB-778812]], account no. [[account-number|55512345]]",
  "Insurance number [[plan-number|HP-678901]], licence no: [[licence-number|A1234567]]",
  "Card [[card-number|4111 1111 1111 1111]] was used.",
  "Account [[bank-account|GB82 WEST 1234 5698 7654 32]].",
  "Portal [[web-address|https://portal.example.org/view?token=9f8a7b]]",
  "Logged in from [[network-address|203.0.113.45]].",
  "Pump serial number: [[device|SN-44XK19]]",
  "Licence plate: [[vehicle|KX72123]]",
  "Home at [[coordinates|51.50072, -0.12463]].",
  "MRN [[record-number|４４１２９８]] in wide digits.",
  "MRN [[record-number|44\u200B12\u200D98]]",
] as const;

/** Sentences of the clinic and of statistics in which nobody can be found. */
const harmless = [
  "Haemoglobin 132 g/L, sodium 138 mmol/L, INR 2.0-3.0, HbA1c 7.2%, eGFR 45 mL/min/1.73 m2.",
  "Metformin 500 mg twice daily, apixaban 5 mg, amlodipine 5-10 mg, insulin glargine 12 units at night.",
  "BP 128/76 mmHg, HR 72 bpm, SpO2 97% on 2 L, GCS 15/15, pain 6/10, strength 5/5, vision 20/40.",
  "The Wilson score interval and the Clopper–Pearson interval differ; DeLong 1988; Bland and Altman 1986.",
  "Kaplan–Meier curves, Kaplan Meier curves, Cox regression, Fine and Gray, Hosmer and Lemeshow.",
  "Charles Bonnet syndrome, Lou Gehrig's disease, Wilson's disease, Graves disease, Crohn's disease.",
  "Glasgow Coma Scale 15, Framingham risk score, Charlson index, Apgar 9 at 5 minutes.",
  "Guillain-Barré syndrome, Stevens-Johnson syndrome, Barrett's esophagus, a Bradley-Terry model.",
  "See Smith et al. 2019, doi:10.1001/jama.2019.12345, version 2.10.3, Python 3.11.2, NICE NG136.",
  "ICD-10 E11.9, LOINC 4548-4, SNOMED 73211009, ClinicalTrials.gov NCT01234567.",
  "Decision curve analysis. Med Decis Making 2006;26:565-574. Published in March 2021.",
  "Follow-up in May. March fracture. He will march. Mark the site. Rose bengal stain. A grace period.",
  "Diagnosed in 2021, admitted last year, a 34-year-old man; aged 65 or over; 90 days; 95% CI 0.71-0.83; n = 12,345.",
  "Model AUC 0.7314 (0.6301-0.8326); 1,000,000 rows; seed 20240101; hausdorff 1.73205, 20.22375.",
  "Vitamin D 1000 IU, Hepatitis B surface antigen, Factor V Leiden, Type I error, Group A streptococcus.",
  "Patient Health Questionnaire-9, Hospital Anxiety and Depression Scale, Mayo score, Johns Hopkins criteria.",
  "Seen in clinic. Admitted to ICU. Referred to Physical Therapy. Presented to the ED. Evaluated at Stage III.",
  "Ann Arbor stage II. St. John's wort. Christmas disease. Down syndrome. Bell's palsy. Denver Developmental Screening.",
  "Case 12 of 40. Group 2 pulmonary hypertension. Plan: continue. Serial troponins at 0, 3 and 6 h. Plate count 250.",
  "She was seen at home. Then at noon. Reviewed at 10. The CheXpert set (Stanford) and 1.4 Latency, 1M rows.",
  "Patient: Yeah, I had a cough. Doctor: Okay. Patient: I'm well.",
  "npm install vitest@4.1.12; commit 5c2e1f0; port 5432; 2:30 pm; ratio 1:4; 24/7.",
  "The United States, California, England, the Department of Health, the World Health Organization.",
];

const texts = planted.map((sentence) => {
  const marks: { start: number; end: number; kind: string }[] = [];
  let text = "";
  for (const [part, kind, found] of Array.from(
    sentence.matchAll(/\[\[([a-z-]+)\|([\s\S]*?)\]\]|[\s\S]/g),
    (match) => [match[0], match[1], match[2]] as const,
  )) {
    if (kind !== undefined && found !== undefined)
      marks.push({ start: text.length, end: text.length + found.length, kind });
    text += found ?? part;
  }
  return { text, marks };
});

const brief = (text: string) =>
  findIdentifiers(text).spans.map(({ start, end, kind }) => ({ start, end, kind }));

describe("findIdentifiers", () => {
  it.each(texts)("finds what is planted in: $text", ({ text, marks }) => {
    expect(brief(text)).toEqual(marks);
  });

  it.each(harmless)("finds nothing in: %s", (text) => {
    expect(brief(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([]);
  });

  it("points at the same words when harmless text stands before and behind", () => {
    const lines = fc
      .array(fc.constantFrom(...harmless), { maxLength: 3 })
      .map((some) => some.map((line) => `${line}\n\n`).join(""));
    fc.assert(
      fc.property(lines, fc.constantFrom(...texts), lines, (before, { text, marks }, behind) => {
        const found = brief(`${before}${text}\n\n${behind}`);
        expect(found).toEqual(
          marks.map(({ start, end, kind }) => ({
            start: start + before.length,
            end: end + before.length,
            kind,
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every span inside the text, in order, in whole characters, whatever the text", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...texts.map(({ text }) => text)),
      fc.constantFrom("\u200B", "ﬃ", "é", "１２", "—", " "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of findIdentifiers(text).spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 40 },
    );
  });

  it("finds a number through characters nobody sees and through wide digits, at its own place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "\u200B", "\u00AD", "\u2060"), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (hidden, wide) => {
          const digits = Array.from("219099999").map((digit) =>
            wide ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit,
          );
          const written = digits
            .map(
              (digit, place) =>
                `${digit}${place < 8 ? hidden[place] : ""}${place === 2 || place === 4 ? "‑" : ""}`,
            )
            .join("");
          expect(findIdentifiers(`Number ${written}.`).spans).toMatchObject([
            { start: 7, end: 7 + written.length, kind: "social-security-number" },
          ]);
        },
      ),
    );
  });

  it("lowers dates and places of text declared synthetic, never names and numbers", () => {
    const text = "Patient: Quillan Ferrowby, MRN: AB-778812, seen 12 March 2021 at Cedar Ridge Hospital.";
    const found = findIdentifiers(text, { declared: "synthetic" }).spans;
    expect(found.map(({ kind, lowered }) => [kind, lowered])).toEqual([
      ["name", false],
      ["record-number", false],
      ["date", true],
      ["place", true],
    ]);
    expect(findIdentifiers(text).spans.every(({ lowered }) => !lowered)).toBe(true);
  });

  it("keeps a number that stands inside something lowered", () => {
    const found = findIdentifiers("Lives at 14 Elder Lane, SSN 219-09-9999", { declared: "synthetic" }).spans;
    expect(found.filter(({ lowered }) => !lowered)).toMatchObject([{ kind: "social-security-number" }]);
  });

  it("names the rules it used and gives reasons without the words found", () => {
    const { rules } = findIdentifiers("");
    expect(new Set(rules).size).toBe(rules.length);
    for (const { text, marks } of texts)
      for (const { why } of findIdentifiers(text).spans)
        for (const { start, end } of marks) expect(why).not.toContain(text.slice(start, end));
  });

  it("reads hostile text to its end", () => {
    const size = 20_000;
    const units = [
      "a",
      "A",
      "1",
      "1-",
      "1.",
      " ",
      "Aa ",
      "John ",
      "MRN ",
      "name: ",
      "a@",
      "a at b dot ",
      "ab:",
      "\u0301",
      "\u200B",
      "St. A",
      "12 Aa ",
      "Jan 1 ",
      "seen at the at ",
      "GB12 ABCD ",
      "insurance no id ",
      "regards\n\n",
    ];
    for (const unit of units)
      expect(findIdentifiers(unit.repeat(Math.ceil(size / unit.length))).rules.length).toBeGreaterThan(20);
  });
});

describe("plainText", () => {
  it("maps each unit to its source, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const plain = plainText(given);
        const units = Array.from({ length: plain.text.length }, (_, unit) => unit);
        expect(
          units.every(
            (unit) =>
              plain.startOf(unit) < plain.endOf(unit) &&
              plain.endOf(unit) <= given.length &&
              (unit === 0 || plain.startOf(unit) >= plain.startOf(unit - 1)),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe("check digits", () => {
  it("accept published examples and refuse a changed digit", () => {
    // Examples in common use: NHS data dictionary, test card numbers, ISO 13616 registry.
    expect(isHealthServiceNumber("9434765919")).toBe(true);
    expect(passesLuhn("4111111111111111")).toBe(true);
    expect(isBankAccount("GB82 WEST 1234 5698 7654 32")).toBe(true);
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const changed = Array.from("9434765919")
          .map((digit, at) => (at === place ? (Number(digit) + step) % 10 : digit))
          .join("");
        expect(isHealthServiceNumber(changed)).toBe(false);
      }),
    );
  });
});

describe("identifiersInColumns", () => {
  it("knows columns by their name, however it is written", () => {
    const header = [
      "patient_name",
      "DOB",
      "MRN",
      "ssn",
      "eMail",
      "PhoneNumber",
      "home_address",
      "ZIP",
      "FirstName",
      "IPAddress",
      "age",
      "label",
      "score",
      "patient_id",
      "drug_name",
      "site",
      "sex",
    ];
    expect(
      identifiersInColumns(header, []).map(({ column, kind, by }) => `${column}: ${kind}, ${by}`),
    ).toEqual([
      "patient_name: name, name",
      "DOB: date, name",
      "MRN: record-number, name",
      "ssn: social-security-number, name",
      "eMail: email, name",
      "PhoneNumber: telephone, name",
      "home_address: address, name",
      "ZIP: place, name",
      "FirstName: name, name",
      "IPAddress: network-address, name",
    ]);
  });

  it("knows columns by what they hold, and leaves numbers, codes and years alone", () => {
    const columns: Record<string, string[]> = {
      who: ["Maria Garcia", "John Smith", "", "Fatima Khan"],
      when: ["2021-03-12", "2021-04-01", "2020-12-31"],
      reach: ["a@example.org", "b@example.org", "c@example.org"],
      code: ["219-09-9999", "219-09-9998", "078-05-1120"],
      probability: ["0.12", "0.93", "0.5"],
      year: ["2019", "2020", "2021"],
      diagnosis: ["E11.9", "I10", "J45.909"],
      count: ["12", "4012", "99"],
      few: ["2021-03-12"],
    };
    expect(
      identifiersInColumns(Object.keys(columns), Object.values(columns)).map(({ index, kind, by }) => [
        index,
        kind,
        by,
      ]),
    ).toEqual([
      [0, "name", "content"],
      [1, "date", "content"],
      [2, "email", "content"],
      [3, "social-security-number", "content"],
    ]);
  });
});
