import { beforeAll, describe, expect, it } from "vitest";
import { fieldReading } from "../../tests/support/field.ts";
import { listSearchDocuments } from "./list-search-documents.ts";
import { openReference } from "./open-reference.ts";
import { compileSearch, searchField } from "./search.ts";
import type { FieldSearch } from "./search.ts";
import type { SearchDocument } from "./search-document.ts";
import { splitTerms } from "./split-terms.ts";

let documents: readonly SearchDocument[];
let field: FieldSearch;
beforeAll(async () => {
  documents = listSearchDocuments(openReference((await fieldReading()).atlas));
  field = compileSearch(documents);
});

const few: readonly SearchDocument[] = [
  {
    ref: "skills/fda-510k",
    kind: "skills",
    label: "510(k) clearance",
    names: "premarket notification",
    text: "",
  },
  { ref: "skills/fhir", kind: "skills", label: "FHIR", names: "", text: "Exchange of records, beside HL7." },
  { ref: "skills/hl7", kind: "skills", label: "HL7 version 2", names: "", text: "Messages between systems." },
  { ref: "skills/r", kind: "skills", label: "R", names: "", text: "A language for statistics." },
  { ref: "roles/one", kind: "roles", label: "Researcher", names: "Développeur", text: "Reads records." },
  { ref: "terms/de-novo", kind: "terms", label: "De Novo", names: "", text: "A route for new devices." },
];
const small = compileSearch(few);
const refsOf = (query: string, options = {}): readonly string[] =>
  searchField(small, query, options).map(({ ref }) => ref);

describe("searchField", () => {
  it.each(["", "   ", "?!", "()"])("finds nothing for %j", (query) => {
    expect(searchField(field, query)).toEqual([]);
  });

  it.each([
    ["510(k)", "skills/fda-510k"],
    ["510k", "skills/fda-510k"],
    ["FHIR/HL7", "skills/fhir"],
    ["de novo", "terms/de-novo"],
    ["R", "skills/r"],
    ["developpeur", "roles/one"],
    ["DEVELOPPEURS", "roles/one"],
    ["messges between sytems", "skills/hl7"],
    ["mesasges", "skills/hl7"],
  ])("answers %j with %s first", (query, ref) => {
    expect(refsOf(query)[0]).toBe(ref);
  });

  it.each([
    ["mimic", /^datasets\/mimic-/],
    ["physionet", /^datasets\/physionet-/],
  ])("takes %s for the data of that name, before a skill that the word would show", (query, ref) => {
    expect(searchField(field, query)[0]?.ref).toMatch(ref);
  });

  it("finds some words where no record has all", () => {
    expect(refsOf("messages for statistics")).toEqual(expect.arrayContaining(["skills/hl7", "skills/r"]));
  });

  it("keeps to the kinds and the number asked for", () => {
    expect(refsOf("records", { kinds: ["roles"] })).toEqual(["roles/one"]);
    expect(refsOf("records", { limit: 1 })).toHaveLength(1);
  });

  it("answers the same question alike, whatever the order of the documents", () => {
    const other = compileSearch(few.toReversed());
    for (const query of ["records", "a", "for", "de"]) {
      expect(searchField(other, query).map(({ ref }) => ref)).toEqual(refsOf(query));
    }
  });

  it("puts a record first when asked for it by its label, for every label of the field", () => {
    const missed = documents.filter(({ label }) => {
      const [first] = searchField(field, label, { limit: 1 });
      return first === undefined || splitTerms(first.label).join(" ") !== splitTerms(label).join(" ");
    });
    expect(missed.map(({ label }) => label)).toEqual([]);
  });

  it("finds a record among the first five with one slip in its label, for nearly every label of six letters", () => {
    const slips = documents.flatMap(({ ref, label }, position) => {
      const query = makeSlips(label, position)[position % 4];
      return query === undefined ? [] : [{ ref, query }];
    });
    const missed = slips.filter(
      ({ ref, query }) => !searchField(field, query, { limit: 5 }).some((hit) => hit.ref === ref),
    );
    // Measured on the field of November 2026: 0.999 of some 7,000 slips, four a label; here each label
    // has one. What is missed has lost a letter of three.
    expect(1 - missed.length / slips.length).toBeGreaterThan(0.99);
  });
});

/** A letter changed, dropped, added, and swapped with the next, each at a place that differs from label to label. */
function makeSlips(label: string, position: number): readonly string[] {
  const places = [...label.matchAll(/[a-z]/gi)].map(({ index }) => index);
  if (places.length < 6) return [];
  const [changed = 0, dropped = 0, added = 0, swapped = 0] = [1, 3, 5, 7].map(
    (step) => places[(position * step + step) % (places.length - 1)],
  );
  const letter = String.fromCharCode(97 + (position % 26));
  return [
    `${label.slice(0, changed)}${letter}${label.slice(changed + 1)}`,
    `${label.slice(0, dropped)}${label.slice(dropped + 1)}`,
    `${label.slice(0, added)}${letter}${label.slice(added)}`,
    `${label.slice(0, swapped)}${label.charAt(swapped + 1)}${label.charAt(swapped)}${label.slice(swapped + 2)}`,
  ];
}

describe("listSearchDocuments", () => {
  it("keeps each document small", () => {
    expect(documents.filter(({ text, names }) => text.length > 400 || names.length > 400)).toEqual([]);
  });

  it("holds no figure", () => {
    const figure = /[$€£]\s?\d|\d\s?(?:%|percent)|\d{4}-\d{2}-\d{2}/;
    expect(documents.filter(({ label, names, text }) => figure.test(`${label} ${names} ${text}`))).toEqual(
      [],
    );
  });

  it("knows a role by the names that guides give it", () => {
    expect(documents.find(({ ref }) => ref === "roles/ml-engineer")?.names).toContain("ML Engineer");
  });
});
