import fc from "fast-check";
import { expect, it } from "vitest";
import { idOfWords as idInFiles, questionSetSchema } from "#src/review/index.ts";
import type { LabelQuestion } from "#src/review/index.ts";
import { idOfWords } from "./id-of-words.ts";
import { QUESTION_EXAMPLES } from "./question-examples.ts";
import { freedBy, mayMove, moved, withLaw } from "./question-order.ts";
import { sayQuestion } from "./say-question.ts";
import { EMPTY_QUESTION, lacks, questionFrom, writtenFrom } from "./written-question.ts";

const examples = QUESTION_EXAMPLES.flatMap(({ questions }) => questions);
const follows = (questions: readonly LabelQuestion[]) =>
  questions.map(({ id, when }) => (when === undefined ? id : `${id} after ${when.question}`));

it("has examples that can be put in force as they are, together", () => {
  expect(questionSetSchema.parse(examples)).toEqual(examples);
  expect(examples.map(lacks)).toEqual(examples.map(() => undefined));
  expect(examples.map((one) => sayQuestion(one, examples))).toEqual([
    "Asked with every item; one answer.",
    "Asked only after “Yes” to question 1; several answers may hold.",
    "Asked with every item; one answer, from low to high.",
  ]);
});

it("makes the same ids from words as files do, and none twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const id = idOfWords(words, new Set());
      expect(id).toBe(idInFiles(words));
      const second = idOfWords(words, new Set([id]));
      expect([second === id, second.length <= 60]).toEqual([false, true]);
    }),
  );
});

it("does not let a question go before the one it waits for", () => {
  expect([0, 1, 2].map((at) => ([-1, 1] as const).map((by) => mayMove(examples, at, by)))).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
});

it("asks with every item what waited for a question or an answer that is gone, and says so", () => {
  const without = withLaw(examples.slice(1));
  expect(follows(without)).toEqual(["what-is-missing", "reading-level"]);
  expect(freedBy(examples, without)).toEqual(["What is missing?"]);
  const [first, ...rest] = examples as [LabelQuestion, ...LabelQuestion[]];
  const reworded = questionFrom({ ...writtenFrom(first), lines: "Surely\nNo" }, first, examples);
  expect([reworded.id, reworded.values.map(({ id }) => id)]).toEqual(["missing", ["surely", "no"]]);
  expect(follows(withLaw([reworded, ...rest]))[1]).toBe("what-is-missing");
});

it("keeps an id while the words change, and gives a new question one that is free", () => {
  for (const one of examples) expect(questionFrom(writtenFrom(one), one, examples)).toEqual(one);
  const made = questionFrom(
    { ...EMPTY_QUESTION, asks: "  Missing? ", lines: "Yes\n\n Yes \nNo " },
    undefined,
    examples,
  );
  expect(made).toMatchObject({
    id: "missing-2",
    asks: "Missing?",
    values: [
      { id: "yes", label: "Yes" },
      { id: "no", label: "No" },
    ],
  });
});

it("whatever is added, changed, moved and taken out, the draft can be put in force", () => {
  const step = fc.record({
    what: fc.constantFrom("add", "add", "change", "move", "move", "remove"),
    far: fc.nat(9),
    by: fc.constantFrom(-1 as const, 1 as const),
    asks: fc.constantFrom("Safe?", "Kind?", "Safe"),
    lines: fc.constantFrom("Yes\nNo", "No\nPerhaps\nYes", "Yes!\nNo\n"),
    after: fc.option(fc.nat(9)),
    is: fc.nat(2),
  });
  const met = { conditions: 0, moves: 0 };
  const change = (
    draft: readonly LabelQuestion[],
    given: typeof step extends fc.Arbitrary<infer S> ? S : never,
  ) => {
    const { what, far, by, asks, lines, after, is } = given;
    const at = what === "add" ? draft.length : far % Math.max(1, draft.length);
    if (what === "remove") return withLaw(draft.filter((_, place) => place !== at));
    if (what === "move") {
      if (!mayMove(draft, at, by)) return draft;
      met.moves += 1;
      return moved(draft, at, by);
    }
    // The form offers the questions before and their answers, as the screen does.
    const first = after === null || at === 0 ? undefined : draft[after % at];
    const value = first?.values[is % first.values.length];
    const when = first && value && { question: first.id, is: [value.id] };
    const question = questionFrom({ ...EMPTY_QUESTION, asks, lines, when }, draft[at], draft);
    return withLaw([...draft.slice(0, at), question, ...draft.slice(at + 1)]);
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14, size: "max" }), (steps) => {
      let draft: readonly LabelQuestion[] = [];
      for (const given of steps) {
        draft = change(draft, given);
        met.conditions += draft.filter((one) => one.when !== undefined).length;
        expect(draft.map(lacks).filter((says) => says !== undefined)).toEqual([]);
        expect(questionSetSchema.safeParse(draft).error).toBeUndefined();
      }
    }),
  );
  expect([met.conditions > 0, met.moves > 0]).toEqual([true, true]);
});
