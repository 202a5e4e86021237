import type { Gate } from "#src/atlas/index.ts";
import { effectiveBackgrounds } from "#src/profile/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeGate } from "./judge-gate.ts";
import { aProfile } from "./testing.ts";
import { aDay, aGate } from "./testing-field.ts";
import type { ResumeParts } from "./testing.ts";

const judge = (rule: Gate["rule"], resume: ResumeParts, parts: Partial<Gate> = {}) => {
  const { profile, document } = aProfile(resume);
  return judgeGate(aGate("gate", rule, parts), {
    profile,
    document,
    backgrounds: effectiveBackgrounds(profile),
  });
};

describe("a licence gate", () => {
  const physicians: Gate["rule"] = { kind: "licence", anyOf: ["physician"] };
  const nurses: Gate["rule"] = { kind: "licence", anyOf: ["nurse", "physician"] };

  it("is met by a licence held, in its own words", () => {
    const standing = judge(nurses, { credentials: [{ name: "Registered Nurse, Ohio", licenceOf: "nurse" }] });
    expect(standing.status).toBe("met");
    expect(standing.evidence.map(({ text }) => text)).toEqual(["Registered Nurse, Ohio"]);
  });

  it.each([
    "Registered Nurse (expired 2019)",
    "RN licence pending",
    "Student Nurse",
    "Former registered nurse",
  ])("is not met by %s", (name) => {
    expect(judge(nurses, { credentials: [{ name, licenceOf: "nurse" }] }).status).toBe("unmet");
  });

  it("stays open for a degree of the profession without a licence", () => {
    const standing = judge(
      { kind: "licence", anyOf: ["pharmacist"] },
      { education: [{ degree: "PharmD", level: "doctorate", background: "pharmacist" }] },
    );
    expect(standing.status).toBe("unknown");
    expect(standing.evidence.map(({ text }) => text)).toEqual(["PharmD"]);
  });

  it("is not met by plainly another profession, and says what is open instead", () => {
    const standing = judge(
      physicians,
      { credentials: [{ name: "Registered Nurse", licenceOf: "nurse" }] },
      { instead: "Take the analyst route." },
    );
    expect(standing).toMatchObject({
      status: "unmet",
      instead: "Take the analyst route.",
      source: ["S0-L3"],
    });
    expect(standing.why).toBe(
      "Open to licensed physicians; your résumé shows you as a nurse. Because the rule says so.",
    );
  });

  it("stays open when the résumé shows no background at all", () => {
    expect(judge(physicians, {}).status).toBe("unknown");
  });
});

describe("a degree gate", () => {
  const doctorate: Gate["rule"] = {
    kind: "degree",
    level: "doctorate",
    fields: ["chemistry", "computer science"],
  };

  it("is met by a finished degree of the level or higher, in a named field", () => {
    expect(judge(doctorate, { education: [{ degree: "PhD in Chemistry", level: "doctorate" }] }).status).toBe(
      "met",
    );
    expect(
      judge(
        { kind: "degree", level: "bachelor" },
        { education: [{ degree: "MSc Physics", level: "master" }] },
      ).status,
    ).toBe("met");
  });

  it("is not met by a lower level or another field", () => {
    expect(judge(doctorate, { education: [{ degree: "MSc Chemistry", level: "master" }] }).status).toBe(
      "unmet",
    );
    expect(
      judge(doctorate, { education: [{ degree: "Doctor of Pharmacy", level: "doctorate" }] }).status,
    ).toBe("unmet");
  });

  it("stays open when the résumé is silent about education or about the field", () => {
    expect(judge(doctorate, {}).status).toBe("unknown");
    expect(judge(doctorate, { education: [{ degree: "PhD", level: "doctorate" }] }).status).toBe("unknown");
  });

  it("is not met by studies going on where it is required, and open where it is usual", () => {
    const studying = { education: [{ degree: "BSc", level: "bachelor", ongoing: true }] } as const;
    const bachelor: Gate["rule"] = { kind: "degree", level: "bachelor" };
    expect(judge(bachelor, studying).status).toBe("unmet");
    expect(judge(bachelor, studying, { force: "usual" }).status).toBe("unknown");
  });
});

describe("a years gate", () => {
  const threeYears: Gate["rule"] = { kind: "years", atLeast: 3 };
  const nursing: Gate["rule"] = { kind: "years", atLeast: 3, in: ["nurse"] };
  const nurse = { title: "ICU nurse", background: "nurse", start: "2018-01", end: "2022-12" } as const;
  const cook = { title: "Cook", start: "2010-01", end: "2017-12" } as const;

  it("counts the dates of the positions", () => {
    expect(judge(threeYears, { work: [cook] })).toMatchObject({ status: "met" });
    expect(judge(threeYears, { work: [{ ...cook, start: "2016-01" }] })).toMatchObject({ status: "unmet" });
    expect(judge(threeYears, {}).status).toBe("unmet");
  });

  it("counts only positions of the backgrounds named", () => {
    expect(judge(nursing, { work: [nurse, cook] }).status).toBe("met");
    expect(judge(nursing, { work: [cook] }).status).toBe("unmet");
  });

  it("stays open when work is named without dates", () => {
    expect(judge(nursing, { work: [{ title: "ICU nurse", background: "nurse" }] }).status).toBe("unknown");
  });
});

describe("any gate", () => {
  const rules: readonly Gate["rule"][] = [
    { kind: "licence", anyOf: ["physician"] },
    { kind: "degree", level: "doctorate" },
    { kind: "years", atLeast: 30 },
    { kind: "ask", question: "Can you be there?" },
  ];

  it.each(rules)("of kind $kind follows the person's own answer", (rule) => {
    const answer = { kind: "gate", gate: "gate", madeOn: aDay("2026-10-01") } as const;
    expect(judge(rule, { corrections: [{ ...answer, status: "met" }] }).status).toBe("met");
    expect(judge(rule, { corrections: [{ ...answer, status: "unmet" }] }).status).toBe("unmet");
    expect(judge(rule, { corrections: [{ ...answer, gate: "other", status: "met" }] })).toEqual(
      judge(rule, {}),
    );
  });

  it("that only the person can answer stays open", () => {
    expect(judge({ kind: "ask", question: "Can you be there?" }, {})).toMatchObject({
      status: "unknown",
      why: "A résumé cannot answer this. Can you be there?",
    });
  });

  it("about a licence is never closed by one licence more", () => {
    const professions = fc.constantFrom("physician", "nurse", "pharmacist", "allied-health");
    const profession = professions.map(
      (one) => one as "physician" | "nurse" | "pharmacist" | "allied-health",
    );
    fc.assert(
      fc.property(fc.array(profession, { minLength: 1 }), profession, profession, (held, more, asked) => {
        const rule: Gate["rule"] = { kind: "licence", anyOf: [asked] };
        const licences = held.map((one) => ({ name: `Licence, ${one}`, licenceOf: one }));
        const before = judge(rule, { credentials: licences });
        const after = judge(rule, {
          credentials: [...licences, { name: `Licence, ${more}`, licenceOf: more }],
        });
        const openness = ["unmet", "unknown", "met"];
        expect(openness.indexOf(after.status)).toBeGreaterThanOrEqual(openness.indexOf(before.status));
      }),
    );
  });
});
