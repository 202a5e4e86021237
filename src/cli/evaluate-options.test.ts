import { expect, it } from "vitest";
import { evaluationSettingsSchema } from "#src/evaluation/index.ts";
import { closestName } from "./closest-name.ts";
import type { RoleOptions } from "./evaluate-options.ts";
import { readPlace } from "./evaluation-files.ts";
import { readNumber } from "./number-option.ts";
import { chooseRoles } from "./read-roles.ts";
import { readSettings } from "./read-settings.ts";
import { readColumns, readInput, readSets } from "./read-statistic-input.ts";
import { resultText } from "./result-text.ts";
import type { Statistic } from "./statistic-text.ts";

const none: RoleOptions = { score: [], group: [], ignore: [] };
const guess = (role: string, column: string) => ({ role, column, because: "its name", sure: true });
const names = ["died", "risk", "other", "sex", "days", "status", "stay", "hour", "set"];
const look = {
  columns: names.map((name) => ({ name, kind: "number" as const, missing: 0, different: 2 })),
  roles: { scores: [], groups: [] },
  guesses: [guess("label", "died"), guess("scores", "risk"), guess("groups", "sex"), guess("id", "stay")],
};
const timed = {
  ...look,
  guesses: [guess("time", "days"), guess("event", "status"), guess("scores", "risk")],
};

it("keeps the guesses where nothing was named", () => {
  expect(chooseRoles(look, none).roles).toEqual({
    label: "died",
    scores: ["risk"],
    groups: ["sex"],
    id: "stay",
  });
});

it("takes a column for no other part than the one it was named for", () => {
  const { roles, guesses } = chooseRoles(look, { ...none, score: ["other"], group: ["died"], label: "sex" });
  expect(roles).toEqual({ label: "sex", scores: ["other"], groups: ["died"], id: "stay" });
  expect(guesses.map(({ role }) => role)).toEqual(["id"]);
});

it("leaves a column aside that is to be ignored", () => {
  expect(chooseRoles(look, { ...none, ignore: ["sex", "stay"] }).roles).toEqual({
    label: "died",
    scores: ["risk"],
    groups: [],
  });
});

it("sets a guessed follow-up aside for a named outcome, and a guessed outcome for a named follow-up", () => {
  expect(chooseRoles(timed, { ...none, label: "died" }).roles).toEqual({
    label: "died",
    scores: ["risk"],
    groups: [],
  });
  const { roles } = chooseRoles(look, { ...none, time: "days", event: "status" });
  expect(roles).toMatchObject({ time: "days", event: "status" });
  expect(roles.label).toBeUndefined();
});

it("knows --alerts as --hour", () => {
  expect(chooseRoles(look, { ...none, alerts: "hour" }).roles.hour).toBe("hour");
});

it.each([
  [{ score: ["rsk"] }, 'no column "rsk" (--score). Did you mean "risk"?'],
  [{ group: ["two words"] }, "no column of that name (--group)"],
  [{ event: "status" }, "--event wants a time."],
  [{ time: "days" }, "--time wants an event."],
  [{ tested: "test" }, "--tested wants a column of the split."],
])("refuses %j", (options, message) => {
  let said = "";
  try {
    chooseRoles(look, { ...none, ...options });
  } catch (error) {
    said = (error as { shown: { message: string } }).shown.message;
  }
  expect(said).toContain(message);
});

it("passes on what was said of the use, and the usual for the rest", () => {
  const settings = readSettings({ threshold: 0.2, reason: "Beds", peoplePerDay: 30 }, { baselines: [] });
  expect(settings).toEqual({
    ...evaluationSettingsSchema.parse({}),
    threshold: 0.2,
    thresholdReason: "Beds",
    peoplePerDay: 30,
  });
});

it.each([
  ["0.2", {}, 0.2],
  ["0,2", {}, 0.2],
  ["-3", {}, -3],
  ["50", { least: 2, most: 100, whole: true }, 50],
] as const)("reads the number %j", (text, bounds, number) => {
  expect(readNumber(text, bounds)).toBe(number);
});

it.each([
  ["", {}],
  ["one", {}],
  ["Infinity", {}],
  ["0", { least: 0, between: true }],
  ["2.5", { whole: true }],
  ["101", { most: 100 }],
] as const)("reads no number in %j", (text, bounds) => {
  expect(() => readNumber(text, bounds)).toThrow("Write a");
});

it.each([
  ["report.html", { kind: "file", format: "html" }],
  ["a/REPORT.PDF", { kind: "file", format: "pdf" }],
  ["reports", { kind: "folder" }],
])("reads the place %j", (path, place) => {
  expect(readPlace(path)).toEqual({ ...place, path });
});

it("finds the name that was meant, and none where all are far", () => {
  expect(closestName("Readmision", ["readmission", "no-show"])).toBe("readmission");
  expect(closestName("xyz", ["readmission", "no-show"])).toBeUndefined();
});

const statistic: Statistic = {
  name: "coxRegression",
  family: "survival",
  summary: "",
  source: "",
  columns: { times: "number", predictors: "columns" },
  optionalColumns: { strata: "category" },
  settings: {},
  optionalSettings: { level: "number", ties: "word", robust: "flag", at: "numbers", scale: "json" },
};

it("reads settings as their kinds say", () => {
  const given = ["level=0.9", "ties=breslow", "robust=true", "at=1,2.5,Inf", "scale=a,b"];
  expect(readSets(given, statistic)).toEqual({
    level: 0.9,
    ties: "breslow",
    robust: true,
    at: [1, 2.5, Number.POSITIVE_INFINITY],
    scale: ["a", "b"],
  });
  for (const wrong of ["level=high", "robust=1", "at=1,two", "levle=1", "level"])
    expect(() => readSets([wrong], statistic)).toThrow("invalid_input");
});

it("maps columns, several where several are taken", () => {
  expect(readColumns(["times=days", "predictors=age,sex"], statistic)).toEqual({
    times: "days",
    predictors: ["age", "sex"],
  });
});

it("reads an input object with numbers that JSON has not, and leaves tables to others", () => {
  const text =
    '{"days": [1, "NaN", "Inf"], "predictors": [[1, NaN, -Infinity]], "strata": ["NaN", "a", "b"]}';
  expect(readInput(text, statistic, { times: "days" })).toEqual({
    times: [1, Number.NaN, Number.POSITIVE_INFINITY],
    predictors: [[1, Number.NaN, Number.NEGATIVE_INFINITY]],
    strata: ["NaN", "a", "b"],
  });
  expect(readInput('{"times": 1}\n{"times": 2}\n', statistic, {})).toBeUndefined();
  expect(readInput('{"times": 1}', statistic, {})).toBeUndefined();
  expect(readInput("times\n1\n", statistic, {})).toBeUndefined();
});

it("shows a result as a tree no wider than the terminal, and says where there is none", () => {
  const estimate = { value: 0.123456789, low: 0.1, high: 0.2, level: 0.95, method: "Wald" };
  const because = "not defined, because there is one class only";
  const shown = resultText(
    {
      n: 3,
      auc: estimate,
      slope: { value: null, code: "one-class", because },
      rows: [
        { time: 1, risk: estimate },
        { time: 2, risk: estimate },
      ],
      long: Array.from({ length: 100 }, (_, place) => place),
    },
    60,
  );
  expect(shown).toContain("auc: 0.123457 (0.1 to 0.2) [Wald]");
  expect(shown).toContain(`slope: ${because}`);
  expect(shown).toContain("(100 in all)");
  expect(shown.split("\n").filter((line) => line.length > 60)).toEqual([]);
  expect(resultText({ value: null, code: "one-class", because }, 60)).toBe(`${because}\n`);
});
