import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPlacement } from "#src/market/index.ts";

/** Labelled by others, and kept beside the project where someone has them, never in it. */
const file = join(import.meta.dirname, "..", "..", "..", "shared", "data", "market", "ats_edge_cases.jsonl");
const there = existsSync(file);

interface LabelledPosting {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly labels: { readonly placement?: "onsite" | "hybrid" | "remote" | null };
}

const postings = there
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as LabelledPosting)
  : [];
const labelled = postings.filter(({ labels }) => labels.placement !== undefined);
console.log(
  there
    ? `placement: ${labelled.length} labelled postings, ${postings.length - labelled.length} without a label skipped`
    : "labelled postings are not here: every case skipped",
);

describe.runIf(there)("labelled postings", () => {
  it.each(labelled)("$id: the place of work is read as people labelled it", (posting) => {
    const text = `${posting.title}\n${posting.location}\n${posting.description}`;
    expect(readPlacement(text).workplace).toBe(posting.labels.placement ?? "unknown");
  });

  it("are quoted exactly", () => {
    for (const { title, location, description } of postings) {
      const text = `${title}\n${location}\n${description}`;
      for (const { span, text: words } of readPlacement(text).words) {
        expect(text.slice(span.start, span.end)).toBe(words);
        expect(words.trim()).not.toBe("");
      }
    }
  });
});
