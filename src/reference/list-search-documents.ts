import { listLinks, walkRecord } from "#src/atlas/index.ts";
import type { RecordKind, RecordRef } from "#src/atlas/index.ts";
import { cutWords } from "./cut-words.ts";
import { foldText } from "./fold-text.ts";
import { labelOf } from "./find-record.ts";
import { listNamed } from "./list-named.ts";
import type { AnyRecord, Reference } from "./reference.ts";
import type { SearchDocument } from "./search-document.ts";

/** Enough to find a record by what it says, and little enough to hand a browser the whole field. */
const TEXT_LENGTH = 400;
const NAMES_LENGTH = 400;

/** What search knows of every record, in reading order: small, and without figures. */
export function listSearchDocuments(reference: Reference): readonly SearchDocument[] {
  const named = nameRoles(reference);
  return [...reference.records].map(([ref, { kind, record }]) => ({
    ref,
    kind,
    label: record.label,
    names: cutWords(listNames(record, named.get(ref) ?? []).join(" · "), NAMES_LENGTH),
    text: cutWords(listWords(kind, record, reference).map(endSentence).join(" "), TEXT_LENGTH),
  }));
}

/** The names that guides use for each role, wherever they stand. */
function nameRoles(reference: Reference): ReadonlyMap<RecordRef, readonly string[]> {
  const names = new Map<RecordRef, string[]>();
  for (const { named } of listNamed(reference)) {
    const ref = `roles/${named.role}`;
    names.set(ref, [...(names.get(ref) ?? []), named.name]);
  }
  return names;
}

function listNames(record: AnyRecord, named: readonly string[]): readonly string[] {
  const aliases = "aliases" in record ? record.aliases : [];
  const names = [...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)), ...named];
  const seen = new Set([foldText(record.label)]);
  return names.filter((name) => {
    const known = seen.has(foldText(name));
    seen.add(foldText(name));
    return !known;
  });
}

/** Keys whose texts are no prose of the record, and those where figures stand. */
const SKIPPED = new Set([
  "label",
  "aliases",
  "sources",
  "evidence",
  "url",
  "note",
  "found",
  "population",
  "name",
]);
/** What a record says first. */
const FIRST = ["summary", "says", "means", "asks", "focus"];
/** Kinds that say little themselves, so that what they belong to helps to find them. */
const FOUND_BY_LINKS: readonly RecordKind[] = ["employers", "datasets"];
const FIGURE = /[$€£]\s?\d|\d\s?(?:%|percent)|\d{4}-\d{2}-\d{2}/;

function endSentence(words: string): string {
  return /[.!?…:]$/.test(words) ? words : `${words}.`;
}

function listWords(kind: RecordKind, record: AnyRecord, reference: Reference): readonly string[] {
  const leaves = walkRecord(record).filter(
    ({ key, path }) => !SKIPPED.has(key) && !path.startsWith("aliases"),
  );
  const inOrder = [
    ...leaves.filter(({ path }) => FIRST.includes(path)),
    ...leaves.filter(({ path }) => !FIRST.includes(path)),
  ];
  const said = inOrder
    .flatMap(({ texts, path }) => texts.filter((words) => FIRST.includes(path) || words.includes(" ")))
    .filter((words) => !FIGURE.test(words));
  return FOUND_BY_LINKS.includes(kind)
    ? [...said, ...listLinks(kind, record).map((ref) => labelOf(reference, ref))]
    : said;
}
