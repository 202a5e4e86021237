import { describe, expect, it } from "vitest";
import { recordKinds } from "#src/atlas/index.ts";
import { aField } from "#src/atlas/testing.ts";
import { openReference } from "./open-reference.ts";
import { tabulateKind } from "./tabulate-kind.ts";
import { aPayClaim } from "./testing-claims.ts";

const reference = openReference(aField({ claims: [aPayClaim("one"), aPayClaim("two", { note: "Small." })] }));

describe("tabulateKind", () => {
  it.each(recordKinds.map((kind) => [kind]))("gives %s rows as long as the columns, one a record", (kind) => {
    const { columns, rows } = tabulateKind(reference, kind);
    expect(rows).toHaveLength(reference.atlas[kind].length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it("begins with the id and the label, and ends with where it comes from", () => {
    const { columns, rows } = tabulateKind(reference, "credentials");
    expect(columns.slice(0, 2)).toEqual(["id", "label"]);
    expect(columns.slice(-3)).toEqual(["sources", "checkedOn", "expires"]);
    expect(rows[0]?.slice(-3)).toEqual(["S0-D1", "2026-01-01", "2026-07-01"]);
  });

  it("writes lists, parts and lists of parts into one cell each, and leaves empty what is not said", () => {
    const roles = tabulateKind(reference, "roles");
    const cell = (column: string): string | undefined => roles.rows[0]?.[roles.columns.indexOf(column)];
    expect(cell("duties")).toBe("item 0; item 1");
    expect(cell("domains")).toBe("domain=imaging, strength=direct");
    const skills = tabulateKind(reference, "skills");
    expect(skills.rows[0]?.[skills.columns.indexOf("hours.working")]).toBe("2");
    const claims = tabulateKind(reference, "claims");
    expect(claims.rows.map((row) => row[claims.columns.indexOf("note")])).toEqual(["", "Small."]);
  });
});
