import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aField } from "#src/atlas/testing.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { openReference } from "#src/reference/index.ts";
import { openCitations } from "./citations.ts";
import type { PageContext } from "./site.ts";
import { writeBlock } from "./write-blocks.ts";

const sources = new Map();
const page: PageContext = {
  site: { reference: openReference(aField()), today: "2026-06-01" as CalendarDate, sources },
  root: "../",
  citations: openCitations(sources),
};

describe("material to work on", () => {
  it("keeps every line and space, and opens no tag", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: written } = writeBlock({ kind: "pre", text }, page);
        const [, inside = ""] = /^<pre class="material">\n([^]*)<\/pre>$/.exec(written) ?? [];
        expect(inside).not.toMatch(/[<>]/);
        expect(readBack(inside)).toBe(text);
      }),
    );
  });
});

function readBack(words: string): string {
  return words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
