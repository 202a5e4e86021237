import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { findRegimes } from "./find-regimes.ts";
import { openReference } from "./open-reference.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

function aRegion(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Region ${id}`,
    countries: [],
    summary: "A region for tests, nothing more.",
    work: ["x"],
    pay: "Nothing.",
    ...rest,
  };
}

function aRegulation(id: string, regions: readonly string[], rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Law ${id}`,
    kind: "privacy-law",
    jurisdiction: "Somewhere",
    regions,
    summary: "A law for tests that asks for very little.",
    asks: ["Care"],
    expires: "2027-01-01",
    ...rest,
  };
}

const reference = openReference(
  aField({
    regions: [
      aRegion("europe"),
      aRegion("germany", { within: "europe", regimes: ["named"] }),
      aRegion("bavaria", { within: "germany" }),
      aRegion("moon"),
    ],
    regulations: [
      aRegulation("wide", ["europe"]),
      aRegulation("own", ["germany"], { categories: ["builders"] }),
      aRegulation("part", ["bavaria"]),
      aRegulation("named", []),
      aRegulation("far", ["atlantis"], { regions: [] }),
      aRegulation("others", ["germany"], { categories: ["data"] }),
    ],
  }),
);

describe("findRegimes", () => {
  it("finds what binds in a region, around it and in a part of it, and says where", () => {
    expect(findRegimes(reference, { region: "germany" })).toEqual({
      version: 1,
      region: "germany",
      regimes: [
        regime("named", "Binds here."),
        regime("others", "Binds here."),
        regime("own", "Binds here."),
        regime("part", "Binds in a part of it: Region bavaria."),
        regime("wide", "Binds in all of “Region europe”."),
      ],
      notes: [],
    });
  });

  it("keeps what a role's family meets and what names no family, and counts the rest", () => {
    const answer = findRegimes(reference, { region: "germany", role: "ml-engineer" });
    expect(answer?.regimes.map(({ ref }) => ref)).toEqual([
      "regulations/named",
      "regulations/own",
      "regulations/part",
      "regulations/wide",
    ]);
    expect(answer?.notes).toEqual(["1 more concern other role families and are left out."]);
  });

  it("does not say of guidance or of a concept that it binds", () => {
    const regulations = [
      aRegulation("memo", ["moon"], { kind: "guidance" }),
      aRegulation("word", ["moon"], { kind: "concept" }),
    ];
    const quiet = openReference(aField({ regions: [aRegion("moon")], regulations }));
    expect(findRegimes(quiet, { region: "moon" })?.regimes.map(({ because }) => because)).toEqual([
      "Is guidance here.",
      "Is used here.",
    ]);
  });

  it("says plainly when our sources name none", () => {
    expect(findRegimes(reference, { region: "moon" })).toMatchObject({
      regimes: [],
      notes: ["Our sources name no law or rule for Region moon."],
    });
  });

  it("knows no other regions or roles", () => {
    expect(findRegimes(reference, { region: "atlantis" })).toBeUndefined();
    expect(findRegimes(reference, { region: "moon", role: "poet" })).toBeUndefined();
  });
});

function regime(id: string, because: string) {
  return { ref: `regulations/${id}`, label: `Law ${id}`, because, jurisdiction: "Somewhere" };
}
