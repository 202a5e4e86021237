import { expect, it } from "vitest";
import { joinHyphens } from "./join-hyphens.ts";

const joined = (...texts: readonly string[]): readonly string[] =>
  joinHyphens(
    texts.map((text) => ({
      text: text.replace(/^- /, ""),
      page: 1,
      scale: 1,
      bold: false,
      heading: false,
      bullet: text.startsWith("- "),
    })),
  ).map(({ text }) => text);

it("a word cut at a line's end is whole again, and keeps a hyphen that may be its own", () => {
  expect(joined("knows medical-", "surgical care")).toEqual(["knows medical-surgical", "care"]);
  expect(joined("statis-", "tics, and more", "of statistics")).toEqual([
    "statistics,",
    "and more",
    "of statistics",
  ]);
  expect(joined("statis\u{AD}", "tics")).toEqual(["statistics"]);
});

it("nothing is joined where a new thought begins", () => {
  expect(joined("2019 -", "present")).toEqual(["2019 -", "present"]);
  expect(joined("short-", "- term")).toEqual(["short-", "term"]);
  expect(joined("Pre-", "Registration")).toEqual(["Pre-", "Registration"]);
});
