import { describe, expect, it } from "vitest";
import { quote } from "#src/kernel/index.ts";
import { findAlarmLanguage } from "./find-alarm-language.ts";
import { findCaveats, findMissingEmergencyLines } from "./find-caveats.ts";
import { findJargon, medicalWords } from "./find-jargon.ts";

describe("medicalWords", () => {
  it("are at least 250, each with plainer words, each spelling once", () => {
    const spellings = medicalWords().flatMap((word) => word.spellings);
    expect(medicalWords().length).toBeGreaterThanOrEqual(250);
    expect(medicalWords().filter(({ plain }) => plain.trim() === "")).toEqual([]);
    expect(spellings.filter((spelling, place) => spellings.indexOf(spelling) !== place)).toEqual([]);
  });

  it("explain no word by itself", () => {
    const circular = medicalWords().filter(({ spellings, plain }) => spellings.includes(plain));
    expect(circular).toEqual([]);
  });
});

describe("findJargon", () => {
  it("finds words, their plurals and phrases, longest first, at their places", () => {
    const text = "Hypertension, myocardial infarction and biopsies.";
    const found = findJargon(text);
    expect(found.map((span) => quote(text, span))).toEqual([
      "Hypertension",
      "myocardial infarction",
      "biopsies",
    ]);
    expect(found[0]).toMatchObject({ term: "hypertension", plain: "high blood pressure", explained: false });
  });

  it("tells where the text explains the word", () => {
    expect(findJargon("High blood pressure (hypertension) is common.")[0]?.explained).toBe(true);
  });

  it("goes by another list when handed one", () => {
    const terms = [{ spellings: ["widget"], plain: "thing" }];
    expect(findJargon("A widget for hypertension", { terms }).map(({ term }) => term)).toEqual(["widget"]);
  });

  it("leaves plain text alone", () => {
    expect(findJargon("Drink water and rest. Call your doctor if you feel worse.")).toEqual([]);
  });
});

describe("findAlarmLanguage", () => {
  it.each([
    ["High blood pressure is a silent killer.", "doom"],
    ["A devastating illness.", "drama"],
    ["Losing the battle.", "battle"],
    ["It is your own fault.", "blame"],
    ["This will kill you.", "absolute"],
  ])("finds %j to be %s", (text, kind) => {
    expect(findAlarmLanguage(text).map((one) => one.kind)).toContain(kind);
  });

  it("leaves sober warnings and names of conditions alone", () => {
    const sober = "You had a panic attack. Chest pain can be serious: call 911. Some people die of it.";
    expect(findAlarmLanguage(sober)).toEqual([]);
  });
});

describe("findCaveats", () => {
  it.each([
    ["Call 911.", "emergency", "call-emergency-number"],
    ["Dial 999 at once.", "emergency", "call-emergency-number"],
    ["Go to the nearest emergency department.", "emergency", "emergency-department"],
    ["Call poison control.", "emergency", "poison-centre"],
    ["You have chest pain.", "emergency-sign", "chest-pain"],
    ["You have trouble breathing.", "emergency-sign", "trouble-breathing"],
    ["Your face is drooping.", "emergency-sign", "stroke-sign"],
    ["Swelling of the lips, tongue or throat.", "emergency-sign", "allergic-reaction"],
    ["You think about hurting yourself.", "emergency-sign", "self-harm"],
    ["Talk to your doctor.", "seek-care", "clinician"],
    ["Ask your health care provider.", "seek-care", "clinician"],
    ["Ask a pharmacist.", "seek-care", "pharmacist"],
    ["Tell us if symptoms get worse.", "seek-care", "when-worse"],
    ["Do not stop taking it.", "warning", "do-not-stop"],
    ["Never take more than 4 tablets.", "warning", "do-not-take"],
    ["Tell us if you are pregnant.", "warning", "pregnancy"],
    ["It has side effects.", "warning", "side-effects"],
    ["This is general information.", "scope", "general-information"],
    ["It is not known why.", "uncertainty", "not-known"],
    ["It may help.", "uncertainty", "may"],
    ["About 3 in 10 get it.", "uncertainty", "may"],
  ])("finds in %j a caveat of kind %s", (text, kind, key) => {
    const found = findCaveats(text);
    expect(found).toContainEqual(expect.objectContaining({ kind, key }));
    for (const caveat of found) expect(quote(text, caveat)).toBe(caveat.text);
  });

  it("finds as many as there are in a long text that says one thing", () => {
    expect(findCaveats("Do not take it. ".repeat(10_000))).toHaveLength(10_000);
    expect(findCaveats("May rain. ".repeat(10_000))).toHaveLength(10_000);
  });

  it("takes a month and a subject for no hedge", () => {
    expect(findCaveats("In May 2026 we wrote about your heart.")).toEqual([]);
  });

  it("asks for an emergency line where a sign stands without one, once a sign", () => {
    const without = findMissingEmergencyLines(findCaveats("Chest pain is common. Chest pain may pass."));
    expect(without.map(({ sign }) => sign)).toEqual(["chest-pain"]);
    expect(findMissingEmergencyLines(findCaveats("For chest pain call 911."))).toEqual([]);
  });
});
