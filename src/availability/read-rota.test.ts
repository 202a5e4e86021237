import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeRota } from "./describe-rota.ts";
import { readRota } from "./read-rota.ts";
import { aDay, someDays } from "./testing.ts";

const from = aDay("2026-11-23");

function lettersOf(text: string): string | undefined {
  return readRota(text, from)
    ?.cycle.map((kind) => kind[0])
    .join("");
}

describe("a rota in words", () => {
  it.each([
    ["3 nights on, 4 off", "nnnoooo"],
    ["3 nights 4 off", "nnnoooo"],
    ["3 Nights On / 4 Days Off", "nnnoooo"],
    ["three 12-hour nights, then four off", "nnnoooo"],
    ["3 night shifts and 4 days off", "nnnoooo"],
    ["4 on 4 off", "ddddoooo"],
    ["4on4off", "ddddoooo"],
    ["2 days, 2 nights, 4 off", "ddnnoooo"],
    ["2 days + 2 nights + 4 off.", "ddnnoooo"],
    ["2 earlies, 2 lates, 2 nights, 4 rest days", "ddddnnoooo"],
    ["2D2N4O", "ddnnoooo"],
    ["DDNNOOOO", "ddnnoooo"],
    ["d d n n o o o o", "ddnnoooo"],
    ["dd/nn/oooo", "ddnnoooo"],
    ["day, night, off, off", "dnoo"],
    ["1 week on, 1 week off", "dddddddooooooo"],
    ["1 week nights, 1 week off", "nnnnnnnooooooo"],
  ])("reads %s", (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it.each([
    "",
    "   ,, ",
    "nights",
    "3",
    "3 nights, 4",
    "on off",
    "24 on, 48 off",
    "4 on 4 off nights",
    "2 days nights",
    "0 nights, 4 off",
    "400 nights",
    "99999999999999999999 off",
    "3 nights → 4 off",
    "whenever they call me",
    "off ".repeat(367),
    "n".repeat(10_000),
  ])("does not guess at %j", (text) => {
    expect(readRota(text, from)).toBeUndefined();
  });

  it("comes back from its description", () => {
    const cycles = fc.array(fc.constantFrom("day", "night", "off" as const), {
      minLength: 1,
      maxLength: 366,
    });
    fc.assert(
      fc.property(cycles, someDays, (cycle, start) => {
        const rota = { cycle, from: start };
        expect(readRota(describeRota(rota), start)).toEqual(rota);
      }),
    );
    const long = { cycle: Array.from({ length: 366 }, () => "off" as const), from };
    expect(readRota(describeRota(long), from)).toEqual(long);
  });

  it("answers any text with a rota that holds, or nothing", () => {
    const words = fc.constantFrom(
      "3",
      "nights",
      "on",
      "off",
      ",",
      "day",
      "DDN",
      "week",
      "rest",
      "x",
      "é",
      "12h",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const rota = readRota(parts.join(" "), from);
        expect(rota && readRota(describeRota(rota), from)).toEqual(rota);
      }),
    );
  });
});
