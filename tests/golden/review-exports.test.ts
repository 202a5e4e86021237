import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import {
  convertSpan,
  defectSchema,
  exportFormats,
  readReviewItems,
  reviewItemSchema,
  severitySchema,
  writeReviewExports,
} from "#src/review/index.ts";
import type { DecidedItem, Decision, ExportHeader, GivenJudgement, Mark } from "#src/review/index.ts";
import { describeWith } from "../support/describe-with.ts";
import { besideProject, hasCheck, readJson } from "../support/reference-checks.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const CANARY = "own-canary 7e1f";

const header: ExportHeader = {
  project: "p-1",
  title: "Two answers to patients",
  exportedAt: "2026-11-21T10:00:00Z",
  canary: CANARY,
  guidelineVersion: 3,
  offsetUnit: "code-point",
  tieRule: "leave-out",
  shareNeverDoubleReviewed: 0.25,
  agreement: [
    { name: "Krippendorff's alpha", result: { value: 0.6, low: 0.4, high: 0.8, level: 0.95, method: "bootstrap" } },
    { name: "Gwet's AC1", result: { value: null, code: "too-few", because: "Nobody judged the same item." } },
  ],
  licence: "CC-BY-4.0",
};

const TEXTS = ["Call 🩺 now.", "Rest e\u0301 well.\nThen wait.", "👩🏽‍⚕️ says: drink.", "Half \ud83d pair.", "Same.", ""];

const marks = (answers: readonly { id: string; text: string }[]): fc.Arbitrary<Mark> =>
  fc
    .record({
      answer: fc.constantFrom(...answers),
      one: fc.nat(30),
      other: fc.nat(30),
      defect: fc.constantFrom(...defectSchema.options),
      severity: fc.constantFrom(...severitySchema.options),
      omission: fc.boolean(),
    })
    .map(({ answer, one, other, defect, severity, omission }) => {
      const points = Array.from(answer.text).length + 1;
      const [start = 0, end = 0] = [one % points, other % points].toSorted((a, b) => a - b);
      const span = convertSpan(answer.text, { start, end }, "code-point", "utf-16")!;
      const what = { answer: answer.id, defect, severity };
      return omission ? { kind: "omission", ...what } : { kind: "span", ...span, ...what };
    });

const decidedItems: fc.Arbitrary<DecidedItem> = fc
  .record({
    n: fc.integer({ min: 1, max: 4 }),
    texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 4, maxLength: 4 }),
    id: fc.uuid(),
    prompt: fc.constantFrom("What now?", "=cmd()", ""),
    turns: fc.boolean(),
    rubric: fc.boolean(),
    canary: fc.boolean(),
  })
  .chain(({ n, texts, id, prompt, turns, rubric, canary }) => {
    const answers = texts.slice(0, n).map((text, at) => ({ id: "abcd".charAt(at), text, model: `model ${at}` }));
    const ids = answers.map((answer) => answer.id);
    const task = n === 1 ? (rubric ? "rubric" : "mark-defects") : n === 2 ? "compare" : "best-of";
    const item = reviewItemSchema.parse({
      version: 1,
      id,
      task,
      specialty: "cardiology",
      topics: ["triage"],
      audience: "patient",
      risk: "high",
      conversation: turns ? [{ role: "user", content: "Hi" }, { role: "assistant", content: "Hello" }] : [],
      prompt,
      answers,
      rubric: rubric ? [{ id: "c1", criterion: "Says to call", points: 5 }, { id: "c2", criterion: "Delays", points: -5 }] : [],
      provenance: "written, \"for\" a test",
      licence: "CC-BY-4.0",
      ...(canary ? { canary: "source-canary 9a" } : {}),
    });
    const choice = fc.constantFrom(...ids, "tie", "both-bad");
    const judgement: fc.Arbitrary<GivenJudgement["judgement"]> =
      task === "compare"
        ? fc.record({ choice, marks: fc.array(marks(answers), { maxLength: 2 }) }).map((one) => ({
            task: "compare" as const,
            ...one,
            reasons: ["safer" as const],
            justification: "secret words",
          }))
        : task === "best-of"
          ? fc.constantFrom(...ids).map((one) => ({ task: "best-of" as const, ranking: [one], reasons: [], justification: "", marks: [] }))
          : task === "rubric"
            ? fc.tuple(fc.constantFrom("met", "not-met", "cannot-tell"), fc.constantFrom("met", "not-met", "cannot-tell")).map(([c1, c2]) => ({
                task: "rubric" as const,
                criteria: { c1, c2 } as never,
                justification: "",
                marks: [],
              }))
            : fc.array(marks(answers), { maxLength: 3 }).map((all) => ({
                task: "mark-defects" as const,
                marks: all,
                nothingWrong: all.length === 0,
                justification: "",
              }));
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({ answer: fc.constantFrom(...ids), from: fc.constantFrom("agreement", "adjudication") }).map((one) => ({ kind: "chosen", ...one }) as Decision),
      fc.constantFrom<Decision>({ kind: "tie" }, { kind: "both-bad" }, { kind: "open", because: "waits" }, { kind: "settled", from: "agreement" }, { kind: "corrected", text: "Better text.", from: "agreement" }),
    );
    return fc.record({
      item: fc.constant(item),
      decision,
      judgements: fc.array(
        fc.record({
          person: fc.constantFrom("r1", "r2", "r3"),
          credentialClass: fc.constantFrom("registered nurse", "pharmacist"),
          guideline: fc.integer({ min: 1, max: 3 }),
          order: fc.shuffledSubarray(ids, { minLength: n, maxLength: n }),
          judgement,
          at: fc.constant("2026-11-20T12:30:00Z"),
        }),
        { maxLength: 3 },
      ),
      openCritical: fc.boolean(),
      marks: fc.array(
        fc.record({ mark: marks(answers), by: fc.integer({ min: 1, max: 3 }), status: fc.constantFrom("open", "upheld", "dismissed") }),
        { maxLength: 4 },
      ),
      reviews: fc.nat(3),
    }) as fc.Arbitrary<DecidedItem>;
  });
const projects = fc.uniqueArray(decidedItems, { maxLength: 4, selector: ({ item }) => item.id });
const headers = fc.constantFrom<ExportHeader>(header, { ...header, tieRule: "label-each", offsetUnit: "utf-8" });

/** Any JSON a reader meets: shapes are checked by the readers below. */
// oxlint-disable-next-line typescript/no-explicit-any -- independent readers take what a file holds
type Row = any;

function write(items: readonly DecidedItem[], head = header) {
  const files = writeReviewExports(items, head, { sha256 });
  const text = (path: string) => files.find((file) => file.path === path)!.text;
  const lines = (path: string): Row[] => text(path).split("\n").filter(Boolean).map((line) => JSON.parse(line) as Row);
  return { files, text, lines, json: (path: string): Row => JSON.parse(text(path)) as Row };
}

const isChat = (messages: Row): boolean =>
  Array.isArray(messages) &&
  messages.length > 0 &&
  messages.every((one: Row) => ["system", "user", "assistant"].includes(one.role) && typeof one.content === "string");
const isOneAssistantTurn = (messages: Row): boolean => isChat(messages) && messages.length === 1 && messages[0].role === "assistant";

const hasCritical = ({ openCritical, marks: all }: DecidedItem) =>
  openCritical || all.some(({ mark, status }) => status === "open" && mark.severity === "critical");

describe("preference files", () => {
  it("never hold a tie, a doubtful item or two equal texts, and are read by someone else's rules", () => {
    fc.assert(
      fc.property(projects, headers, (items, head) => {
        const { lines, json } = write(items, head);
        const trl = lines("preference-trl.jsonl");
        const openAi = lines("preference-openai.jsonl");
        expect(openAi).toHaveLength(trl.length);
        const may = items.filter(
          (one) =>
            one.decision.kind === "chosen" &&
            !hasCritical(one) &&
            (one.decision.from === "adjudication" ||
              !one.marks.some(
                ({ mark, status }) =>
                  status === "upheld" && mark.severity === "critical" && mark.answer === (one.decision as { answer: string }).answer,
              )),
        );
        const pairs = new Set(
          may.flatMap(({ item, decision }) => {
            const chosen = item.answers.find(({ id }) => id === (decision as { answer: string }).answer)!.text;
            return item.answers.map(({ text }) => JSON.stringify([chosen, text]));
          }),
        );
        for (const row of trl) {
          expect(isChat(row.prompt) && isOneAssistantTurn(row.chosen) && isOneAssistantTurn(row.rejected)).toBe(true);
          expect(row.prompt.at(-1).role === "user" || row.prompt.length === 2).toBe(true);
          expect(row.chosen[0].content).not.toBe(row.rejected[0].content);
          expect(pairs).toContain(JSON.stringify([row.chosen[0].content, row.rejected[0].content]));
        }
        for (const row of openAi) {
          expect(isChat(row.input.messages)).toBe(true);
          expect(isOneAssistantTurn(row.preferred_output) && isOneAssistantTurn(row.non_preferred_output)).toBe(true);
        }
        // Whatever was left out is counted in the manifest.
        const about = json("manifest.json").files.find((file: Row) => file.format === "trl-preference");
        const ties = items.filter((one) => !hasCritical(one) && one.decision.kind === "tie").length;
        const counted = about.leftOut.find((one: Row) => one.because === "a tie");
        expect(counted?.n ?? 0).toBe(ties);
        expect(about.rows).toBe(trl.length);
      }),
      { numRuns: 100 },
    );
  });

  it("an item with an open critical mark is good, chosen or a target nowhere", () => {
    fc.assert(
      fc.property(decidedItems, headers, (one, head) => {
        const { lines, json } = write([{ ...one, openCritical: true }], head);
        for (const path of ["preference-trl.jsonl", "preference-openai.jsonl", "kto.jsonl", "sft.jsonl"]) expect(lines(path)).toEqual([]);
        expect(json("arena.json")).toEqual([]);
        for (const row of lines("healthbench.jsonl")) expect(row.ideal_completions_data).toBeNull();
        for (const row of lines("inspect.jsonl")) expect(one.item.answers.map(({ text }) => text)).not.toContain(row.target);
      }),
    );
  });

  it("a chosen answer with a critical mark upheld leaves only after adjudication", () => {
    const item = reviewItemSchema.parse({
      version: 1, id: "i", task: "compare", specialty: "other", topics: ["triage"], audience: "patient", risk: "high",
      prompt: "?", answers: [{ id: "a", text: "One" }, { id: "b", text: "Two" }], provenance: "test", licence: "CC0-1.0",
    });
    const mark = { kind: "omission", answer: "a", defect: "missed-emergency", severity: "critical" } as const;
    const rows = (from: "agreement" | "adjudication") =>
      write([{ item, decision: { kind: "chosen", answer: "a", from }, judgements: [], openCritical: false, marks: [{ mark, by: 1, status: "upheld" }], reviews: 2 }]).lines("preference-trl.jsonl").length;
    expect(rows("agreement")).toBe(0);
    expect(rows("adjudication")).toBe(1);
  });
});

describe("unpaired labels", () => {
  it("label every answer of an item or none, ties only by the rule", () => {
    fc.assert(
      fc.property(decidedItems, headers, (one, head) => {
        const rows = write([one], head).lines("kto.jsonl");
        for (const row of rows) {
          expect(isChat(row.prompt) && isOneAssistantTurn(row.completion)).toBe(true);
          expect(typeof row.label).toBe("boolean");
        }
        const good = rows.filter((row) => row.label === true).length;
        const full = one.item.answers.filter(({ text }) => text !== "").length;
        expect([0, full]).toContain(rows.length);
        const { kind } = one.decision;
        const allowed = kind === "chosen" ? [0, 1] : kind === "tie" ? [rows.length] : [0];
        expect(allowed).toContain(good);
        const mayHaveRows = kind === "chosen" || head.tieRule === "label-each";
        expect(rows.length === 0 || mayHaveRows).toBe(true);
      }),
    );
  });
});

/** The canaries of each row of a file, with its item where the row names one. */
function canariesIn(path: string, text: string): { canary: unknown; source: unknown; item: string | undefined }[] {
  const ofRow = (row: Row) => {
    const held = row.data ?? row.metadata ?? row;
    const item = held.item ?? row.question_id ?? row.prompt_id ?? row.meta?.item ?? (row.metadata ? row.id : undefined);
    return { canary: held.canary, source: held.source_canary, item };
  };
  if (path === "manifest.json" || path.endsWith(".txt")) return [];
  if (path.endsWith(".jsonl")) return text.split("\n").filter(Boolean).map((line) => ofRow(JSON.parse(line)));
  if (path.endsWith(".json")) return (JSON.parse(text) as Row[]).map(ofRow);
  if (path.endsWith(".csv")) {
    const rows: Record<string, string>[] = parse(text, { columns: true });
    return rows.map((row) => ({ canary: row["canary"], source: row["source_canary"] || undefined, item: row["item"] }));
  }
  const notes = text.split("\n").filter((line) => line.startsWith("#"));
  return notes.map((line) => ({ canary: line.includes(CANARY) ? CANARY : line, source: undefined, item: undefined }));
}

describe("other files", () => {
  it("carry the project's canary, and the source's where there is one, in every row", () => {
    fc.assert(
      fc.property(projects, (items) => {
        const { files, json } = write(items);
        const held = files.flatMap(({ path, text }) => canariesIn(path, text));
        expect(held.filter(({ canary }) => canary !== CANARY)).toEqual([]);
        const sources = new Map(items.map(({ item }) => [item.id, item.canary]));
        const named = held.filter(({ item }) => item !== undefined);
        expect(named.filter(({ item, source }) => source !== sources.get(item!))).toEqual([]);
        const manifest = json("manifest.json");
        expect(manifest.canary).toBe(CANARY);
        expect(manifest.sourceCanaries).toEqual(items.some(({ item }) => item.canary) ? ["source-canary 9a"] : []);
      }),
      { numRuns: 60 },
    );
  });

  it("the manifest gives every file, intervals, what is not defined, and the share never judged twice", () => {
    const { files, json } = write([]);
    const manifest = json("manifest.json");
    expect(manifest.shareNeverDoubleReviewed).toBe(0.25);
    expect(manifest.agreement[0].result).toMatchObject({ low: 0.4, high: 0.8 });
    expect(manifest.agreement[1].result).toMatchObject({ value: null, because: "Nobody judged the same item." });
    expect(manifest.files.flatMap((file: Row) => file.paths).toSorted()).toEqual(
      files.map(({ path }) => path).filter((path) => path !== "manifest.json").toSorted(),
    );
    expect(manifest.files.map((file: Row) => file.format)).toEqual(exportFormats);
    expect(writeReviewExports([], header, { sha256, formats: ["sft-messages"] }).map(({ path }) => path)).toEqual(["sft.jsonl", "manifest.json"]);
  });

  it("the side table says who by pseudonym, in which order, and holds no written words", () => {
    fc.assert(
      fc.property(projects, (items) => {
        const { text } = write(items);
        const rows: Record<string, string>[] = parse(text("judgements.csv"), { columns: true });
        const given = items.flatMap(({ item, judgements }) => judgements.map((one) => ({ item, ...one })));
        expect(rows.map((row) => [row["item"], row["reviewer"], row["credential_class"], row["guideline_version"], row["shown_order"], row["provenance"]])).toEqual(
          given.map(({ item, person, credentialClass, guideline, order }) => [item.id, person, credentialClass, String(guideline), order.join(" "), item.provenance]),
        );
        for (const row of rows) expect(row["item_sha256"]).toMatch(/^[0-9a-f]{64}$/u);
        expect(text("judgements.csv")).not.toContain("secret words");
      }),
    );
  });

  it("battles say which side won as it was shown", () => {
    fc.assert(
      fc.property(projects, (items) => {
        for (const battle of write(items).json("arena.json") as Row[]) {
          const { item, judgements } = items.find((one) => one.item.id === battle.question_id)!;
          expect(["model_a", "model_b", "tie", "tie (bothbad)"]).toContain(battle.winner);
          const said = judgements.filter(({ person }) => person === battle.judge).map(({ judgement, order }) => {
            if (judgement.task !== "compare") return "";
            const model = (id: string) => item.answers.find((one) => one.id === id)?.model;
            const who = judgement.choice === "both-bad" ? "tie (bothbad)" : (model(judgement.choice) ?? judgement.choice);
            return JSON.stringify([...order.map(model), who]);
          });
          const winner = battle.winner.startsWith("model_") ? battle[battle.winner] : battle.winner;
          expect(said).toContain(JSON.stringify([battle.model_a, battle.model_b, winner]));
          expect(battle.tstamp).toBe(Date.parse("2026-11-20T12:30:00Z") / 1000);
        }
      }),
    );
  });

  it("meta-evaluation labels are what people said, and ids are hashes of prompt id and text", () => {
    fc.assert(
      fc.property(projects, (items) => {
        for (const row of write(items).lines("healthbench-meta.jsonl")) {
          expect(row.binary_labels).toHaveLength(row.anonymized_physician_ids.length);
          expect(row.binary_labels.length).toBeGreaterThan(0);
          expect(row.completion_id).toBe(sha256(row.prompt_id + row.completion));
          const { item, judgements } = items.find((one) => one.item.id === row.prompt_id)!;
          const { id } = item.rubric.find(({ criterion }) => criterion === row.rubric)!;
          const said = judgements.flatMap(({ person, judgement }) =>
            judgement.task === "rubric" && judgement.criteria[id] !== "cannot-tell" ? [[person, judgement.criteria[id] === "met"]] : [],
          );
          expect(row.binary_labels.map((label: boolean, at: number) => [row.anonymized_physician_ids[at], label])).toEqual(said);
        }
      }),
    );
  });
});

describe("spans", () => {
  /** What Python sees: a list of code points. */
  const cut = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join("");

  it("quote the same words in every unit and tool", () => {
    fc.assert(
      fc.property(projects, headers, (items, head) => {
        const { files, lines, json } = write(items, head);
        const inStudio: string[] = [];
        for (const task of json("spans-label-studio.json") as Row[]) {
          for (const { value } of task.annotations[0].result) {
            expect(task.data.text.slice(value.start, value.end)).toBe(value.text);
            inStudio.push(JSON.stringify([value.text, value.labels[0]]));
          }
        }
        const inProdigy = lines("spans-prodigy.jsonl").flatMap((row) =>
          row.spans.map((span: Row) => JSON.stringify([cut(row.text, span.start, span.end), span.label])),
        );
        const inDoccano = lines("spans-doccano.jsonl").flatMap((row) =>
          row.label.map(([start, end, label]: [number, number, string]) => JSON.stringify([cut(row.text, start, end), label])),
        );
        expect(inProdigy).toEqual(inStudio);
        expect(inDoccano).toEqual(inStudio);
        const expected = items.flatMap((one) =>
          one.marks.filter(({ mark, status }) => mark.kind === "span" && status !== "dismissed"),
        );
        expect(inStudio).toHaveLength(expected.length);

        // brat: pieces of the text file, joined by a space, are the words of the annotation.
        for (const ann of files.filter(({ path }) => path.endsWith(".ann"))) {
          const text = files.find(({ path }) => path === ann.path.replace(/ann$/u, "txt"))!.text;
          for (const line of ann.text.split("\n").filter((one) => one.startsWith("T"))) {
            const [, type = "", words] = line.split("\t");
            const [label, ...offsets] = type.split(" ");
            expect(defectSchema.options).toContain(label);
            const found = offsets.join(" ").split(";").map((piece) => {
              const [start = 0, end = 0] = piece.split(" ").map(Number);
              return cut(text, start, end);
            });
            expect(found.join(" ")).toBe(words);
            expect(found.join("")).not.toContain("\n");
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("marks.jsonl says its unit and holds every mark", () => {
    fc.assert(
      fc.property(projects, headers, (items, head) => {
        const rows = write(items, head).lines("marks.jsonl");
        expect(rows).toHaveLength(items.reduce((sum, one) => sum + one.marks.length, 0));
        for (const row of rows) {
          expect(row.offset_unit).toBe(head.offsetUnit);
          expect(row.kind === "omission").toBe(row.start === null);
        }
      }),
    );
  });
});

describe("read back by our own importers", () => {
  it("Label Studio: everybody's choice comes back as a vote", () => {
    fc.assert(
      fc.property(projects, (items) => {
        const pairs = items.filter(({ item }) => item.task === "compare" && item.prompt !== "");
        if (pairs.length === 0) return;
        const read = readReviewItems({ name: "x.json", text: write(pairs).text("label-studio-export.json") });
        expect(read.kind).toBe("read");
        if (read.kind !== "read") return;
        expect(read.items.map(({ answers }) => answers.map(({ text }) => text))).toEqual(pairs.map(({ item }) => item.answers.map(({ text }) => text)));
        for (const [at, { judgements }] of pairs.entries()) {
          const votes: Record<string, number> = {};
          for (const { judgement } of judgements) if (judgement.task === "compare") votes[judgement.choice] = (votes[judgement.choice] ?? 0) + 1;
          expect(read.items[at]!.key?.choice ?? {}).toEqual(votes);
        }
      }),
    );
  });

  it("HealthBench: conversation, criteria and canary come back", () => {
    fc.assert(
      fc.property(projects, (items) => {
        const rubrics = items.filter(({ item }) => item.rubric.length > 0 && (item.prompt !== "" || item.conversation.length > 0));
        if (rubrics.length === 0) return;
        const read = readReviewItems({ name: "x.jsonl", text: write(rubrics).text("healthbench.jsonl") });
        if (read.kind !== "read") throw new Error(read.says);
        expect(read.items.map(({ rubric }) => rubric.map(({ criterion, points }) => [criterion, points]))).toEqual(
          rubrics.map(({ item }) => item.rubric.map(({ criterion, points }) => [criterion, points])),
        );
        expect(read.items.every(({ canary }) => canary === CANARY)).toBe(true);
      }),
    );
  });
});

describeWith(hasCheck("review-checks", "export-formats"), "shapes in public documentation", () => {
  const { formats } = readJson(besideProject("review-checks", "export-formats.json")) as { formats: Record<string, Row> };
  const base = {
    version: 1, id: "i", specialty: "other", topics: ["triage"], audience: "patient", risk: "high",
    prompt: "q", provenance: "test", licence: "CC0-1.0",
  };
  const given = (judgement: object) => [{ person: "r1", credentialClass: "nurse", guideline: 1, order: ["a", "b"], judgement, at: "2026-11-20T12:30:00Z" }] as unknown as GivenJudgement[];
  const mark = { kind: "span", start: 0, end: 6, answer: "a", defect: "unclear-for-reader", severity: "minor" } as const;
  const pair: DecidedItem = {
    item: reviewItemSchema.parse({ ...base, task: "compare", answers: [{ id: "a", text: "better", model: "x" }, { id: "b", text: "worse", model: "y" }] }),
    decision: { kind: "chosen", answer: "a", from: "agreement" },
    judgements: given({ task: "compare", choice: "a", reasons: [], justification: "", marks: [] }),
    openCritical: false,
    marks: [{ mark, by: 1, status: "upheld" }],
    reviews: 1,
  };
  const rubric: DecidedItem = {
    ...pair,
    item: reviewItemSchema.parse({ ...base, id: "j", task: "rubric", answers: [{ id: "a", text: "a" }], rubric: [{ id: "c1", criterion: "...", points: 7, tags: ["level:example", "axis:accuracy"] }] }),
    decision: { kind: "settled", from: "agreement" },
    judgements: given({ task: "rubric", criteria: { c1: "met" }, justification: "", marks: [] }),
    marks: [],
  };
  const { lines, json, files } = write([pair, rubric]);

  /** The same keys with the same kinds of value, all the way down; more keys are allowed at the top only. */
  const expectShape = (row: Row, example: Row, top = true) => {
    if (example === null || row === null) return;
    expect(Array.isArray(row)).toBe(Array.isArray(example));
    expect(typeof row).toBe(typeof example);
    if (Array.isArray(example)) {
      if (example.length > 0) for (const one of row as Row[]) expectShape(one, example[0], false);
    } else if (typeof example === "object") {
      for (const key of Object.keys(example)) expectShape(row[key], example[key], false);
      if (!top) for (const key of Object.keys(row)) if (Object.keys(example).length > 0) expect(Object.keys(example)).toContain(key);
    }
  };

  it.each([
    ["trl_preference", () => lines("preference-trl.jsonl")[0]],
    ["trl_unpaired_kto", () => lines("kto.jsonl")[0]],
    ["openai_dpo", () => lines("preference-openai.jsonl")[0]],
    ["healthbench", () => lines("healthbench.jsonl")[0]],
    ["healthbench_meta", () => lines("healthbench-meta.jsonl")[0]],
    ["inspect_dataset", () => lines("inspect.jsonl")[0]],
    ["arena_battle", () => json("arena.json")[0]],
  ])("%s has the documented keys", (name, row) => {
    expect(row()).toBeDefined();
    expectShape(row(), formats[name].example);
  });

  it("spans have the documented keys for each tool", () => {
    const { label_studio: studio, prodigy, doccano } = formats["spans"];
    expectShape(json("spans-label-studio.json")[0].annotations[0].result[0], studio);
    expectShape(lines("spans-prodigy.jsonl")[0], prodigy);
    const [row] = lines("spans-doccano.jsonl");
    expect(row.label[0].map((one: unknown) => typeof one)).toEqual(doccano.label[0].map((one: unknown) => typeof one));
    const ann = files.find(({ path }) => path.endsWith(".ann"))!.text.split("\n")[0];
    expect(ann).toMatch(/^T1\t[a-z-]+ 0 6\tbetter$/u);
  });

  it("the same values as the examples where the input is the same", () => {
    expect(lines("preference-trl.jsonl")[0]).toMatchObject(formats["trl_preference"].example);
    expect(lines("preference-openai.jsonl")[0]).toMatchObject(formats["openai_dpo"].example);
  });
});
