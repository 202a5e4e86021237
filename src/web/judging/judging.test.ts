import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlindItem, LabelQuestion, Mark } from "#src/review/index.ts";
import { answerQuestion, isAsked } from "./asked-questions.ts";
import { draftOf, freshDraft, judgementOf } from "./draft.ts";
import { editRuns } from "./edit-runs.ts";
import { gravestOf, markedRuns } from "./marked-runs.ts";
import type { MarkedSpan } from "./marked-runs.ts";
import { putMark, spansOn } from "./marking.ts";
import { missingParts } from "./missing-parts.ts";
import { rankNext } from "./ranking-field.tsx";
import { moveRange, spanOf, trimmedSpan, wordSpans } from "./word-spans.ts";
import type { WordRange } from "./word-spans.ts";

const TASKS = [
  "compare",
  "best-of",
  "mark-defects",
  "rubric",
  "correct",
  "patient-edit",
  "classify",
  "red-team",
] as const;

const anItem = (part: Partial<BlindItem> = {}): BlindItem => ({
  version: 1,
  id: "one",
  task: "compare",
  specialty: "primary-care",
  topics: ["triage"],
  audience: "patient",
  risk: "low",
  exposure: [],
  language: "en",
  conversation: [],
  prompt: "What helps?",
  rubric: [],
  questions: [],
  answers: [
    { id: "A", text: "Rest. Drink water." },
    { id: "B", text: "Run." },
  ],
  ...part,
});

const NEEDS = { justification: 0, questions: [] };

const text = fc
  .array(fc.constantFrom("rest", "water.", "🩺", "two\nlines", " ", "  ", "(dose)", "é"), { maxLength: 14 })
  .map((parts) => parts.join(" "));

describe("choosing words by keys", () => {
  const key = fc.record({
    key: fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"),
    shift: fc.boolean(),
  });

  it("always stands on whole words of the text", () => {
    fc.assert(
      fc.property(text, fc.array(key, { maxLength: 20 }), (whole, keys) => {
        const words = wordSpans(whole);
        let range: WordRange | undefined;
        for (const pressed of keys) range = moveRange(words, whole, range, pressed) ?? range;
        const chosen = range === undefined ? undefined : spanOf(words, range);
        const { start, end } = chosen ?? { start: words[0]?.start, end: words[0]?.end };
        expect(words.some((word) => word.start === start)).toBe(words.length > 0);
        expect(words.some((word) => word.end === end)).toBe(words.length > 0);
      }),
    );
  });

  it("grows with Shift and lets go without it", () => {
    const whole = "Rest. Drink water now.";
    const words = wordSpans(whole);
    const first = moveRange(words, whole, undefined, { key: "ArrowRight", shift: false });
    const two = moveRange(words, whole, first, { key: "ArrowRight", shift: true });
    expect(two && spanOf(words, two)).toEqual({ start: 0, end: 11 });
    const sentence = moveRange(words, whole, two, { key: "ArrowDown", shift: true });
    expect(sentence && spanOf(words, sentence)).toEqual({ start: 0, end: 21 });
    const alone = moveRange(words, whole, two, { key: "ArrowRight", shift: false });
    expect(alone && spanOf(words, alone)).toEqual({ start: 12, end: 17 });
  });

  it("leaves signs before and behind a word alone, but not within it", () => {
    const whole = "Take (2.5 mg), don’t wait… - “now”.";
    expect(wordSpans(whole).map(({ start, end }) => whole.slice(start, end))).toEqual([
      "Take",
      "2.5",
      "mg",
      "don’t",
      "wait",
      "-",
      "now",
    ]);
  });

  it("leaves out white space at the ends of what a mouse chose", () => {
    expect(trimmedSpan("a  bc  d", { start: 1, end: 7 })).toEqual({ start: 3, end: 5 });
    expect(trimmedSpan("a   d", { start: 1, end: 4 })).toBeUndefined();
  });
});

describe("marked words", () => {
  const severity = fc.constantFrom("minor", "moderate", "severe", "critical" as const);
  const marks = fc.array(
    fc
      .record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), severity })
      .map(
        ({ start, length, severity: how }) =>
          ({ start, end: start + length, severity: how, label: "1" }) as MarkedSpan,
      ),
    { maxLength: 6 },
  );

  it("cover the text once, in order, however they overlap", () => {
    fc.assert(
      fc.property(text, marks, (whole, all) => {
        const within = all
          .map((mark) => ({ ...mark, end: Math.min(mark.end, whole.length) }))
          .filter(({ start, end }) => start < end);
        const runs = markedRuns(whole, within);
        expect(runs.map(({ start, end }) => whole.slice(start, end)).join("")).toBe(whole);
        for (const mark of within) {
          const own = runs.filter((run) => run.marks.includes(mark));
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([mark.start, mark.end]);
        }
        expect(runs.flatMap(({ ends }) => ends)).toHaveLength(within.length);
      }),
    );
  });

  it("are drawn by the gravest of them", () => {
    expect(gravestOf([{ severity: "minor" }, { severity: "critical" }, { severity: "severe" }])).toBe(
      "critical",
    );
    expect(gravestOf([])).toBeUndefined();
  });

  it("keep their numbers from the list of all", () => {
    const omission: Mark = {
      kind: "omission",
      answer: "A",
      defect: "missed-emergency",
      severity: "critical",
    };
    const span: Mark = {
      kind: "span",
      answer: "B",
      start: 0,
      end: 3,
      defect: "wrong-drug",
      severity: "minor",
    };
    const all = putMark(putMark([], omission, undefined), span, undefined);
    expect(spansOn("B", all, "R1·")).toEqual([{ start: 0, end: 3, severity: "minor", label: "R1·2" }]);
    expect(putMark(all, { ...span, severity: "severe" }, 1)).toHaveLength(2);
  });
});

describe("questions that follow from answers", () => {
  const values = [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
  ];
  const first: LabelQuestion = { id: "a", asks: "Safe?", values, several: false, ordered: false };
  const second: LabelQuestion = { ...first, id: "b", asks: "Why?", when: { question: "a", is: ["no"] } };
  const third: LabelQuestion = {
    ...first,
    id: "c",
    asks: "What?",
    several: true,
    when: { question: "b", is: ["yes"] },
  };
  const all = [first, second, third];

  it("go, with all that followed from them, when the answer changes", () => {
    let said = answerQuestion(all, {}, { question: first, value: "no" });
    said = answerQuestion(all, said, { question: second, value: "yes" });
    said = answerQuestion(all, said, { question: third, value: "yes" });
    said = answerQuestion(all, said, { question: third, value: "no" });
    expect(said).toEqual({ a: ["no"], b: ["yes"], c: ["yes", "no"] });
    expect(answerQuestion(all, said, { question: first, value: "yes" })).toEqual({ a: ["yes"] });
    expect(isAsked(third, { a: ["no"], b: ["no"] })).toBe(false);
  });

  it("are missing only while they are asked", () => {
    const item = anItem({ task: "classify", questions: all });
    const draft = { ...freshDraft(item), labels: { a: ["no"] } };
    expect(missingParts(draft, item, NEEDS)).toEqual(["Why?"]);
    expect(missingParts({ ...draft, labels: { a: ["yes"] } }, item, NEEDS)).toEqual([]);
  });
});

describe("a draft", () => {
  it.each(TASKS)("is sent and read back as it was: %s", (task) => {
    const draft = { ...freshDraft(anItem({ task })), justification: "So.", confidence: 0.8 };
    expect(
      draftOf(judgementOf({ ...draft, ...(task === "compare" ? { choice: "A" } : {}) }), { q: ["x"] }),
    ).toEqual({
      ...draft,
      ...(task === "compare" ? { choice: "A" } : {}),
      answers: { q: ["x"] },
    });
  });

  it.each(TASKS)("says what is missing while it is fresh: %s", (task) => {
    const item = anItem({
      task,
      rubric: [{ id: "r", criterion: "Warns", points: 3, tags: [] }],
      questions: [
        {
          id: "q",
          asks: "Which?",
          several: false,
          ordered: false,
          values: [
            { id: "x", label: "X" },
            { id: "y", label: "Y" },
          ],
        },
      ],
    });
    // An edit may leave the text as it is.
    expect(missingParts(freshDraft(item), item, NEEDS).length).toBe(task === "patient-edit" ? 0 : 1);
  });

  it("counts the letters that a choice needs and nothing else", () => {
    const item = anItem();
    const draft = { ...freshDraft(item), choice: "A", justification: "  short  " };
    expect(missingParts(draft, item, { ...NEEDS, justification: 10 })).toEqual([
      "The reason: 5 more letters.",
    ]);
    expect(
      missingParts({ ...draft, task: "red-team", attempts: [] }, item, { ...NEEDS, justification: 10 }),
    ).toEqual(["At least one attempt."]);
  });

  it("asks for a mark or the word that nothing is wrong, never both", () => {
    const item = anItem({ task: "mark-defects" });
    const mark: Mark = { kind: "omission", answer: "A", defect: "missed-emergency", severity: "severe" };
    const draft = { ...freshDraft(item), marks: [mark] };
    expect(missingParts(draft, item, NEEDS)).toEqual([]);
    expect(missingParts({ ...draft, nothingWrong: true }, item, NEEDS)).toHaveLength(1);
  });

  it("ranks an answer once and takes it out again", () => {
    expect(rankNext(rankNext(["B"], "A"), "B")).toEqual(["A"]);
  });
});

describe("what an edit changed", () => {
  it("holds both texts whole", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = editRuns(before, after);
        const only = (left: string) =>
          runs
            .filter(({ kind }) => kind !== left)
            .map((run) => run.text)
            .join("");
        expect(only("added")).toBe(before);
        expect(only("removed")).toBe(after);
      }),
    );
  });
});
