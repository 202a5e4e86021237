import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  changeSettings,
  hasKnownAnswer,
  partSchema,
  policyRuleSchema,
  settingsChangeSchema,
} from "#src/projects/index.ts";
import type { Act, Book } from "#src/projects/index.ts";
import { questionSetSchema, readReviewItems, reviewItemSchema } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { RunPorts } from "./define-operation.ts";
import { jsonField } from "./json-field.ts";
import { actInProject, openProject } from "./open-project.ts";
import type { OpenProject } from "./open-project.ts";
import {
  becauseSchema,
  byProject,
  itemLineSchema,
  projectSchema,
  viewItemLine,
  viewProject,
} from "./project-views.ts";
import { textsIn } from "./stop-identifiers.ts";

/** Items in one act: an act is read whole. */
const BATCH = 200;

/** Appends one act of setting up and shows the project. */
async function setUp(id: string, ports: RunPorts, decide: (open: OpenProject) => Act) {
  return await actInProject(id, "set-up", ports, (open) => ({
    acts: [decide(open)],
    answer: (book) => viewProject({ book, person: open.person }, ports.today()),
  }));
}

export const setSettings = defineOperation({
  name: "projects.setSettings",
  summary: "Change how a project works: overlap, gold, qualification, agreement",
  input: byProject.extend({ settings: settingsChangeSchema, because: becauseSchema }),
  output: projectSchema,
  texts: ({ settings, because }) => [
    { path: "because", text: because },
    { path: "settings.consent", text: settings.consent ?? "" },
    { path: "settings.canary", text: settings.canary ?? "", as: "citation" as const },
  ],
  run: async ({ id, settings, because }, ports) =>
    await setUp(id, ports, ({ book }) => ({
      act: "settings-set",
      settings: changeSettings(book.settings, settings),
      because,
    })),
});

export const setGuideline = defineOperation({
  name: "projects.setGuideline",
  summary: "Put a new version of the guideline in force",
  input: byProject.extend({ text: z.string().min(1).max(100_000), because: becauseSchema }),
  output: projectSchema,
  run: async ({ id, text, because }, ports) => {
    await guardForProject(id, ports, [
      { path: "text", text },
      { path: "because", text: because },
    ]);
    return await setUp(id, ports, ({ book }) => ({
      act: "guideline-set",
      version: book.guidelines.length + 1,
      text,
      because,
    }));
  },
});

export const setPolicy = defineOperation({
  name: "projects.setPolicy",
  summary: "Say who may review what: profession by task, topic and risk; the rest is denied",
  input: byProject.extend({ rules: z.array(policyRuleSchema).max(200), because: becauseSchema }),
  output: projectSchema,
  texts: ({ rules, because }) => [
    { path: "because", text: because },
    ...textsIn(
      rules.map((rule) => ({ because: rule.because })),
      "rules",
    ),
  ],
  run: async ({ id, rules, because }, ports) =>
    await setUp(id, ports, ({ book }) => ({
      act: "policy-set",
      version: book.policies.length + 1,
      rules,
      because,
    })),
});

export const setQuestions = defineOperation({
  name: "projects.setQuestions",
  summary: "Set the questions asked with every item, some only after others",
  input: byProject.extend({ questions: questionSetSchema, because: becauseSchema }),
  output: projectSchema,
  texts: ({ questions, because }) => [{ path: "because", text: because }, ...textsIn(questions, "questions")],
  run: async ({ id, questions, because }, ports) =>
    await setUp(id, ports, () => ({ act: "questions-set", questions, because })),
});

const added = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("added"),
    added: z.int(),
    /** Format of the file, when it was one. */
    format: z.string().optional(),
    /** Ids that were there already. */
    known: z.array(z.string()),
    /** Rows that could not be read, and why. */
    skipped: z.array(z.object({ row: z.int(), says: z.string() })),
    notes: z.array(z.string()),
    project: projectSchema,
  }),
  z.object({ kind: z.literal("failed"), says: z.string(), line: z.int().optional() }),
]);

export const addItems = defineOperation({
  name: "projects.addItems",
  summary: "Add items to judge from a file, as data, or from the practice library",
  input: byProject.extend({
    part: partSchema.default("work"),
    items: jsonField(z.array(reviewItemSchema).max(5_000)).optional(),
    file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).optional(),
    /** Ids of practice items to copy. */
    practice: jsonField(z.array(z.string()).max(500)).optional(),
  }),
  output: added,
  run: async ({ id, part, items = [], file, practice = [] }, ports) => {
    const { book } = await openProject(id, "set-up", ports);
    const read = file === undefined ? undefined : readFile(file);
    if (read?.kind === "failed")
      return {
        kind: "failed" as const,
        says: read.says,
        ...(read.line === undefined ? {} : { line: read.line }),
      };
    const library = practice.length === 0 ? [] : await libraryItems(practice, ports);
    const all = [...items, ...(read?.items ?? []), ...library];
    if (all.length === 0) return { kind: "failed" as const, says: "There are no items in it." };
    if (part !== "work" && !all.every(hasKnownAnswer))
      return {
        kind: "failed" as const,
        says: "Gold and qualification items need a known answer, and some of these have none.",
      };
    await ports.guard(
      all.flatMap((item) => [...textsIn(guardedParts(item), item.id), ...everyTextOf(item)]),
      { declared: book.settings.declared },
    );
    const unique = [...new Map(all.map((item) => [item.id, item])).values()];
    return await actInProject(id, "set-up", ports, (open) => {
      const fresh = unique.filter((item) => !open.book.items.has(item.id));
      const acts: Act[] = [];
      for (let from = 0; from < fresh.length; from += BATCH)
        acts.push({ act: "items-added", part, items: fresh.slice(from, from + BATCH) });
      const known = unique.filter((item) => open.book.items.has(item.id)).map((item) => item.id);
      return {
        acts,
        answer: (after: Book) => ({
          kind: "added" as const,
          added: fresh.length,
          ...(read === undefined ? {} : { format: read.format }),
          known,
          skipped: (read?.skipped ?? []).map(({ row, says }) => ({ row, says })),
          notes: [...(read?.notes ?? [])],
          project: viewProject({ book: after, person: open.person }, ports.today()),
        }),
      };
    });
  },
});

export const withdrawItems = defineOperation({
  name: "projects.withdrawItems",
  summary: "Take items out of a project; what was said of them stays in the chain",
  input: byProject.extend({ items: z.array(z.string()).min(1).max(5_000), because: becauseSchema }),
  output: projectSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, items, because }, ports) =>
    await setUp(id, ports, ({ book }) => {
      const known = items.filter((item) => book.items.has(item));
      if (known.length === 0) throw new AppError("not_found", { kind: "item", id: "unknown" });
      return { act: "items-withdrawn", items: known, because };
    }),
});

export const listItems = defineOperation({
  name: "projects.items",
  summary: "List the items of a project with where each stands",
  input: byProject,
  output: z.object({ version: z.literal(1), items: z.array(itemLineSchema) }),
  run: async ({ id }, ports) => {
    const { book } = await openProject(id, "see-all-judgements", ports);
    return { version: 1 as const, items: [...book.items.values()].map((entry) => viewItemLine(book, entry)) };
  },
});

/** Holds texts against the guard under what the project declares of all its texts. */
export async function guardForProject(
  id: string,
  ports: RunPorts,
  texts: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const { book } = await openProject(id, "see-project", ports);
  await ports.guard(texts, { declared: book.settings.declared });
}

function readFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  return readReviewItems({ name, text: new TextDecoder().decode(bytes) });
}

async function libraryItems(ids: readonly string[], ports: RunPorts): Promise<readonly ReviewItem[]> {
  const own = await ports.practiceItems();
  const stored = await (await ports.storage()).items.list();
  const known = new Map([...own, ...stored].map((item) => [item.id, item]));
  return ids.flatMap((one) => known.get(one) ?? []);
}

/** Ids, licences and sources are no prose, but the number of a record is one wherever it stands. */
function everyTextOf(item: ReviewItem) {
  return textsIn(item, item.id).map((one) => ({ ...one, as: "own" as const }));
}

/** What people wrote in an item; ids, licences and canaries are no text of theirs. */
function guardedParts({
  prompt,
  context,
  conversation,
  answers,
  rubric,
  questions,
  key,
  teaches,
}: ReviewItem) {
  return {
    prompt,
    context: context ?? "",
    conversation: conversation.map(({ content }) => content),
    answers: answers.map(({ text }) => text),
    rubric: rubric.map(({ criterion }) => criterion),
    questions: questions.map(({ asks, values }) => [asks, ...values.map(({ label }) => label)]),
    key: {
      texts: key?.texts ?? [],
      reasons: key?.reasons ?? [],
      marks: key?.marks?.map(({ why }) => why) ?? [],
    },
    teaches: teaches ?? "",
  };
}
