import { beforeAll, describe, expect, it } from "vitest";
import { recordKinds } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { fieldReading } from "../../tests/support/field.ts";
import { compareLabels } from "./compare-labels.ts";
import { describeKind } from "./describe-kind.ts";
import { describeRecord } from "./describe-record.ts";
import { kindPageSchema } from "./kind-page.ts";
import type { KindPage } from "./kind-page.ts";
import { openReference } from "./open-reference.ts";
import { inlineSchema, recordPageSchema } from "./record-page.ts";
import type { Inline, RecordPage } from "./record-page.ts";
import type { Reference } from "./reference.ts";

const today = "2026-11-21" as CalendarDate;
let field: Reference;
let pages: readonly RecordPage[];
let lists: readonly KindPage[];
beforeAll(async () => {
  field = openReference((await fieldReading()).atlas);
  pages = [...field.records.keys()].flatMap((ref) => describeRecord(field, ref, today) ?? []);
  lists = recordKinds.map((kind) => describeKind(field, kind, today));
});

/** Kinds of runs; blocks that share no name with them are looked into. */
const INLINES = new Set<unknown>(inlineSchema.options.map(({ shape }) => shape.kind.value));

/** Every run of words on a page, whatever it stands in. */
function findInlines(value: unknown): readonly Inline[] {
  if (Array.isArray(value)) return value.flatMap(findInlines);
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && INLINES.has(value.kind)) return [inlineSchema.parse(value)];
  return Object.values(value).flatMap(findInlines);
}

let all: readonly (readonly [string, Inline])[];
beforeAll(() => {
  all = [
    ...pages.flatMap((page) =>
      findInlines([page.facts, page.sections]).map((inline) => [page.ref, inline] as const),
    ),
    ...lists.flatMap((list) => findInlines(list.rows).map((inline) => [list.kind, inline] as const)),
  ];
});

const CODES = "USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|SGD|AED|JPY|CNY";
/** Money by sign or by code, shares, and days: what only a figure or a day may hold. */
const FIGURES = [
  /[$€£¥₹]\s?\d/,
  new RegExp(String.raw`\b(?:${CODES})\s?\d|\d\s?(?:${CODES})\b`),
  /\d\s?(?:%|percent\b|per cent\b)/,
  /\d{4}-\d{2}-\d{2}/,
];
const holdsFigure = (words: string): boolean => FIGURES.some((figure) => figure.test(words));

describe("the pages of the field", () => {
  it("exist for every record, in the form agreed", () => {
    expect(pages).toHaveLength(field.records.size);
    expect(pages.filter((page) => !recordPageSchema.safeParse(page).success)).toEqual([]);
    expect(lists.filter((list) => !kindPageSchema.safeParse(list).success)).toEqual([]);
  });

  it("hold no money, no percentage and no date outside a figure or a day", () => {
    const loose = all.flatMap(([where, inline]) =>
      inline.kind !== "figure" && "text" in inline && holdsFigure(inline.text)
        ? [`${where}: ${inline.text}`]
        : [],
    );
    const leads = pages.flatMap(({ ref, label, lead = "" }) =>
      holdsFigure(`${label} ${lead}`) ? [`${ref}: ${label} ${lead}`] : [],
    );
    expect([...loose, ...leads]).toEqual([]);
  });

  it("show no figure but those of the ledger", () => {
    const claims = new Set(field.atlas.claims.map(({ id }) => id));
    const figures = all.flatMap(([, inline]) => (inline.kind === "figure" ? [inline] : []));
    expect(figures.filter(({ claim }) => !claims.has(claim))).toEqual([]);
    expect(figures.length).toBeGreaterThan(0);
  });

  it("show no date without a source", () => {
    expect(all.filter(([, inline]) => inline.kind === "day" && inline.sources.length === 0)).toEqual([]);
  });

  it("lead only to records that exist", () => {
    expect(all.filter(([, inline]) => inline.kind === "link" && !field.records.has(inline.ref))).toEqual([]);
  });

  it("leave no fact, section or cell empty", () => {
    const empty = pages.flatMap(({ ref, facts, sections }) => [
      ...facts.filter(({ value }) => value.length === 0).map(({ label }) => `${ref}: ${label}`),
      ...sections.flatMap(({ id, blocks }) =>
        blocks
          .flatMap((block) => (block.kind === "table" ? block.rows : []))
          .filter(({ cells }) => cells.some((cell) => cell.length === 0))
          .map(() => `${ref}: ${id}`),
      ),
    ]);
    expect(empty).toEqual([]);
  });

  it("have one anchor for one section", () => {
    const twice = pages.filter(
      ({ sections }) => new Set(sections.map(({ id }) => id)).size < sections.length,
    );
    expect(twice.map(({ ref }) => ref)).toEqual([]);
  });
});

describe("the lists of the field", () => {
  it("hold every record of their kind once, in order of label, with a cell a column", () => {
    for (const { rows, columns } of lists) {
      expect(rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label).toSorted(compareLabels));
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    }
    expect(lists.flatMap(({ rows }) => rows).length).toBe(field.records.size);
  });

  it("offer as values to filter by just those that some record has", () => {
    for (const { kind, facets, rows } of lists) {
      for (const { key, values } of facets) {
        const had = new Set(rows.flatMap((row) => row.facets[key] ?? []));
        expect([kind, key, new Set(values.map(({ id }) => id))]).toEqual([kind, key, had]);
      }
    }
  });
});
