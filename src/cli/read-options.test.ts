import { expect, it } from "vitest";
import { readCountry } from "./country-option.ts";
import { readPiece } from "./piece-option.ts";
import { isQuotable } from "./quotable.ts";

it.each([
  ["KE", "KE"],
  ["ke", "KE"],
  ["UK", "GB"],
])("reads the country %s as %s", (text, code) => {
  expect(readCountry(text)).toBe(code);
});

it.each(["", "XX", "ZZ", "EU", "USA", "K", "Kenya", "\u0131n", "\u001b["])("knows no country %j", (text) => {
  expect(() => readCountry(text)).toThrow("two letters of a country");
});

const none = { privacy: false, validation: false, humanOversight: false };

it.each([
  ["Alarm burden", { title: "Alarm burden", ...none }],
  ["FHIR: a start", { title: "FHIR: a start", ...none }],
  ["Alarm burden:validation", { title: "Alarm burden", ...none, validation: true }],
  [
    "FHIR: a start:privacy, oversight",
    { title: "FHIR: a start", ...none, privacy: true, humanOversight: true },
  ],
])("reads the piece %j", (text, piece) => {
  expect(readPiece(text, [])).toEqual([piece]);
});

it.each(["", " ", ":privacy", "Alarms:privcy", "Alarms:privacy,"])("cannot read the piece %j", (text) => {
  expect(() => readPiece(text)).toThrow("Title:privacy,validation,oversight");
});

it("repeats ids, and nothing that a terminal obeys or a person wrote as a sentence", () => {
  expect(["ml-engineer", "roles/ml-engineer", "p-1", "été"].filter(isQuotable)).toHaveLength(4);
  expect(
    ["", "\u001b[31mred", "\u202Eevil", "my own words", "x".repeat(81), "a\nb"].filter(isQuotable),
  ).toEqual([]);
});
