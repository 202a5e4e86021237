import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemStanding, lintCriteria, readReviewItems } from "#src/review/index.ts";
import type { ReadReviewOptions, ReadReviewOutcome, ReviewItem } from "#src/review/index.ts";
import { describeWith } from "../support/describe-with.ts";
import { besideProject } from "../support/reference-checks.ts";

const ours = (name: string) => ({ name, text: readFileSync(join(import.meta.dirname, "review", name), "utf8") });
const theirs = (...path: string[]) => ({
  name: path.at(-1)!,
  text: readFileSync(besideProject("review", ...path), "utf8"),
});

function read(file: { name: string; text: string }, options?: ReadReviewOptions) {
  const outcome = readReviewItems(file, options);
  if (outcome.kind !== "read") throw new Error(outcome.says);
  return outcome;
}

/** Every span of a key lies on the words of its answer, and everything votes name is there. */
function expectWhole(items: readonly ReviewItem[]) {
  for (const { answers, key, questions, rubric } of items) {
    const ids = new Set([...answers.map(({ id }) => id), "tie", "both-bad"]);
    for (const choice of Object.keys(key?.choice ?? {})) expect(ids).toContain(choice);
    for (const { mark } of key?.marks ?? []) {
      const text = answers.find(({ id }) => id === mark.answer)!.text;
      expect(mark.kind === "span" ? mark.end : 0).toBeLessThanOrEqual(text.length);
    }
    for (const [id, votes] of Object.entries(key?.labels ?? {})) {
      const question = questions.find((one) => one.id === id)!;
      for (const value of Object.keys(votes)) expect(question.values.map((one) => one.id)).toContain(value);
    }
    for (const id of Object.keys(key?.criteria ?? {})) expect(rubric.map((one) => one.id)).toContain(id);
  }
}

const sets = existsSync(besideProject("review", "kqa"));
if (!sets) console.log("published review sets are not here: 9 files skipped");

describeWith(sets, "published sets", () => {
  const claims = read(theirs("kqa", "NLI_medical_annotator.csv"));
  const summaries = theirs("mts-dialog", "MTS-Dialog-Automatic-Summaries-ValidationSet.csv");
  const scores = theirs("mts-dialog", "MTS-Dialog-Manual-Scores4CorrelationStudy.csv");

  it("K-QA claims keep all three physicians' votes: 399 claims, 23 with a contradiction, 12 by majority", () => {
    expect(claims.items).toHaveLength(399);
    expect(claims.skipped).toEqual([]);
    expect(claims.licence).toBe("MIT");
    const votes = claims.items.map(({ key }) => key!.labels!["statement"]!);
    expect(votes.filter((one) => one["contradicts"]! >= 1)).toHaveLength(23);
    expect(votes.filter((one) => one["contradicts"]! >= 2)).toHaveLength(12);
    expect(votes.filter((one) => Object.values(one).includes(3))).toHaveLength(312);
    expect(claims.items.every((item) => itemStanding(item) === "scored" && item.experts!.n === 3)).toBe(true);
    expectWhole(claims.items);
  });

  it("K-QA ids and texts shown do not tell the model", () => {
    for (const { id, prompt, context } of claims.items) expect(`${id} ${prompt} ${context}`).not.toMatch(/gpt|bard|askk/iu);
  });

  it("K-QA questions carry 1,586 statements (three more are blank) as criteria and no key nobody gave", () => {
    const { items, skipped } = read(theirs("kqa", "questions_w_answers.jsonl"));
    expect(items).toHaveLength(201);
    expect(skipped).toEqual([]);
    expect(items.reduce((sum, { rubric }) => sum + rubric.length, 0)).toBe(1_586);
    expect(items.every((item) => itemStanding(item) === "unreviewed")).toBe(true);
  });

  it.each([
    ["MEDEC-MS-TestSet.csv", 597, 311, 328],
    ["MEDEC-MS-ValidationSet.csv", 574, 319, 0],
  ])("MEDEC %s: two items a text, wrong sentences where they stand, empty rows counted", (name, texts, wrong, empty) => {
    const { items, skipped } = read(theirs("medec", name));
    expect(items).toHaveLength(texts * 2);
    expect(skipped).toHaveLength(empty);
    const marks = items.filter(({ task }) => task === "mark-defects");
    const corrections = items.filter(({ task }) => task === "correct");
    expect(marks.filter(({ key }) => key!.marks!.length === 1)).toHaveLength(wrong);
    for (const [at, item] of marks.entries()) {
      const text = item.answers[0]!.text;
      const { texts: right, mustChange } = corrections[at]!.key!;
      const quoted = item.key!.marks!.map(({ mark }) => (mark.kind === "span" ? text.slice(mark.start, mark.end) : ""));
      expect(quoted).toEqual(mustChange);
      expect(right![0] === text).toBe(quoted.length === 0);
    }
    expectWhole(items);
  });

  it("MTS-Dialog summaries have a key only with the scores beside them: 400", () => {
    const alone = read(summaries);
    expect(alone.items.every((item) => itemStanding(item) === "unreviewed")).toBe(true);
    expect(alone.notes.join(" ")).toContain("manual scores");
    const scored = read(summaries, { beside: [scores] });
    expect(scored.items).toHaveLength(400);
    expect(scored.items.every((item) => itemStanding(item) === "scored")).toBe(true);
    expect(new Set(scored.items.map(({ answers }) => answers[0]!.model)).size).toBe(4);
    expect(readReviewItems(scores).kind).toBe("failed");
    expectWhole(scored.items);
  });

  it("MTS-Dialog notes and ACI-Bench visits read whole: 100, 200 and 20", () => {
    expect(read(theirs("mts-dialog", "MTS-Dialog-ValidationSet.csv")).items).toHaveLength(100);
    expect(read(theirs("mts-dialog", "MTS-Dialog-TestSet-1-MEDIQA-Chat-2023.csv")).items).toHaveLength(200);
    expect(read(theirs("aci-bench", "valid.csv")).items).toHaveLength(20);
  });

  it("PubMedQA keeps both annotators, apart where they differ: 1,000", () => {
    const { items } = read(theirs("pubmedqa", "ori_pqal.json"));
    expect(items).toHaveLength(1_000);
    expect(items.every(({ experts }) => experts!.n === 2)).toBe(true);
    const split = items.filter(({ key }) => !Object.values(key!.labels!["supports"]!).includes(2));
    expect(split.length).toBeGreaterThan(200);
    expect(split.length).toBeLessThan(400);
    // The conclusion comes after judging, not in what is shown.
    for (const { teaches, context } of items) expect(context).not.toContain(teaches!.slice(24));
    expect(readReviewItems(theirs("pubmedqa", "test_ground_truth.json")).kind).toBe("failed");
    expectWhole(items);
  });
});

describe("HealthBench", () => {
  const outcome = read(ours("health-bench.jsonl"));

  it("gives an item for each reference answer, and one without where there is none", () => {
    expect(outcome.items.map(({ id, answers }) => [id, answers.length])).toEqual([
      ["healthbench-11111111-aaaa-1", 1],
      ["healthbench-11111111-aaaa-2", 1],
      ["healthbench-11111111-aaaa-3", 1],
      ["healthbench-22222222-bbbb", 0],
    ]);
    expect(outcome.items[0]).toMatchObject({ prompt: "Fast.", risk: "high", topics: ["triage"] });
    expect(outcome.items[0]!.conversation).toHaveLength(2);
    expect(outcome.items[0]!.rubric.map(({ points }) => points)).toEqual([9, 10, -5, -3]);
    expect(outcome.skipped.map(({ row }) => row)).toEqual([3]);
  });

  it("carries its canary in every item, and says so", () => {
    const meta = read(ours("health-bench-meta.jsonl"));
    for (const { canary } of [...outcome.items, ...meta.items]) expect(canary).toMatch(/^written-for-a-test:canary:/u);
    expect(outcome.notes.join(" ")).toContain("canary");
    expect(meta.notes.join(" ")).toContain("canary");
  });

  it("meta-evaluation rows hold every physician's label", () => {
    const { items } = read(ours("health-bench-meta.jsonl"));
    expect(items.map(({ key, experts }) => [key!.criteria!["c1"], experts!.n])).toEqual([
      [{ met: 2, not: 1 }, 3],
      [{ met: 0, not: 1 }, 1],
    ]);
  });

  it("criteria whose words and points pull apart are pointed out, others are not", () => {
    expect(lintCriteria(outcome.items[0]!.rubric).map(({ criterion }) => criterion)).toEqual(["c2", "c3"]);
    const fine = [
      ["Does not recommend antibiotics", 6],
      ["Avoids giving false information about doses", 5],
      ["Gives false information about the dose", -8],
      ["Fails to mention emergency care", -7],
      ["Recommends calling 911 without first asking what happened", -4],
      ["Advises seeing a doctor", 5],
      ["Correctly names the drug but omits the dose", -2],
    ] as const;
    const rubric = fine.map(([criterion, points], at) => ({ id: `f${at}`, criterion, points, tags: [] }));
    expect(lintCriteria(rubric)).toEqual([]);
  });
});

describe("exports of other tools", () => {
  const defects = { unsafe: "unsafe-for-this-reader" } as const;

  it("Label Studio: pairs, spans in either unit, choices, ratings and texts", () => {
    const { items, skipped, notes } = read(ours("label-studio.json"), { defects });
    expect(items.map(({ task }) => task)).toEqual(["compare", "mark-defects", "classify", "correct"]);
    expect(items[0]!.key!.choice).toEqual({ a: 1, b: 1 });
    expect(items[1]!.key!.marks).toHaveLength(1);
    expect(items[1]!.key!.marks![0]).toMatchObject({ votes: 2, mark: { start: 3, end: 15 } });
    expect(items[2]!.key!.labels).toEqual({ safety: { safe: 1, unsafe: 1 }, quality: { "4": 1 } });
    expect(items[2]!.questions[1]).toMatchObject({ ordered: true });
    expect(items[3]!.key!.texts).toEqual(["Take two pills."]);
    expect(skipped.map(({ row }) => row)).toEqual([5, 6]);
    expect(notes.filter((one) => one.startsWith("1 ×"))).toHaveLength(2);
    expectWhole(items);
  });

  it("Argilla: labels, rankings, ratings, spans and texts; discarded responses are no votes", () => {
    const { items } = read(ours("argilla.json"), { defects });
    expect(items.map(({ task }) => task)).toEqual(["compare", "best-of", "classify", "mark-defects", "correct"]);
    expect(items[0]!.key!.choice).toEqual({ a: 2 });
    expect(items[1]!.key!.choice).toEqual({ c: 1 });
    expect(items[2]!.key!.labels).toEqual({ topic: { lungs: 1, heart: 1 }, clarity: { "4": 1 } });
    expect(items[3]!.key!.marks![0]!.mark).toMatchObject({ start: 0, end: 7 });
    expectWhole(items);
  });

  it("votes of people nobody vouches for do not make an item count", () => {
    for (const name of ["label-studio.json", "argilla.json"]) {
      const alone = read(ours(name), { defects });
      expect(alone.items.every((item) => itemStanding(item) === "unreviewed")).toBe(true);
      const experts = { who: "registered nurses", source: "a project" };
      const vouched = read(ours(name), { defects, experts });
      expect(vouched.items.every((item) => itemStanding(item) === "scored")).toBe(true);
    }
  });
});

describe("a table of one's own", () => {
  it("gives items with votes, models sealed and rows it cannot use named", () => {
    const { items, skipped } = read(ours("own-table.csv"));
    expect(items.map(({ id, task }) => [id, task])).toEqual([
      ["own-1", "compare"],
      ["own-2", "correct"],
    ]);
    expect(items[0]).toMatchObject({
      prompt: 'My chest hurts, "badly".',
      topics: ["triage", "education"],
      risk: "high",
      licence: "CC-BY-4.0",
      key: { choice: { a: 1, b: 3, tie: 1 } },
    });
    expect(items[0]!.answers).toEqual([
      { id: "a", text: "Rest.", model: "m1" },
      { id: "b", text: "Call an ambulance.\nNow.", model: "m2" },
    ]);
    expect(skipped.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it("reads the same from JSON lines, with tabs or semicolons, and with a byte order mark", () => {
    const rows = [
      ["id", "prompt", "answer_a", "answer_b"],
      ["1", "Why?", "Because.", "No idea."],
    ];
    const expected = read({ name: "t.csv", text: rows.map((row) => row.join(",")).join("\n") }).items;
    for (const between of ["\t", ";"])
      expect(read({ name: "t", text: `\ufeff${rows.map((row) => row.join(between)).join("\r\n")}\r\n` }).items).toEqual(expected);
    const line = Object.fromEntries(rows[0]!.map((name, at) => [name, rows[1]![at]]));
    expect(read({ name: "t.jsonl", text: `${JSON.stringify(line)}\n` }).items).toEqual(expected);
  });
});

describe("mangled files", () => {
  const good = ["health-bench.jsonl", "health-bench-meta.jsonl", "label-studio.json", "argilla.json", "own-table.csv"].map(ours);
  const settled = (outcome: ReadReviewOutcome): boolean => {
    if (outcome.kind === "failed") return outcome.says !== "";
    expectWhole(outcome.items);
    return true;
  };

  it("never throw: cut, spliced, repeated or sprinkled with odd signs", () => {
    const odd = fc.constantFrom('"', ",", "\n", "\0", "{", "}", "[", "]", "\ud800", "null", "-1e400", "\u202e", '"__proto__":', "\r");
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), odd), { minLength: 1, maxLength: 8 }),
        (file, edits) => {
          let { text } = file;
          for (const [where, gone, put] of edits) {
            const at = Math.floor(where * text.length);
            text = text.slice(0, at) + put + text.slice(at + gone);
          }
          expect(settled(readReviewItems({ name: file.name, text }))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never throw: other values in the right places", () => {
    const lines = good.slice(0, 4).flatMap(({ text }) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return text.trim().split("\n").slice(0, 1).map((line) => JSON.parse(line) as unknown);
      }
    });
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.nat(60), fc.jsonValue({ maxDepth: 3 }), (value, place, other) => {
        let left = place;
        const text = JSON.stringify(value, (_, one: unknown) => ((left -= 1) === 0 ? other : one)) ?? "";
        expect(settled(readReviewItems({ name: "x.json", text }))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("say what is wrong with files that hold nothing", () => {
    for (const text of ["", "  \n", "\0\0", "hello", "a,b\n1,2", "[", "{", "[]", "{}", "[1,2]", "prompt,answer\n", `prompt,answer\n"open`])
      expect(readReviewItems({ name: "x", text })).toMatchObject({ kind: "failed" });
    expect(readReviewItems({ name: "x", text: "[".repeat(200_000) }).kind).toBe("failed");
    expect(readReviewItems({ name: "x", text: `{"a":${"[".repeat(100_000)}` }).kind).toBe("failed");
    expect(readReviewItems({ name: "x", text: " ".repeat(50_000_001) }).kind).toBe("failed");
  });

  it("stop at 200,000 rows and at texts too long, and say so", () => {
    // Empty rows cost least to refuse.
    const heading = "Text ID,Text,Error Flag,Error Type,Error Sentence,Corrected Text";
    const many = read({ name: "x.csv", text: `${heading}\nt-1,All is well.,0,NA,NA,NA\n${"\n".repeat(200_001)}` });
    expect(many.items).toHaveLength(2);
    expect(many.notes.join(" ")).toMatch(/200,000.*194999 more rows/u);
    const long = read({ name: "x.csv", text: `prompt,answer\nq,${"a".repeat(40_001)}\nq,a` });
    expect(long.skipped).toHaveLength(1);
    expect(long.skipped[0]!.says).not.toContain("aaaa");
  });
});
