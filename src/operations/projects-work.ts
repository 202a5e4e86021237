import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { checkJudgement, goldRecord, may, mayJudge, nextItem, rulesOf } from "#src/projects/index.ts";
import type { Act, Book, BookItem, Given, GoldRecord } from "#src/projects/index.ts";
import {
  blindItem,
  blindJudgement,
  exposureSchema,
  judgementSchema,
  labelQuestionSchema,
  severitySchema,
  spanInStored,
  unblindJudgement,
} from "#src/review/index.ts";
import type { BlindItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { RunPorts } from "./define-operation.ts";
import { actInProject, openProject } from "./open-project.ts";
import { byProject, projectSchema, viewProject } from "./project-views.ts";
import { guardForProject } from "./projects-setup.ts";
import { textsIn } from "./stop-identifiers.ts";

const byItem = byProject.extend({ item: z.string() });

/** Made by a program, not written by a person: nothing else gets into the chain by it. */
const keySchema = z.string().regex(/^[\w.:-]{8,80}$/u, "8 to 80 letters, digits or signs of . : _ -");

/** What somebody said before, in terms of what they saw. */
const saidSchema = z.object({
  judgement: judgementSchema,
  answers: z.record(z.string(), z.array(z.string())),
  seconds: z.number().optional(),
  at: z.string(),
  key: z.string(),
});

/** An item as a reviewer sees it: letters for answers, no model, no key, nothing of what others said. */
const shownSchema = z.object({
  kind: z.literal("item"),
  item: z.custom<BlindItem>(),
  questions: z.array(labelQuestionSchema),
  guideline: z.int(),
  justification: z.int(),
  askConfidence: z.boolean(),
  resumed: z.boolean(),
  comments: z.array(z.object({ text: z.string(), at: z.string(), mine: z.boolean() })),
  said: saidSchema.optional(),
});

const nextSchema = z.discriminatedUnion("kind", [
  shownSchema,
  z.object({
    kind: z.literal("nothing"),
    because: z.string(),
    waiting: z.array(z.object({ says: z.string(), items: z.int() })),
  }),
]);

const storedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stored"), seq: z.int(), again: z.boolean() }),
  z.object({ kind: z.literal("refused"), says: z.array(z.string()) }),
]);

export const consent = defineOperation({
  name: "projects.consent",
  summary: "Agree to the terms of a project and say which hard content you accept",
  input: byProject.extend({ accepts: z.array(exposureSchema).default([]) }),
  output: projectSchema,
  run: async ({ id, accepts }, ports) => {
    const terms = (await openProject(id, "judge", ports)).book.settings.consent;
    const text = await ports.sha256(new TextEncoder().encode(terms));
    return await actInProject(id, "judge", ports, ({ book, person }) => {
      // The terms changed while somebody agreed: they have to see them first.
      if (book.settings.consent !== terms) throw new AppError("conflict", { kind: "terms", id });
      return {
        acts: [{ act: "consent-given", text, accepts }],
        answer: (after) => viewProject({ book: after, person }, ports.today()),
      };
    });
  },
});

export const withdrawConsent = defineOperation({
  name: "projects.withdrawConsent",
  summary: "Take your consent back: you are given nothing more",
  input: byProject.extend({ because: z.string().max(2_000).default("") }),
  output: projectSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, because }, ports) =>
    await actInProject(id, "judge", ports, ({ person }) => ({
      acts: [{ act: "consent-withdrawn", because }],
      answer: (after) => viewProject({ book: after, person }, ports.today()),
    })),
});

export const takeNext = defineOperation({
  name: "projects.next",
  summary: "Take the next item you may judge",
  input: byProject,
  output: nextSchema,
  run: async ({ id }, ports) =>
    await actInProject<z.input<typeof nextSchema>>(id, "judge", ports, ({ book, person }) => {
      const next = nextItem(book, person, { today: ports.today(), now: ports.now() });
      if (next.kind === "nothing")
        return {
          acts: [],
          answer: () => ({ kind: "nothing" as const, because: next.because, waiting: [...next.waiting] }),
        };
      const { entry, order, resumed } = next;
      const acts: Act[] = resumed ? [] : [{ act: "item-shown", item: entry.item.id, order: [...order] }];
      return { acts, answer: (after: Book) => show(after, person, entry.item.id, resumed) };
    }),
});

export const showOwn = defineOperation({
  name: "projects.mineOne",
  summary: "Show an item you judged with what you said, to change it",
  input: byItem,
  output: shownSchema,
  run: async ({ id, item }, ports) => {
    const { book, person } = await openProject(id, "judge", ports);
    if (!shownTo(book, person, item)) throw new AppError("not_found", { kind: "item", id: item });
    return show(book, person, item, true);
  },
});

export const judge = defineOperation({
  name: "projects.judge",
  summary: "Say what you judged of an item; sending it twice stores it once",
  input: byItem.extend({
    judgement: judgementSchema,
    answers: z.record(z.string(), z.array(z.string())).default({}),
    seconds: z.number().nonnegative().max(86_400).optional(),
    /** Made on your own device, so that sending again after a failure stores it once. */
    key: keySchema,
  }),
  output: storedSchema,
  run: async ({ id, item, judgement, answers, seconds, key }, ports) => {
    await guardForProject(id, ports, textsIn(wordsOf(judgement), "judgement"));
    return await actInProject<z.input<typeof storedSchema>>(id, "judge", ports, ({ book, person }) => {
      const stored = book.keys.get(`${person} ${key}`);
      const refused = (...says: string[]) => ({
        acts: [],
        answer: () => ({ kind: "refused" as const, says }),
      });
      if (stored?.act === "item-judged" && stored.item === item)
        return { acts: [], answer: () => ({ kind: "stored" as const, seq: stored.seq, again: true }) };
      if (stored !== undefined) return refused("This key was used for something else: make a new one.");
      const entry = book.items.get(item);
      const shown = entry?.shown.get(person);
      if (entry === undefined || shown === undefined || entry.withdrawn)
        return refused("This item was not given to you, or it was taken out of the project.");
      if (book.closed) return refused("The project is closed.");
      if (entry.adjudication !== undefined)
        return refused("This item has been decided by an adjudicator meanwhile.");
      const permission = mayJudge(
        entry.item,
        [...(book.people.get(person)?.credentials.values() ?? [])],
        rulesOf(book),
        ports.today(),
      );
      // Everybody may show what they can; the policy is about work.
      if (entry.part !== "qualification" && !permission.allowed) return refused(...permission.because);
      const own = unblindJudgement(judgement, blindItem(entry.item, { order: shown.order }).shown);
      const problems = checkJudgement(entry.item, { judgement: own, answers, order: shown.order }, book);
      if (problems.length > 0) return refused(...problems);
      const act: Act = {
        act: "item-judged",
        item,
        judgement: own,
        answers,
        order: [...shown.order],
        ...(seconds === undefined ? {} : { seconds }),
        key,
      };
      return {
        acts: [act],
        answer: (after: Book) => ({
          kind: "stored" as const,
          // Another process may have written since.
          seq: after.keys.get(`${person} ${key}`)?.seq ?? after.end.seq,
          again: false,
        }),
      };
    });
  },
});

export const undoJudgement = defineOperation({
  name: "projects.undo",
  summary: "Take back what you judged of an item; the chain keeps both",
  input: byItem.extend({ key: keySchema }),
  output: z.object({ undone: z.boolean() }),
  run: async ({ id, item, key }, ports) =>
    await actInProject(id, "judge", ports, ({ book, person }) => {
      const entry = book.items.get(item);
      const stored = book.keys.get(`${person} ${key}`);
      if (stored?.act === "judgement-withdrawn" && stored.item === item)
        return { acts: [], answer: () => ({ undone: true }) };
      const possible =
        entry?.given.has(person) === true &&
        entry.adjudication === undefined &&
        !book.closed &&
        stored === undefined;
      return {
        acts: possible ? [{ act: "judgement-withdrawn" as const, item, key }] : [],
        answer: () => ({ undone: possible }),
      };
    }),
});

export const skipItem = defineOperation({
  name: "projects.skip",
  summary: "Leave an item to others, without any penalty",
  input: byItem.extend({
    why: z
      .enum(["distressing", "outside-my-scope", "missing-context", "technical", "no-reason"])
      .default("no-reason"),
    note: z.string().max(4_000).default(""),
  }),
  output: z.object({ skipped: z.literal(true) }),
  run: async ({ id, item, why, note }, ports) => {
    await guardForProject(id, ports, [{ path: "note", text: note }]);
    return await onShown(
      id,
      item,
      ports,
      { act: "item-skipped", item, why, note },
      { skipped: true as const },
    );
  },
});

export const flagItem = defineOperation({
  name: "projects.flag",
  summary: "Report something about an item to the lead",
  input: byItem.extend({
    flag: z.enum(["identifier", "emergency", "broken-item", "unclear-guideline", "unsafe-answer", "other"]),
    severity: severitySchema.default("moderate"),
    note: z.string().max(4_000).default(""),
  }),
  output: z.object({ flagged: z.literal(true) }),
  run: async ({ id, item, flag, severity, note }, ports) => {
    await guardForProject(id, ports, [{ path: "note", text: note }]);
    return await onShown(
      id,
      item,
      ports,
      { act: "item-flagged", item, flag, severity, note },
      { flagged: true as const },
    );
  },
});

export const commentItem = defineOperation({
  name: "projects.comment",
  summary: "Write a comment on an item or on words of an answer",
  input: byItem.extend({
    text: z.string().trim().min(1).max(4_000),
    answer: z.string().max(40).optional(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
  }),
  output: z.object({ commented: z.literal(true) }),
  run: async ({ id, item, text, answer, start, end }, ports) => {
    await guardForProject(id, ports, [{ path: "text", text }]);
    return await actInProject(id, "comment", ports, ({ book, person }) => {
      const entry = book.items.get(item);
      const sees = may(book, person, "see-all-judgements") || may(book, person, "adjudicate");
      if (entry === undefined || !(sees || entry.shown.has(person)))
        throw new AppError("not_found", { kind: "item", id: item });
      const order = entry.shown.get(person)?.order ?? entry.item.answers.map((one) => one.id);
      const shown = blindItem(entry.item, { order }).shown.find(({ label }) => label === answer);
      return {
        acts: [
          {
            act: "comment-made" as const,
            item,
            text,
            ...(shown === undefined ? {} : { answer: shown.answer }),
            // Offsets of what was shown become those of what is stored.
            ...(shown === undefined || start === undefined || end === undefined || start > end
              ? {}
              : spanInStored(shown.masked, { start, end })),
          },
        ],
        answer: () => ({ commented: true as const }),
      };
    });
  },
});

export const listOwn = defineOperation({
  name: "projects.mine",
  summary: "List what you judged in a project, your time and your known items",
  input: byProject,
  output: z.object({
    version: z.literal(1),
    judged: z.array(
      z.object({
        item: z.string(),
        task: z.string(),
        prompt: z.string(),
        at: z.string(),
        seconds: z.number().optional(),
        open: z.boolean(),
      }),
    ),
    skipped: z.array(z.object({ item: z.string(), why: z.string() })),
    gold: z.custom<GoldRecord>(),
  }),
  run: async ({ id }, ports) => {
    const { book, person } = await openProject(id, "see-own-work", ports);
    const entries = [...book.items.values()];
    const judged = entries.flatMap(({ item, given, adjudication }) => {
      const own = given.get(person);
      if (own === undefined) return [];
      const seconds = own.seconds === undefined ? {} : { seconds: own.seconds };
      return [
        {
          item: item.id,
          task: item.task,
          prompt: item.prompt.slice(0, 160),
          at: own.at,
          ...seconds,
          open: adjudication === undefined,
        },
      ];
    });
    return {
      version: 1 as const,
      judged: judged.toSorted((a, b) => b.at.localeCompare(a.at)),
      skipped: entries.flatMap(({ item, skipped }) => {
        const why = skipped.get(person);
        return why === undefined ? [] : [{ item: item.id, why }];
      }),
      gold: goldRecord(book, person),
    };
  },
});

async function onShown<Answer>(
  id: string,
  item: string,
  ports: RunPorts,
  act: Act,
  answer: Answer,
): Promise<Answer> {
  return await actInProject(id, "judge", ports, ({ book, person }) => {
    if (!shownTo(book, person, item)) throw new AppError("not_found", { kind: "item", id: item });
    // Skipping twice, or after judging, is no second skip.
    const entry = book.items.get(item);
    const idle = act.act === "item-skipped" && (entry?.given.has(person) || entry?.skipped.has(person));
    return { acts: idle === true ? [] : [act], answer: () => answer };
  });
}

function shownTo(book: Book, person: string, item: string): boolean {
  return book.items.get(item)?.shown.has(person) === true;
}

function show(book: Book, person: string, id: string, resumed: boolean): z.input<typeof shownSchema> {
  const entry = book.items.get(id) as BookItem;
  const blind = blindItem(entry.item, { order: entry.shown.get(person)?.order ?? [] });
  const own = entry.given.get(person);
  return {
    kind: "item",
    item: blind.item,
    questions: [...book.questions],
    guideline: book.guidelines.length,
    justification: book.settings.justification,
    askConfidence: book.settings.askConfidence,
    resumed,
    // Comments of others would tell what they think before one has spoken.
    comments: entry.comments
      .filter(({ by }) => by === person)
      .map(({ text, at }) => ({ text, at, mine: true })),
    ...(own === undefined ? {} : { said: viewSaid(own, blind.shown) }),
  };
}

function viewSaid(
  { judgement, answers, seconds, at, key }: Given,
  shown: Parameters<typeof blindJudgement>[1],
) {
  return {
    judgement: blindJudgement(judgement, shown),
    answers: Object.fromEntries(Object.entries(answers).map(([question, values]) => [question, [...values]])),
    ...(seconds === undefined ? {} : { seconds }),
    at,
    key,
  };
}

/** What somebody wrote in a judgement; choices and labels are words of the item. */
function wordsOf(judgement: z.infer<typeof judgementSchema>) {
  return {
    justification: judgement.justification,
    marks: judgement.marks.map(({ note }) => ({ note: note ?? "" })),
    ...("text" in judgement ? { text: judgement.text } : {}),
    ...("attempts" in judgement
      ? { attempts: judgement.attempts.map(({ prompt, safe }) => ({ prompt, safe })) }
      : {}),
  };
}
