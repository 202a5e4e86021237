import { zipSync } from "fflate";
import { assembleText } from "./assemble-text.ts";
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
    const document = assembleText("docx", withScale(lines), 1);
    if (document.text.length > MAX_TEXT_CHARS) return failed("too-large");
    if (document.text !== "") return { kind: "read", document };
    return failed(zip.names.some((name) => name.startsWith("word/media/")) ? "scanned-image" : "no-text");
  } catch {
    return failed("corrupt");
  }
}

/** Headers first, as names and addresses often stand there, then the body, then footers; repeated lines once. */
async function readParts(parts: Parts, main: string): Promise<readonly WordLine[]> {
  const named = (pattern: RegExp): readonly string[] =>
    [...parts.keys()].filter((name) => pattern.test(name)).toSorted();
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

/** Font sizes as shares of the one most letters have; a size that only the style knows counts as usual. */
function withScale(lines: readonly WordLine[]) {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [usual = 0] = [...letters].toSorted((a, b) => b[1] - a[1]).map(([size]) => size);
  const smallest = Math.min(...lines.map(({ size }) => size).filter((size) => size > 0));
  // Word's default text is the one without a size of its own; sizes given beside it are judged by the smallest.
  const body = usual > 0 ? usual : Number.isFinite(smallest) ? smallest : 1;
  return lines.map(({ size, ...line }) => ({ ...line, scale: size > 0 ? size / body : 1 }));
}
