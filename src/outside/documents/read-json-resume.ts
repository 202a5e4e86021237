import { assembleText } from "./assemble-text.ts";
import type { DraftLine } from "./assemble-text.ts";
import { cleanText } from "./clean-text.ts";
import { MAX_TEXT_CHARS } from "./document-limits.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { decodeText } from "./read-text.ts";

type Json = { readonly [key: string]: unknown };

/** Parts of JSON Resume 1.0 (jsonresume.org/schema) with the heading each gets in the text. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["work", "Work Experience"],
  ["volunteer", "Volunteering"],
  ["projects", "Projects"],
  ["education", "Education"],
  ["certificates", "Certificates"],
  ["awards", "Awards"],
  ["publications", "Publications"],
  ["skills", "Skills"],
  ["languages", "Languages"],
  ["interests", "Interests"],
  ["references", "References"],
]);

/** In each part, the field that titles an entry and the fields printed beneath it on one line. */
const TITLES = ["position", "studyType", "title", "name", "language", "network"];
const SUBTITLES = [
  "area",
  "name",
  "company",
  "organization",
  "entity",
  "institution",
  "issuer",
  "awarder",
  "publisher",
  "location",
];
const INLINE = ["level", "fluency", "score"];
const DATES = ["startDate", "endDate", "date", "releaseDate"];

/** Reads JSON Resume as text a person could have written, so that every later quote points at words on the page. */
export function readJsonResume(bytes: Uint8Array): ReadOutcome {
  const decoded = decodeText(bytes);
  if (decoded.length > MAX_TEXT_CHARS) return failed("too-large");
  const parsed = parseJson(decoded);
  if (parsed === undefined) return failed("corrupt");
  if (!isJsonResume(parsed)) return failed("not-a-resume");

  const { basics, $schema: _schema, meta: _meta, ...rest } = parsed;
  const others = Object.keys(rest).filter((key) => !PARTS.has(key));
  const drafts = [
    ...(isObject(basics) ? basicsLines(basics) : []),
    ...[...PARTS].flatMap(([key, heading]) => partLines(heading, rest[key])),
    ...others.flatMap((key) => partLines(words(key), rest[key])),
  ];
  const document = assembleText("json-resume", drafts, 1);
  return document.text === "" ? failed("no-text") : { kind: "read", document };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isJsonResume(value: unknown): value is Json {
  return (
    isObject(value) &&
    (isObject(value["basics"]) || Array.isArray(value["work"]) || Array.isArray(value["education"]))
  );
}

function basicsLines(basics: Json): readonly DraftLine[] {
  const { name, label, summary, email, phone, url, image: _image, location, profiles, ...others } = basics;
  return [
    line(leaves(name).join(" "), { bold: true, scale: 2 }),
    line(leaves(label).join(", ")),
    line(
      [email, phone, url, location]
        .map((part) => leaves(part).join(", "))
        .filter((part) => part !== "")
        .join(" · "),
    ),
    ...leaves(profiles, " ").map((text) => line(text)),
    ...leaves(others).map((text) => line(text)),
    ...(leaves(summary).length === 0 ? [] : [heading("Summary"), ...paragraphs(summary)]),
  ];
}

function partLines(title: string, part: unknown): readonly DraftLine[] {
  const entries = Array.isArray(part) ? part : part === undefined || part === null ? [] : [part];
  const lines = entries.flatMap((entry: unknown) =>
    isObject(entry) ? entryLines(entry) : leaves(entry).map((text) => line(text)),
  );
  return lines.some(({ text }) => text !== "") ? [heading(title), ...lines] : [];
}

function entryLines(entry: Json): readonly DraftLine[] {
  const titleKey = TITLES.find((key) => textOf(entry[key]) !== "");
  const title = titleKey === undefined ? "" : textOf(entry[titleKey]);
  const inline = INLINE.flatMap((key) => leaves(entry[key]));
  const subtitles = SUBTITLES.filter((key) => key !== titleKey).map((key) => leaves(entry[key]).join(", "));
  const used = new Set([
    titleKey,
    ...SUBTITLES,
    ...INLINE,
    ...DATES,
    "keywords",
    "highlights",
    "courses",
    "summary",
    "description",
  ]);
  const first = [title, ...inline].filter((text) => text !== "").join(", ");
  return [
    line([first, datesOf(entry)].filter((text) => text !== "").join("\t"), { bold: true }),
    line(subtitles.filter((text) => text !== "").join(", ")),
    ...paragraphs(entry["summary"]),
    ...paragraphs(entry["description"]),
    line(leaves(entry["keywords"]).join(", ")),
    ...[...leaves(entry["highlights"]), ...leaves(entry["courses"])].map((text) =>
      line(text, { bullet: true }),
    ),
    ...Object.keys(entry)
      .filter((key) => !used.has(key))
      .flatMap((key) => leaves(entry[key]))
      .map((text) => line(text)),
  ];
}

/** The dates as the file gives them; an end that is missing stays missing. */
function datesOf(entry: Json): string {
  const [start = "", end = "", ...single] = DATES.map((key) => leaves(entry[key]).join(" "));
  const range = start === "" ? end : `${start} – ${end}`.trim();
  return [range, ...single].filter((text) => text !== "").join(", ");
}

/** Deeper than this no résumé goes; it bounds the recursion. */
const MAX_DEPTH = 32;

/** Every text and number below a value, in the file's order; with a joiner, one text per object. */
function leaves(value: unknown, joiner?: string, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leaves(item, joiner, depth + 1));
  if (isObject(value)) {
    const inner = Object.values(value).flatMap((item) => leaves(item, undefined, depth + 1));
    return joiner === undefined ? inner : [inner.join(joiner)];
  }
  const text = textOf(value);
  return text === "" ? [] : [text];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? cleanText(String(value)) : "";
}

function paragraphs(value: unknown): readonly DraftLine[] {
  if (typeof value !== "string") return leaves(value).map((text) => line(text));
  return value.split(/\r\n?|\n/).map((text) => line(cleanText(text)));
}

function words(key: string): string {
  const spaced = key.replaceAll(/[_-]+/g, " ").replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
  return cleanText(spaced.charAt(0).toUpperCase() + spaced.slice(1));
}

const heading = (text: string): DraftLine => line(text, { bold: true, heading: true, scale: 1.2 });

function line(text: string, look: Partial<DraftLine> = {}): DraftLine {
  return { text, page: 1, scale: 1, bold: false, heading: false, bullet: false, ...look };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
