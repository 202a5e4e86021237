import { describe, expect, it } from "vitest";
import { entries, section, table } from "./table.ts";

describe("a table", () => {
  it("lets the digits of quantities meet and goes on under the last column", () => {
    const rows = [
      ["FHIR", "30 h", "The role requires it and nothing shows it"],
      ["Patient safety", "140 h", "so"],
    ];
    expect(table(rows, { width: 50, indent: "  " })).toBe(
      [
        "  FHIR             30 h  The role requires it and",
        "                         nothing shows it",
        "  Patient safety  140 h  so",
      ].join("\n"),
    );
  });

  it("leaves days and words flush left, and says nothing of no rows", () => {
    expect(
      table(
        [
          ["2026-11-21", "a"],
          ["x", "b"],
        ],
        { width: 80 },
      ),
    ).toBe("2026-11-21  a\nx           b");
    expect(table([], { width: 80 })).toBe("");
  });
});

it("puts a longer text under its columns", () => {
  expect(entries([{ columns: ["ops", "Operations"], text: "Beds." }], 80)).toBe("ops  Operations\n    Beds.");
});

it("breaks a head that is too long for a line, and leaves the others", () => {
  const rows = [
    { columns: ["skills/fhir", "FHIR"], text: "Asks." },
    { columns: ["skills/hl7", "Messages between systems of the second version"], text: "Older." },
  ];
  expect(entries(rows, 40)).toBe(
    [
      "skills/fhir  FHIR",
      "    Asks.",
      "skills/hl7",
      "  Messages between systems of the second",
      "  version",
      "    Older.",
    ].join("\n"),
  );
});

it("says that a list is empty", () => {
  expect(section("Work", [], 80)).toBe("Work\n  none\n");
});
