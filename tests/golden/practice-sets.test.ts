import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { measurePractice } from "#src/practice/index.ts";
import { anAttempt } from "#src/practice/testing.ts";
import { readReviewItems } from "#src/review/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { describeWith } from "../support/describe-with.ts";
import { besideProject } from "../support/reference-checks.ts";

/** Sets with experts behind their keys, as a person would bring them. */
const SETS = [
  ["K-QA", besideProject("review", "kqa", "NLI_medical_annotator.csv")],
  ["MEDEC", besideProject("review", "medec", "MEDEC-MS-TestSet.csv")],
  ["PubMedQA", besideProject("review", "pubmedqa", "ori_pqal.json")],
] as const;

const there = SETS.every(([, path]) => existsSync(path));
if (!there) console.log("published sets are not here: 3 cases of practice skipped");

const base = { justification: "", marks: [] };

/** What most experts say, or the same shortcut each time: the first value, nothing wrong. */
function judge(item: ReviewItem, knows: boolean): Judgement {
  const { key = {} } = item;
  const text = item.answers[0]?.text ?? "";
  if (item.task === "correct")
    return knows
      ? { ...base, task: "correct", text: key.texts?.[0] ?? text, nothingWrong: false }
      : { ...base, task: "correct", text, nothingWrong: true };
  if (item.task === "mark-defects") {
    const marks = knows ? (key.marks ?? []).map(({ mark }) => mark) : [];
    return { ...base, task: "mark-defects", marks, nothingWrong: marks.length === 0 };
  }
  const most = (votes: Readonly<Record<string, number>>): string =>
    Object.entries(votes).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
  return {
    ...base,
    task: "classify",
    labels: Object.fromEntries(
      item.questions.map(({ id, values }) => [
        id,
        [knows ? most(key.labels?.[id] ?? {}) : (values[0]?.id ?? "")],
      ]),
    ),
  };
}

describeWith(there, "practice on published sets", () => {
  it.each(SETS)("on %s agreeing with most experts is whole, a shortcut is nothing", (_name, path) => {
    const read = readReviewItems({ name: basename(path), text: readFileSync(path, "utf8") });
    if (read.kind !== "read") throw new Error(read.says);
    const items = read.items.filter(({ task }) => task !== "rubric").slice(0, 150);
    const measure = (knows: boolean) =>
      measurePractice(
        items.map((item, turn) => anAttempt(item, judge(item, knows), turn)),
        items,
      );
    const whole = measure(true);
    expect(whole.counted + whole.contested).toBe(150);
    for (const { agreement } of whole.byTask) expect(agreement.value ?? 0).toBeGreaterThan(0.98);
    for (const { agreement } of measure(false).byTask)
      expect(Math.abs(agreement.value ?? 1)).toBeLessThan(0.001);
  });
});
