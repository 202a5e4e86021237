import { describe, expect, it } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { aDocx, aParagraph, aPdf } from "./testing.ts";

const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const binary = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256);

describe("a file's kind", () => {
  it.each<[string, string, Uint8Array, string]>([
    ["a PDF", "cv.pdf", aPdf({ pages: [[{ text: "Nurse", x: 50, y: 700 }]] }), "pdf"],
    ["a PDF under a wrong name", "cv.docx", aPdf({ pages: [[{ text: "Nurse", x: 50, y: 700 }]] }), "pdf"],
    ["a Word file under a wrong name", "cv.pdf", aDocx(aParagraph("Nurse")), "docx"],
    ["Markdown", "cv.md", textOf("# Nurse"), "markdown"],
    ["Markdown without a name", "cv", textOf("# Nurse\n\n- care"), "markdown"],
    ["text", "cv.txt", textOf("# not a heading here"), "text"],
    ["text named PDF", "cv.pdf", textOf("Nurse in a town"), "text"],
    ["JSON Resume", "resume.json", textOf('{"basics":{"name":"Ada Example"}}'), "json-resume"],
  ])("%s", async (_, name, bytes, kind) => {
    expect(await readBytes({ name, bytes })).toMatchObject({ kind: "read", document: { kind } });
  });
});

describe("a file that cannot be read says why", () => {
  it.each<[string, string, Uint8Array, string]>([
    ["nothing in it", "cv.pdf", bytesOf(), "empty-file"],
    ["only blanks", "cv.txt", textOf(" \n\n "), "no-text"],
    ["over ten megabytes", "cv.txt", new Uint8Array(10 * 1024 * 1024 + 1), "too-large"],
    ["a picture", "cv.png", bytesOf(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), "unsupported-type"],
    ["a picture named PDF", "cv.pdf", bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0), "unsupported-type"],
    ["rich text", "cv.rtf", textOf("{\\rtf1 Nurse}"), "unsupported-type"],
    ["a web page", "cv.html", textOf("<!DOCTYPE html><p>Nurse"), "unsupported-type"],
    [
      "an old Word file",
      "cv.doc",
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "unsupported-type",
    ],
    ["a locked Word file", "cv.docx", lockedWord(), "encrypted"],
    ["a program", "cv.exe", bytesOf(0x4d, 0x5a, 0, 0, 1, 2, 3, 4), "unsupported-type"],
    ["bytes that fit no format", "cv.pdf", binary, "corrupt"],
    ["JSON of another kind", "data.json", textOf('{"rows":[1,2]}'), "not-a-resume"],
    ["broken JSON", "resume.json", textOf('{"basics":'), "corrupt"],
    ["fifty-one pages of text", "cv.txt", textOf("page\f".repeat(51)), "too-many-pages"],
    ["a book", "cv.txt", textOf("words ".repeat(80_000)), "too-large"],
  ])("%s", async (_, name, bytes, failure) => {
    expect(await readBytes({ name, bytes })).toEqual({ kind: "failed", failure });
  });
});

function lockedWord(): Uint8Array {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.concat([bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(64), name]);
}
