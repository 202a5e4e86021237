import fc from "fast-check";
import { expect, it } from "vitest";
import type { KindPage } from "#src/reference/index.ts";
import { filterRows, keyOf, listAsText, readList, sortRows } from "./list-rows.ts";

const LEVELS = ["entry", "mid", "senior"];
const row = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  label: fc.lorem({ maxCount: 3 }),
  level: fc.constantFrom(...LEVELS),
  note: fc.option(fc.lorem({ maxCount: 4 }), { nil: undefined }),
});
const page = fc.array(row, { maxLength: 30 }).map((rows): KindPage => ({
  version: 1,
  kind: "roles",
  label: "Roles",
  intro: "",
  facets: [{ key: "level", label: "Seniority", values: LEVELS.map((id) => ({ id, label: id })) }],
  columns: ["Role", "Seniority", "Note"],
  rows: rows.map(({ id, label, level, note }) => ({
    ref: `roles/${id}`,
    label,
    cells: [
      [{ kind: "link", ref: `roles/${id}`, text: label }],
      [{ kind: "text", text: level }],
      [note === undefined ? { kind: "unknown", text: "not known" } : { kind: "text", text: note }],
    ],
    facets: { level: [level] },
    overdue: false,
  })),
}));

it("shows every row while nothing is asked, and never one that was not there", () => {
  fc.assert(
    fc.property(page, fc.lorem({ maxCount: 1 }), fc.constantFrom(...LEVELS), (kind, typed, level) => {
      const list = readList(kind);
      expect(filterRows(list, "", {})).toEqual(list.rows);
      const shown = filterRows(list, typed, { level });
      for (const one of shown) {
        expect(list.rows).toContain(one);
        expect(one.row.facets["level"]).toContain(level);
        expect(one.words.toLowerCase()).toContain(typed.toLowerCase());
      }
      expect(filterRows(list, typed, { level }, "level").length).toBeGreaterThanOrEqual(shown.length);
    }),
  );
});

it("keeps every row when it sorts", () => {
  fc.assert(
    fc.property(page, fc.constantFrom("role", "-role", "note", "none", undefined), (kind, sort) => {
      const list = readList(kind);
      expect(new Set(sortRows(list, list.rows, sort))).toEqual(new Set(list.rows));
    }),
  );
});

it("sorts a facet by the order of its values", () => {
  fc.assert(
    fc.property(page, (kind) => {
      const list = readList(kind);
      const levels = sortRows(list, list.rows, "seniority").map((one) => LEVELS.indexOf(one.texts[1] ?? ""));
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    }),
  );
});

it("puts what is not known last, both ways", () => {
  fc.assert(
    fc.property(page, fc.constantFrom("note", "-note"), (kind, sort) => {
      const list = readList(kind);
      const unknown = sortRows(list, list.rows, sort).map((one) => Number(one.texts[2] === "not known"));
      expect(unknown).toEqual(unknown.toSorted((a, b) => a - b));
    }),
  );
});

it("gives as many lines as rows and one for the names, with a tab between columns", () => {
  fc.assert(
    fc.property(page, (kind) => {
      const list = readList(kind);
      const lines = listAsText(list.columns, list.rows).split("\n");
      expect(lines).toHaveLength(list.rows.length + 1);
      for (const line of lines) expect(line.split("\t")).toHaveLength(3);
    }),
  );
});

it("names a column in an address by its words", () => {
  expect(keyOf("Checked on")).toBe("checked-on");
  expect(keyOf("Who may have it?")).toBe("who-may-have-it");
});
