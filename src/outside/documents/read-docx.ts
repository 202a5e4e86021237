import { zipSync } from "fflate";
import { assembleText } from "./assemble-text.ts";
import type { DraftLine } from "./assemble-text.ts";
import { MAX_TEXT_CHARS } from "./document-limits.ts";
import { openZip } from "./open-zip.ts";
import { failed } from "./read-outcome.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { wordLines } from "./word-lines.ts";
import type { WordLine, WordNode } from "./word-lines.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

/** What of a Word file carries text or says how it looks; pictures and embedded files are left unopened. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/(document|styles|numbering|header|footer)\d*\.xml)$/;
const MAIN = /^word\/document\d*\.xml$/;

/** Reads a Word file; any other zip container is of no type we read. */
export async function readDocx(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = openZip(bytes, (name) => WANTED.test(name));
  if (zip.kind === "failed") return zip;
  if (!zip.names.some((name) => MAIN.test(name))) return failed("unsupported-type");
  const main = [...zip.parts.keys()].find((name) => MAIN.test(name));
  if (main === undefined) return failed("corrupt");
  try {
    const lines = await readParts(zip.parts, main);
    const document = assembleText(
      "docx",
      withScale(lines, defaultSizeIn(zip.parts.get("word/styles.xml"))),
      1,
    );
    if (document.text.length > MAX_TEXT_CHARS) return failed("too-large");
    if (document.text !== "") return { kind: "read", document };
    return failed(zip.names.some((name) => name.startsWith("word/media/")) ? "scanned-image" : "no-text");
  } catch {
    return failed("corrupt");
  }
}

/** Headers, and footers, read of one file: a section has at most three, and résumés have few sections. */
const MOST_MARGINS = 12;

/** Headers first, as names and addresses often stand there, then the body, then footers; repeated lines once. */
async function readParts(parts: Parts, main: string): Promise<readonly WordLine[]> {
  const named = (pattern: RegExp): readonly string[] =>
    [...parts.keys()]
      .filter((name) => pattern.test(name))
      .toSorted()
      .slice(0, MOST_MARGINS);
  const body = await readTree(parts, main);
  const margins = async (pattern: RegExp): Promise<readonly WordLine[]> => {
    const lines = await Promise.all(
      named(pattern).map(async (name) => readTree(asMain(parts, name, main), main)),
    );
    const seen = new Set(body.map(({ text }) => text));
    return lines.flat().filter(({ text }) => {
      const isNew = /\p{L}/u.test(text) && !/^page \d+/i.test(text) && !seen.has(text);
      seen.add(text);
      return isNew;
    });
  };
  return [...(await margins(/^word\/header/)), ...body, ...(await margins(/^word\/footer/))];
}

async function readTree(parts: Parts, main: string): Promise<readonly WordLine[]> {
  const { default: mammoth } = await import("mammoth");
  // A fresh container of checked parts: mammoth's own unzip never meets the person's file.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  let lines: readonly WordLine[] = [];
  await mammoth.convertToHtml(
    { buffer },
    {
      includeEmbeddedStyleMap: false,
      transformDocument: (root: WordNode) => {
        lines = wordLines(root);
        return { ...root, children: [] };
      },
    },
  );
  if (!parts.has(main)) throw new RangeError("the main part is gone");
  return lines;
}

/** The parts with a header or footer in the body's place, so that it is read by the same rules. */
function asMain(parts: Parts, name: string, main: string): Parts {
  const xml = new TextDecoder().decode(parts.get(name));
  const document = xml
    .replace(/<w:(hdr|ftr)\b([^>]*)>/, "<w:document$2><w:body>")
    .replace(/<\/w:(hdr|ftr)>\s*$/, "</w:body></w:document>");
  return new Map([...parts, [main, new TextEncoder().encode(document)]]);
}

/** Font sizes as shares of the one most letters have; where the style decides, the document's default is taken. */
function withScale(lines: readonly WordLine[], defaultSize: number): readonly DraftLine[] {
  const letters = new Map<number, number>();
  const sizeOf = ({ size }: WordLine): number => (size > 0 ? size : defaultSize);
  for (const line of lines) letters.set(sizeOf(line), (letters.get(sizeOf(line)) ?? 0) + line.text.length);
  const [body = defaultSize] = [...letters]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([size]) => size);
  return lines.map((line) => {
    const { size: _size, ...rest } = line;
    return { ...rest, scale: Math.max(Math.round((sizeOf(line) / body) * 100) / 100, 0.01) };
  });
}

/** Word's own default when a file names none (ECMA-376, 17.3.2.38). */
const WORD_DEFAULT_POINTS = 10;

/** The font size of text that has none of its own, in points; the file counts in halves. */
function defaultSizeIn(styles: Uint8Array | undefined): number {
  const defaults =
    /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(new TextDecoder().decode(styles))?.[0] ?? "";
  const halves = Number(/<w:sz w:val="(\d+)"/.exec(defaults)?.[1]);
  return halves > 0 ? halves / 2 : WORD_DEFAULT_POINTS;
}
