import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createDocumentReader } from "#src/outside/documents/index.ts";
import type { DocumentText } from "#src/profile/index.ts";
import { builtWorker } from "../../support/built-worker.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "data", "examples");
const ids = ["software-engineer", "icu-nurse", "data-analyst", "hospital-pharmacist", "public-health-student"];
const { readDocument } = createDocumentReader({ workerUrl: await builtWorker() });

it.each(ids)("%s.pdf gives the text a person would read", async (id) => {
  const { actual, expected } = await besideGolden(`${id}.txt`, await readExample(`${id}.pdf`));
  expect(actual).toBe(expected);
});

it.each(ids)("%s.docx gives the text a person would read", async (id) => {
  const { actual, expected } = await besideGolden(`${id}.docx.txt`, await readExample(`${id}.docx`));
  expect(actual).toBe(expected);
});

it.each(ids)("%s has the same words as PDF and as DOCX", async (id) => {
  const words = ({ text }: DocumentText): readonly string[] => text.toLowerCase().split(/\s+/).toSorted();
  expect(words(await readExample(`${id}.pdf`))).toEqual(words(await readExample(`${id}.docx`)));
});

async function readExample(name: string): Promise<DocumentText> {
  const outcome = await readDocument({ name, bytes: await readFile(join(examples, name)) });
  if (outcome.kind === "failed") throw new Error(`${name}: ${outcome.failure}`);
  return outcome.document;
}

/** The text and its golden; on difference the new text is kept beside it as `<name>-changed`. */
async function besideGolden(name: string, document: DocumentText): Promise<{ actual: string; expected: string }> {
  const file = join(import.meta.dirname, name);
  const actual = withMarks(document);
  const expected = existsSync(file) ? await readFile(file, "utf8") : "";
  await (actual === expected ? rm(`${file}-changed`, { force: true }) : writeFile(`${file}-changed`, actual));
  return { actual, expected };
}

/** The text with what each line's look says: `#` heading, `-` list item, `*` bold, and its size when not the usual. */
function withMarks({ text, lines }: DocumentText): string {
  let page = 1;
  return lines
    .map((line) => {
      const marks = [line.heading ? "#" : "", line.bullet ? "-" : "", line.bold ? "*" : ""].join("");
      const size = line.scale === 1 ? "" : `${String(Math.round(line.scale * 10) / 10)}x`;
      const turn = line.page === page ? "" : `--- page ${String(line.page)} ---\n`;
      page = line.page;
      return `${turn}${`${marks}${size}`.padEnd(7)}| ${text.slice(line.start, line.end).replaceAll("\t", " ⇥ ")}\n`;
    })
    .join("");
}
