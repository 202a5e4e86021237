import { describe, expect, it } from "vitest";
import { freshSettings, readSettings } from "./settings-form.ts";

describe("the settings of an evaluation", () => {
  it("say only what was written", () => {
    expect(readSettings(freshSettings()).settings).toEqual({ level: 0.95 });
  });

  it("take a comma for the decimal point, and a tick for a word", () => {
    const form = { ...freshSettings(), threshold: " 0,2 ", title: " Sepsis ", synthetic: true };
    expect(readSettings(form).settings).toEqual({
      level: 0.95,
      threshold: 0.2,
      title: "Sepsis",
      declared: "synthetic",
    });
  });

  it.each([
    ["threshold", "low"],
    ["horizon", "0"],
    ["prevalence", "1"],
    ["prevalence", "8"],
    ["peoplePerDay", "-3"],
    ["refractory", "-1"],
    ["warning", "0"],
    ["level", "95"],
  ] as const)("name the field that is wrong: %s of %s", (field, text) => {
    const { settings, problems } = readSettings({ ...freshSettings(), [field]: text });
    expect(settings).toBeUndefined();
    expect([...problems.keys()]).toEqual([field]);
  });
});
