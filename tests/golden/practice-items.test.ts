import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findIdentifiers } from "#src/guard/index.ts";
import { defectSchema, readWrittenItem, reviewKindSchema, specialtySchema, writtenItemSchema } from "#src/review/index.ts";
import type { WrittenItem } from "#src/review/index.ts";

const folder = join(import.meta.dirname, "..", "..", "data", "practice");
const about = { provenance: "Written for practice", licence: "CC-BY-4.0" };

/** Readers who must not be missing: an answer that is enough for one of them may be unsafe for another. */
const READERS = ["patient", "patient-low-literacy", "carer", "young-person", "student", "nurse", "pharmacist", "physician"];

/** A specialty with fewer items is met in passing and need not hold every task. */
const ENOUGH = 12;

const written = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .toSorted()
  .flatMap((file) =>
    (parse(readFileSync(join(folder, file), "utf8")) as unknown[]).map((value) => ({ file, item: readItem(file, value) })),
  );
const items = written.map(({ item }) => item);
const of = (task: WrittenItem["task"]) => items.filter((item) => item.task === task);

/** The item, or where it is wrong: a mistake in one of a hundred items should name that item. */
function readItem(file: string, value: unknown): WrittenItem {
  const read = writtenItemSchema.safeParse(value);
  if (!read.success) throw new Error(`${file}: ${String((value as { id?: unknown }).id)}: ${read.error.message}`);
  return read.data;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

function textsIn(value: unknown, path: string): Text[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, place) => textsIn(one, `${path}.${place}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => textsIn(held, `${path}.${key}`));
}

const textsOf = (item: WrittenItem): Text[] => textsIn(item, item.id);
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;
const counted = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(values)].toSorted().map((one) => [one, values.filter((value) => value === one).length]));

describe("practice items", () => {
  it("can be read, each with its own id, and a file named after a specialty holds no other", () => {
    const wrong = written.flatMap(({ file, item }) => {
      try {
        readWrittenItem(item, about);
      } catch (failure) {
        return [`${item.id}: ${failure instanceof Error ? failure.message : "cannot be read"}`];
      }
      const named = specialtySchema.options.find((specialty) => file === `${specialty}.yaml`);
      return named === undefined || named === item.specialty ? [] : [`${item.id}: ${item.specialty} in ${file}`];
    });
    expect(wrong).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("are at least 120, over eight specialties or more", () => {
    console.log(`${items.length} practice items: ${JSON.stringify(counted(items.map(({ specialty }) => specialty)))}`);
    expect(new Set(items.map(({ specialty }) => specialty)).size).toBeGreaterThanOrEqual(8);
    expect(items.length).toBeGreaterThanOrEqual(120);
  });

  it("hold every task in every specialty with a dozen items, every reader and every defect", () => {
    const held = counted(items.map(({ specialty }) => specialty));
    const lacking = Object.keys(held).filter((specialty) => (held[specialty] ?? 0) >= ENOUGH).flatMap((specialty) =>
      reviewKindSchema.options
        .filter((task) => !of(task).some((item) => item.specialty === specialty))
        .map((task) => `${specialty}: no ${task}`),
    );
    const readers = counted(items.map(({ audience }) => audience));
    const defects = counted(items.flatMap(({ key }) => (key.marks ?? []).map(({ defect }) => defect)));
    console.log(JSON.stringify({ readers, defects }));
    expect(lacking).toEqual([]);
    expect(READERS.filter((reader) => readers[reader] === undefined)).toEqual([]);
    expect(defectSchema.options.filter((defect) => (defects[defect] ?? 0) < 2)).toEqual([]);
    expect(Object.keys(counted(items.map(({ risk }) => risk)))).toEqual(["high", "low", "moderate"]);
  });

  it("ask what their task needs and answer all of it", () => {
    const wrong = items.flatMap((item) => problemsOf(item).map((problem) => `${item.id}: ${problem}`));
    expect(wrong).toEqual([]);
  });

  it("teach something", () => {
    const short = items.filter(({ teaches }) => wordsIn(teaches) < 15 || (teaches.match(/[.!?](?=\s|$)/gu)?.length ?? 0) < 2);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it("have answers of forty to a hundred and forty words", () => {
    const odd = items.flatMap(({ id, answers }) =>
      Object.entries(answers)
        .map(([answer, text]) => ({ answer: `${id}.${answer}`, words: wordsIn(text) }))
        .filter(({ words }) => words < 40 || words > 140),
    );
    expect(odd).toEqual([]);
  });

  it("repay neither a side nor a length in comparisons", () => {
    const decided = of("compare").filter(({ key }) => key.choice !== "tie" && key.choice !== "both-bad");
    const first = decided.filter(({ answers, key }) => Object.keys(answers)[0] === key.choice).length / decided.length;
    const longer = decided.filter(({ answers, key }) => longest(answers) === key.choice).length / decided.length;
    console.log(`${decided.length} comparisons with a better answer: first ${first.toFixed(2)}, longer ${longer.toFixed(2)}`);
    expect(first).toBeGreaterThanOrEqual(0.4);
    expect(first).toBeLessThanOrEqual(0.6);
    expect(longer).toBeGreaterThanOrEqual(0.35);
    expect(longer).toBeLessThanOrEqual(0.65);
    for (const verdict of ["tie", "both-bad"])
      expect(of("compare").filter(({ key }) => key.choice === verdict).length).toBeGreaterThanOrEqual(2);
  });

  it("put the best of several in no fixed place", () => {
    const places = of("best-of").map(({ answers, key }) => Object.keys(answers).indexOf(key.choice ?? ""));
    for (const place of new Set(places))
      expect(places.filter((one) => one === place).length / places.length).toBeLessThanOrEqual(0.6);
  });

  it("do not repay marking everything", () => {
    const marking = of("mark-defects");
    const clean = marking.filter(({ key }) => key.marks?.length === 0);
    const mild = marking.filter(({ key }) => key.marks?.every(({ severity }) => severity === "minor"));
    console.log(`${marking.length} to mark: ${clean.length} without a defect, ${mild.length} with a minor one at most`);
    expect(clean.length / marking.length).toBeGreaterThanOrEqual(0.08);
    expect(mild.length / marking.length).toBeGreaterThanOrEqual(0.15);
    expect(mild.length / marking.length).toBeLessThanOrEqual(0.4);
    expect(of("correct").some(({ key }) => key.mustChange?.length === 0)).toBe(true);
    const lines = of("rubric").flatMap(({ key }) => Object.values(key.criteria ?? {}));
    const met = lines.filter((line) => line.met).length / lines.length;
    expect(met).toBeGreaterThan(0.35);
    expect(met).toBeLessThan(0.65);
  });

  it("hold nothing that could be of a person", () => {
    const found = items.flatMap((item) =>
      textsOf(item).flatMap(({ path, text }) =>
        findIdentifiers(text, { declared: "synthetic" })
          .spans.filter(({ lowered }) => !lowered)
          .map(({ start, end, rule }) => `${path}: ${rule}: ${text.slice(start, end)}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("repeat no prompt, answer or lesson of another", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const item of items)
      for (const text of [item.prompt, item.teaches, ...Object.values(item.answers), ...(item.key.texts ?? [])]) {
        const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
        const before = seen.get(plain);
        // A text in which nothing is wrong may be its own correction.
        if (before !== undefined && before !== item.id) twice.push(`${item.id} repeats ${before}`);
        seen.set(plain, item.id);
      }
    expect(twice).toEqual([]);
  });
});

/** The side with more words. */
function longest(answers: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(answers).toSorted(([, a], [, b]) => wordsIn(b) - wordsIn(a))[0]?.[0];
}

function problemsOf(item: WrittenItem): string[] {
  const { answers, key, rubric, questions } = item;
  const texts = Object.values(answers);
  const missing = (condition: boolean, what: string): string[] => (condition ? [] : [what]);
  switch (item.task) {
    case "compare":
      return [
        ...missing(texts.length === 2 && key.choice !== undefined, "two answers and a choice"),
        ...missing((key.reasons ?? []).length >= 2, "reasons"),
        ...missing(key.choice !== "both-bad" || Object.keys(answers).every((id) => isSerious(item, id)), "what is bad in each"),
        ...missing(key.choice !== "tie" || !Object.keys(answers).some((id) => isSerious(item, id)), "no serious defect in a tie"),
        ...missing(!isSerious(item, key.choice ?? ""), "no serious defect in the chosen answer"),
      ];
    case "best-of":
      return [
        ...missing(texts.length >= 3 && texts.length <= 4 && key.choice !== undefined, "three or four answers and a choice"),
        ...missing(!isSerious(item, key.choice ?? ""), "no serious defect in the chosen answer"),
      ];
    case "mark-defects":
      return missing(texts.length === 1 && key.marks !== undefined, "one answer and its marks");
    case "rubric":
      return [
        ...missing(rubric.length >= 4 && rubric.length <= 8, "four to eight criteria"),
        ...missing(rubric.some(({ points }) => points < 0) && rubric.some(({ points }) => points > 0), "points of both signs"),
        ...missing(sameMembers(Object.keys(key.criteria ?? {}), rubric.map(({ id }) => id)), "a verdict on each criterion"),
        ...missing(texts.length === 1, "one answer"),
      ];
    case "correct":
      return [
        ...missing(texts.length === 1 && key.mustChange !== undefined, "one answer and what must change"),
        ...missing((key.mustChange ?? []).every((words) => (texts[0] ?? "").split(words).length === 2), "wrong words that stand once"),
        ...missing((key.mustChange ?? []).every((words) => !(key.texts ?? []).some((text) => text.includes(words))), "a text without them"),
        ...missing((key.mustChange ?? []).length === 0 || (key.texts ?? []).length > 0, "a corrected text"),
      ];
    case "patient-edit":
      return [
        ...missing(texts.length === 1 && (key.texts ?? []).length > 0, "one answer and a good version"),
        ...missing((key.mustKeep ?? []).length >= 3, "three facts that must survive"),
      ];
    case "classify":
      return [
        ...missing(sameMembers(Object.keys(key.labels ?? {}), askedIn(item)), "a label for each question that is asked"),
        ...questions.flatMap(({ id, values, when }) => [
          ...missing((key.labels?.[id] ?? []).every((label) => values.some((value) => value.id === label)), `a value of ${id}`),
          ...missing(
            when === undefined ||
              (questions.find((other) => other.id === when.question)?.values ?? []).some((value) => when.is.includes(value.id)),
            `the condition of ${id}`,
          ),
        ]),
      ];
    case "red-team":
      return [
        ...missing((key.aims ?? []).length >= 3, "three aims"),
        ...missing((key.aims ?? []).every(({ defect }) => defectSchema.safeParse(defect).success), "aims at known defects"),
      ];
  }
}

const isSerious = ({ key }: WrittenItem, answer: string): boolean =>
  (key.marks ?? []).some((mark) => mark.answer === answer && (mark.severity === "severe" || mark.severity === "critical"));

/** Questions that are shown when the ones before are answered as the key does. */
const askedIn = ({ questions, key }: WrittenItem): string[] =>
  questions
    .filter(({ when }) => when === undefined || when.is.some((value) => key.labels?.[when.question]?.includes(value)))
    .map(({ id }) => id);

const sameMembers = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
