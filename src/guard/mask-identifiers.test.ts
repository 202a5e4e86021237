import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeGuard, findIdentifiers, identifierClasses, maskIdentifiers, stopsStorage } from "./index.ts";
import type { IdentifierClass } from "./index.ts";

/** One sentence for each class, with the identifier that stands in it. */
const planted: readonly (readonly [IdentifierClass, string, string])[] = [
  ["name", "Her son ", "Quillan Ferrowby"],
  ["geography", "She lives in ", "Skellefteå"],
  ["date", "Admitted ", "12 March 2021"],
  ["telephone", "Phone: ", "212-555-0199"],
  ["fax", "Fax: ", "415-555-0188"],
  ["email", "Write to ", "o.winter@example.org"],
  ["social-security-number", "SSN ", "219-09-9999"],
  ["medical-record-number", "MRN ", "AB-778812"],
  ["health-plan-number", "Member ID: ", "XJH8842019"],
  ["account-number", "Account number ", "4451-2209"],
  ["licence-number", "License # ", "RN-220911"],
  ["vehicle", "Number plate ", "KX72 ABC"],
  ["device", "Serial no. ", "SN99120X"],
  ["web-address", "Portal ", "https://portal.example.org/view?patient=88120"],
  ["ip-address", "Logged in from ", "203.0.113.45"],
  ["biometric", "Voiceprint: ", "VP-2209-11"],
  ["photograph", "Attached ", "IMG_2044.jpg"],
  ["other-unique", "Specimen ID: ", "S22-8810"],
];
const harmless = [
  "Metformin 500 mg twice daily with meals.",
  "Haemoglobin 132 g/L, sodium 138 mmol/L.",
  "Guillain-Barré syndrome was considered.",
  "The 2021 guideline lowers the target.",
  "BP 128/76 mmHg, pain 6/10.",
];
const lines = fc
  .array(fc.constantFrom(...harmless), { maxLength: 4 })
  .map((some) => some.map((line) => `${line}\n\n`).join(""));

describe("findIdentifiers", () => {
  it("finds an identifier of every class at its place, whatever harmless text stands around", () => {
    expect(planted.map(([kind]) => kind)).toEqual([...identifierClasses]);
    fc.assert(
      fc.property(lines, fc.constantFrom(...planted), lines, (before, [kind, lead, words], behind) => {
        const start = before.length + lead.length;
        expect(findIdentifiers(`${before}${lead}${words}.\n\n${behind}`).spans).toMatchObject([
          { class: kind, start, end: start + words.length },
        ]);
      }),
      { numRuns: 80 },
    );
  });

  it("finds what stands behind unseen characters and look-alike letters, at its place in the text as given", () => {
    const unseen = fc.constantFrom("", "\u200B", "\u00AD", "\u2060", "\uFEFF");
    const letters: Readonly<Record<string, string>> = { M: "М", A: "А", B: "В", R: "R", N: "N" };
    fc.assert(
      fc.property(fc.array(unseen, { minLength: 8, maxLength: 8 }), fc.boolean(), (hidden, foreign) => {
        const number = Array.from("AB-77881")
          .map((letter, at) => `${foreign ? (letters[letter] ?? letter) : letter}${at < 7 ? hidden[at] : ""}`)
          .join("");
        const label = foreign ? "МRN " : "MRN ";
        expect(findIdentifiers(`${label}${number}.`).spans).toMatchObject([
          { class: "medical-record-number", start: label.length, end: label.length + number.length },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("lowers only dates, ages, places and addresses of text declared public or synthetic", () => {
    for (const declared of ["public", "synthetic"] as const)
      for (const [kind, lead, words] of planted) {
        const [span] = findIdentifiers(`${lead}${words}.`, { declared }).spans;
        expect(span).toMatchObject({ class: kind, lowered: kind === "date" || kind === "geography" });
        expect(span?.firm === true && span.lowered).toBe(false);
      }
  });

  it("leaves out names of those who treat only when asked to", () => {
    const text = "Seen by Dr. Ferrowby with her daughter Quilla.";
    expect(findIdentifiers(text).spans).toHaveLength(2);
    expect(findIdentifiers(text, { providers: false }).spans).toMatchObject([{ start: 39 }]);
  });

  it("reads labels of other languages, and only of those asked for", () => {
    const text = "Geburtsdatum: 03.07.1949, Fecha de nacimiento: 12/08/1977, Patientennummer: P-2209871";
    const rules = (languages?: readonly "de"[]) =>
      findIdentifiers(text, languages ? { languages } : {}).spans.map(({ class: kind }) => kind);
    expect(rules()).toEqual(["date", "date", "medical-record-number"]);
    const none = findIdentifiers("Patientennummer: P-2209871", { languages: [] }).spans;
    expect(none).toEqual([]);
    expect(rules(["de"])).toContain("medical-record-number");
  });
});

describe("maskIdentifiers", () => {
  it("leaves nothing to find, in either style", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...planted), { minLength: 1, maxLength: 5 }),
        lines,
        fc.constantFrom("class" as const, "blank" as const),
        (some, before, style) => {
          const text = before + some.map(([, lead, words]) => `${lead}${words}.\n`).join("");
          const { spans } = findIdentifiers(text);
          const masked = maskIdentifiers(text, spans, { style });
          for (const [, , words] of some) expect(masked).not.toContain(words);
          expect(findIdentifiers(masked).spans).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives a text without findings back as it is, and keeps what no span covers", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, from, length) => {
        expect(maskIdentifiers(text, [])).toBe(text);
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        if (start === end) return;
        const masked = maskIdentifiers(text, [{ start, end, class: "name" }]);
        expect(masked).toBe(`${text.slice(0, start)}[NAME]${text.slice(end)}`);
      }),
    );
  });

  it("makes one mark of spans that overlap", () => {
    const spans = [
      { start: 2, end: 6, class: "name" as const },
      { start: 4, end: 9, class: "date" as const },
    ];
    expect(maskIdentifiers("0123456789", spans)).toBe("01[NAME]9");
  });
});

describe("stopsStorage", () => {
  it("is no for what a declaration lowers and for hints, yes for the rest", () => {
    expect(stopsStorage({ lowered: false, confidence: 0.95 })).toBe(true);
    expect(stopsStorage({ lowered: true, confidence: 0.95 })).toBe(false);
    expect(stopsStorage({ lowered: false, confidence: 0.3 })).toBe(false);
    const [only] = findIdentifiers("He is the only heart-lung recipient in Fargo.").spans;
    expect(only).toMatchObject({ class: "other-unique", confidence: 0.3 });
  });
});

describe("describeGuard", () => {
  it("says how much is found, of how many, on which day, and never that nothing is there", () => {
    const { says, rules, recall } = describeGuard();
    expect(rules.classes).toHaveLength(18);
    expect(says).toContain(`Nothing was detected by these ${rules.count} rules.`);
    for (const { of, on, found } of recall) {
      expect(says).toContain(`of ${of} identifiers`);
      expect(says).toContain(on);
      expect(found).toBeLessThanOrEqual(of);
    }
  });
});
