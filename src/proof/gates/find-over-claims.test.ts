import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOverClaims } from "./find-over-claims.ts";

const TOO_FAR = [
  "This is a HIPAA-compliant triage tool.",
  "Our pipeline is fully compliant with GDPR.",
  "The model is clinically validated and fast.",
  "It is not a toy, it is clinically validated.",
  "An FDA-approved approach to sepsis.",
  "The detector is FDA cleared for wards.",
  "It replaces the radiologist at night.",
  "A chatbot that replaces doctors in primary care.",
  "It makes nurses unnecessary for follow-up calls.",
  "The app diagnoses sepsis six hours early.",
  "Our network can reliably diagnose pneumonia.",
  "It guarantees that no patient is missed.",
  "The score is 100 % accurate on new patients.",
  "It never misses a deteriorating patient.",
  "There is no doubt that it is safe for patients.",
  "The pipeline eliminates bias from the data.",
  "The result is completely unbiased.",
  "It is not only quick but also safe for clinical use.",
  "With zero false alarms the ward can sleep.",
  "This tool saves lives.",
  "The model is ready for clinical use.",
  "It outperforms experienced radiologists.",
  "We call it “clinically proven”, for it is.",
  "A clinically-validated score for every ward.",
  "It ensures HIPAA compliance and has FDA clearance.",
  "It reduces mortality on the ward.",
  "It works without any need for a clinician's oversight.",
];

const FINE = [
  "The model is not clinically validated.",
  "It has never been clinically validated.",
  "Nothing here is HIPAA-compliant, FDA-approved or safe for patients.",
  "It does not replace the nurse, and it does not diagnose anything.",
  "This is not intended to diagnose, treat or cure.",
  "Before it could be called clinically validated, a trial would be needed.",
  "It would need to be FDA-cleared first.",
  "The vendor claims that its tool is clinically validated; we found no study.",
  "According to the leaflet it is FDA-approved.",
  "The word “HIPAA-compliant” means nothing for a private project.",
  'Calling such a model "100 % accurate" is wrong.',
  "Is it safe for patients?",
  "We cannot guarantee that it works elsewhere.",
  "The new form replaces the old form.",
  "The list of diagnoses came from the generator.",
  "The doctor diagnoses; the model only sorts the list.",
  "Aware of HIPAA: no identifiers were used.",
  "No model eliminates bias.",
  "Whether it is safe for clinical use is unknown.",
  "An unbiased estimator of the mean was used.",
  "It has yet to be clinically validated.",
  "The authors say that it outperforms radiologists; their test had forty films.",
  "HIPAA-compliant is a word we avoid.",
  "HIPAA compliance is the duty of the hospital.",
  "FDA approval is a question for later.",
  "A measure of success: the programme reduces readmissions.",
  "The nurse replaces the batteries each week.",
];

describe("claims that go too far", () => {
  it.each(TOO_FAR)("are found: %s", (text) => {
    expect(findOverClaims(text)).not.toEqual([]);
  });

  it.each(FINE)("are not seen where none is made: %s", (text) => {
    expect(findOverClaims(text)).toEqual([]);
  });

  it("point at their own words, wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TOO_FAR),
        fc.array(fc.constantFrom(...FINE), { maxLength: 3 }),
        fc.array(fc.constantFrom(...FINE), { maxLength: 3 }),
        (bad, before, after) => {
          const text = [...before, bad, ...after].join(" ");
          const found = findOverClaims(text);
          expect(found.length).toBe(findOverClaims(bad).length);
          for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
        },
      ),
    );
  });

  it("are cleared by the words that are advised", () => {
    for (const { instead } of TOO_FAR.flatMap((text) => findOverClaims(text)))
      expect(findOverClaims(instead)).toEqual([]);
  });
});
