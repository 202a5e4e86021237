import { strToU8, zipSync, zlibSync } from "fflate";
import { aDocx, aParagraph, aPdf } from "#src/outside/documents/testing.ts";
import type { ResumeFile } from "#src/outside/documents/index.ts";

const MEGABYTE = 1024 * 1024;

/** Files made to exhaust a reader: each has to end as a text or a typed failure. */
export function hostileDocuments(): readonly ResumeFile[] {
  const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE).fill(0x20);
  const page = (dictionary: string, bytes: Uint8Array): Uint8Array =>
    aPdf({ pages: [[]], content: { dictionary, bytes } });
  const flate = zlibSync(blanks(64), { level: 9 });
  const bombInWord = aDocx(`<!--${" ".repeat(64 * MEGABYTE)}-->`);
  const nested = zipSync({ "inner.docx": zipSync({ "inner.docx": bombInWord }) });
  const pdf = (...objects: readonly string[]): Uint8Array =>
    strToU8(
      `%PDF-1.7\n${objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join("")}trailer << /Root 1 0 R >>`,
    );
  const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
  const form = (content: string): string =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R /Y 6 0 R >> >> /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
  const content = (text: string): string =>
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`;
  const pageWithForms =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>";
  const pages = (count: string, kids = "[3 0 R]"): string =>
    `<< /Type /Pages /Kids ${kids} /Count ${count} >>`;
  const deepXml = (tag: string, depth: number): string =>
    `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);

  const files: Readonly<Record<string, Uint8Array>> = {
    "flate-bomb.pdf": page("/Filter /FlateDecode", flate),
    "flate-bomb-twice.pdf": page("/Filter [/FlateDecode /FlateDecode]", zlibSync(flate, { level: 9 })),
    "flate-bomb-cut.pdf": page("/Filter /FlateDecode", flate.subarray(0, flate.length / 2)),
    "filter-chain.pdf": page(`/Filter [${"/ASCIIHexDecode ".repeat(400)}]`, strToU8("20".repeat(5000))),
    "endless-operators.pdf": page("/Filter /FlateDecode", zlibSync(strToU8("q ".repeat(8 * MEGABYTE)))),
    "endless-text.pdf": page(
      "/Filter /FlateDecode",
      zlibSync(strToU8(`BT /F1 10 Tf ${"(abc) Tj 9 0 Td ".repeat(400_000)}ET`)),
    ),
    "endless-array.pdf": page("", strToU8("[".repeat(300_000))),
    "page-loop.pdf": pdf(catalog, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
    "parent-loop.pdf": pdf(catalog, pages("1"), "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"),
    "length-loop.pdf": pdf(
      catalog,
      pages("1"),
      "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
      "<< /Length 4 0 R >>\nstream\nq\nendstream",
    ),
    "form-loop.pdf": pdf(
      catalog,
      pages("1"),
      pageWithForms,
      content("/X Do"),
      form("/X Do /Y Do"),
      form("/X Do /X Do"),
    ),
    "contents-loop.pdf": pdf(
      catalog,
      pages("1"),
      "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
      "[4 0 R 4 0 R]",
    ),
    "many-pages.pdf": aPdf({ pages: Array.from({ length: 400 }, () => []) }),
    "claims-a-billion-pages.pdf": pdf(catalog, pages("999999999"), "<< /Type /Page /Parent 2 0 R >>"),
    "claims-minus-one-page.pdf": pdf(catalog, pages("-1"), "<< /Type /Page /Parent 2 0 R >>"),
    "the-same-page-often.pdf": pdf(
      catalog,
      pages("50", `[${"3 0 R ".repeat(50)}]`),
      pageWithForms,
      content("BT (a) Tj ET"),
      form("q"),
      form("q"),
    ),
    "no-objects.pdf": pdf(),
    "huge-numbers.pdf": page("", strToU8(`BT /F1 1${"0".repeat(300)} Tf 1e99 -1e99 Td (a nurse) Tj ET`)),
    "word-bomb.docx": bombInWord,
    "word-bomb-hidden.docx": withDeclaredSizes(bombInWord, 10),
    "word-bomb-boasting.docx": withDeclaredSizes(aDocx(aParagraph("Nurse")), 0xff_ff_ff_f0),
    "nested.docx": nested,
    "nested.zip": nested,
    "many-entries.docx": zipSync(
      Object.fromEntries(
        Array.from({ length: 5000 }, (_, at) => [`word/header${String(at)}.xml`, strToU8("a")]),
      ),
    ),
    "many-headers.docx": aDocx(
      aParagraph("Nurse"),
      Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `word/header${String(at)}.xml`,
          `<w:hdr xmlns:w>${aParagraph("Ada")}</w:hdr>`,
        ]),
      ),
    ),
    "deep.docx": aDocx(deepXml("w:sdt", 60_000)),
    "deep-tables.docx": aDocx("<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000)),
    "wide.docx": aDocx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(60_000)),
    "entities.docx": aDocx("</w:body></w:document>", { "word/styles.xml": entityBomb() }),
    "entities-in-body.docx": zipSync({ "word/document.xml": strToU8(entityBomb()) }),
    "deep.json": strToU8(`{"basics":${'{"a":'.repeat(50_000)}1${"}".repeat(50_001)}`),
    "long-line.txt": strToU8("a- ".repeat(130_000)),
    "marks.md": strToU8("*".repeat(100_000) + "[".repeat(100_000) + "`".repeat(100_000)),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
}

function entityBomb(): string {
  const entities = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">${entities.join("")}]><d>&e12;</d>`;
}

/** The same container, every size in its list and beside its parts replaced by a lie. */
function withDeclaredSizes(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [signature, offset] of [
    ["PK\u0003\u0004", 22],
    ["PK\u0001\u0002", 24],
  ] as const) {
    for (
      let at = copy.indexOf(signature, 0, "latin1");
      at >= 0;
      at = copy.indexOf(signature, at + 4, "latin1")
    ) {
      copy.writeUInt32LE(size, at + offset);
    }
  }
  return new Uint8Array(copy);
}
