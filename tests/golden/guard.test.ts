import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "#src/guard/index.ts";
import { besideProject, readJson } from "../support/reference-checks.ts";

/** Made-up text with marked identifiers (ASQ-PHI, MIT; presidio-research, MIT), where someone has it. */
const queries = besideProject("phi", "asq-phi-even.json");
const sentences = besideProject("phi", "presidio-synth-first500.json");
for (const path of [queries, sentences]) if (!existsSync(path)) console.log("a set of marked text is not here: 1 case skipped");

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** Words of an identifier that tell nothing: a text without the rest of it is clear. */
const PLAIN = new Set(["hospital", "clinic", "medical", "center", "centre", "health", "dr", "mr", "mrs", "ms", "the", "of", "and", "in", "at", "med", "st", "id", "number", "email", "site", "patient", "case"]);

/** Strict recall: an identifier counts only when each of its telling words is covered. */
function measure(rows: readonly Marked[]) {
  const kinds = new Map<string, { found: number; all: number }>();
  let clean = 0;
  let marked = 0;
  let alarms = 0;
  for (const { text, spans } of rows) {
    const found = findIdentifiers(text).spans;
    if (spans.length === 0) alarms += Number(found.length > 0);
    else marked++;
    const covers = (start: number, end: number) => found.some((span) => span.start <= start && end <= span.end);
    const whole = spans.map(({ type, start, end }) => {
      const words = Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]{2,}/gu)).filter(([word]) => !PLAIN.has(word.toLowerCase()));
      const hit = words.every((word) => covers(start + word.index, start + word.index + word[0].length));
      const kind = kinds.get(type) ?? { found: 0, all: 0 };
      kinds.set(type, { found: kind.found + Number(hit), all: kind.all + 1 });
      return hit;
    });
    clean += Number(spans.length > 0 && whole.every(Boolean));
  }
  const all = [...kinds.values()].reduce((sum, kind) => sum + kind.all, 0);
  const found = [...kinds.values()].reduce((sum, kind) => sum + kind.found, 0);
  return { kinds, recall: found / all, all, clean, marked, alarms, clear: rows.length - marked };
}

function tell(name: string, { kinds, recall, all, clean, marked, alarms, clear }: ReturnType<typeof measure>): void {
  const rows = [...kinds].map(([kind, { found, all: n }]) => `  ${kind}: ${found} of ${n} (${(found / n).toFixed(3)})`);
  console.log(
    [
      `${name}: strict recall ${recall.toFixed(3)} of ${all}; ${clean} of ${marked} texts wholly covered; false alarms in ${alarms} of ${clear} texts without a mark`,
      ...rows,
    ].join("\n"),
  );
}

describe("guard", () => {
  it.runIf(existsSync(queries))("finds at least 97 in 100 identifiers of clinical questions, with few false alarms", () => {
    const result = measure(readJson(queries) as Marked[]);
    tell("clinical questions", result);
    expect(result.recall).toBeGreaterThanOrEqual(0.97);
    expect(result.alarms / result.clear).toBeLessThanOrEqual(0.05);
  });

  it.runIf(existsSync(sentences))("says how far it comes with everyday sentences from many countries", () => {
    // Organisations, job titles, nationalities and plain domains tell of no person; single years and ages under 90 are allowed.
    const aside = new Set(["ORGANIZATION", "TITLE", "NRP", "DOMAIN_NAME", "AGE"]);
    const raw = readJson(sentences) as { full_text: string; spans: { entity_type: string; start_position: number; end_position: number }[] }[];
    const rows = raw.map(({ full_text: text, spans }) => ({
      text,
      spans: spans
        .filter(({ entity_type: type }) => !aside.has(type))
        .map(({ entity_type: type, start_position: start, end_position: end }) => ({ type, start, end })),
    }));
    const result = measure(rows);
    tell("everyday sentences", result);
    // The gap to clinical questions is what rules alone leave: names and addresses unlike those of their lists.
    const missed = ["CREDIT_CARD", "US_SSN", "EMAIL_ADDRESS", "IBAN_CODE", "IP_ADDRESS"].filter((kind) => result.kinds.get(kind)?.found !== result.kinds.get(kind)?.all);
    expect(missed).toEqual([]);
  });
});
