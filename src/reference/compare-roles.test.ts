import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import { compareRoles } from "./compare-roles.ts";
import { openReference } from "./open-reference.ts";
import { aPayClaim } from "./testing-claims.ts";

const base = aField();
const [role] = base.roles;
const reference = openReference(
  aField({
    roles: [
      role,
      {
        ...role,
        id: "analyst",
        label: "Analyst",
        needs: role?.needs.map((need) =>
          need.skill === "git" ? { ...need, skill: "machine-learning" } : need,
        ),
        backgrounds: ["student"],
      },
    ],
    claims: [aPayClaim("one")],
  }),
);
const comparison = compareRoles(reference, ["ml-engineer", "analyst"]);

function row(label: string) {
  return comparison?.rows.find((one) => one.label === label);
}

describe("compareRoles", () => {
  it.each([
    [["ml-engineer"]],
    [["ml-engineer", "ml-engineer"]],
    [["ml-engineer", "poet"]],
    [["a", "b", "c", "d"]],
  ])("does not compare %s", (ids) => {
    expect(compareRoles(reference, ids)).toBeUndefined();
  });

  it("gives every question one cell a role, none empty", () => {
    for (const { cells } of comparison?.rows ?? []) {
      expect(cells).toHaveLength(2);
      for (const cell of cells) expect(cell).not.toHaveLength(0);
    }
    expect(comparison?.rows.length).toBe(12);
  });

  it("says whether the cells say the same", () => {
    expect(row("Role family")?.same).toBe(true);
    expect(row("Usual backgrounds")?.same).toBe(false);
  });

  it("shows pay as a figure of the ledger, and says where there is none", () => {
    const [first, second] = row("Pay by source")?.cells ?? [];
    expect(first?.[0]).toMatchObject({ kind: "figure", claim: "one" });
    expect(second).toMatchObject([{ kind: "unknown" }]);
  });

  it("says the first step, or that no way is known", () => {
    const [first, second] = row("First step")?.cells ?? [];
    expect(first?.map(({ kind }) => kind)).toEqual(["text", "link", "text"]);
    expect(second).toMatchObject([{ kind: "unknown" }]);
  });

  it("parts the skills into shared by all and asked by one alone", () => {
    expect(comparison?.shared.map(({ id }) => id)).toEqual(["python", "sql", "statistics"]);
    expect(comparison?.only).toMatchObject([
      { role: "ml-engineer", skills: [{ id: "git" }] },
      { role: "analyst", skills: [{ id: "machine-learning" }] },
    ]);
  });
});
