import { strToU8, zipSync } from "fflate";
import type { Piece } from "./page-pieces.ts";

/** A piece of a page for tests: 10 points high, half that wide a letter. */
export function aPiece(text: string, x: number, y: number, look: Partial<Piece> = {}): Piece {
  const size = look.size ?? 10;
  return { text, x, y, width: text.length * size * 0.5, size, bold: false, ...look };
}

/** What a test PDF's page draws; `y` grows upwards from the page's foot, as in PDF. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfParts {
  readonly pages: readonly (readonly PdfText[])[];
  /** Draws one grey picture on each page. */
  readonly picture?: boolean;
  /** Entries added to the trailer, as PDF source. */
  readonly trailer?: string;
  /** Replaces the dictionary and the bytes of each page's content. */
  readonly content?: { readonly dictionary: string; readonly bytes: Uint8Array };
  /** Replaces the fonts' dictionary, as PDF source. */
  readonly fonts?: string;
}

const FONTS =
  "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> " +
  "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>";

/** A small, valid PDF, written by hand so that nothing about it is a surprise. */
export function aPdf({ pages, picture = false, trailer = "", content, fonts = FONTS }: PdfParts): Uint8Array {
  const pageIds = pages.map((_, at) => 4 + at * 2);
  const objects: Uint8Array[] = [
    strToU8("<< /Type /Catalog /Pages 2 0 R >>"),
    strToU8(
      `<< /Type /Pages /Kids [${pageIds.map((id) => `${String(id)} 0 R`).join(" ")}] /Count ${String(pages.length)} >>`,
    ),
    stream(
      "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
      new Uint8Array(4),
    ),
    ...pages.flatMap((texts, at) => [
      strToU8(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(5 + at * 2)} 0 R ` +
          `/Resources << /Font ${fonts} ${picture ? "/XObject << /Im1 3 0 R >>" : ""} >> >>`,
      ),
      content === undefined
        ? stream("", strToU8(drawing(texts, picture), true))
        : stream(content.dictionary, content.bytes),
    ]),
  ];
  // Without a picture its object is left empty, so that nothing in the file looks like a scan.
  if (!picture) objects[2] = strToU8("null");

  const parts: Uint8Array[] = [strToU8("%PDF-1.7\n")];
  const offsets = objects.map((object, at) => {
    const offset = lengthOf(parts);
    parts.push(strToU8(`${String(at + 1)} 0 obj\n`), object, strToU8("\nendobj\n"));
    return offset;
  });
  const start = lengthOf(parts);
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = String(objects.length + 1);
  parts.push(
    strToU8(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n` +
        `startxref\n${String(start)}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

function drawing(texts: readonly PdfText[], picture: boolean): string {
  const lines = texts.map(({ text, x, y, size = 10, bold = false }) => {
    const escaped = text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);
    return `BT /${bold ? "F2" : "F1"} ${String(size)} Tf ${String(x)} ${String(y)} Td (${escaped}) Tj ET`;
  });
  return [...lines, ...(picture ? ["q 500 0 0 700 40 40 cm /Im1 Do Q"] : [])].join("\n");
}

function stream(dictionary: string, bytes: Uint8Array): Uint8Array {
  const head = strToU8(`<< ${dictionary} /Length ${String(bytes.length)} >>\nstream\n`);
  return joined([head, bytes, strToU8("\nendstream")]);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A small Word file with this body (WordprocessingML) and these further parts. */
export function aDocx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(
      Object.entries(others).map(([name, xml]) => [name, strToU8(xml.replace("xmlns:w", WORD))]),
    ),
  });
}

/** A paragraph of WordprocessingML. */
export function aParagraph(text: string, properties = "", runProperties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
