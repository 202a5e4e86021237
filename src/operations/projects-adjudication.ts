import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  checkJudgement,
  credentialClass,
  decideItem,
  mayJudge,
  rulesOf,
  workItems,
} from "#src/projects/index.ts";
import type { Act, Book, BookItem } from "#src/projects/index.ts";
import { blindItem, blindJudgement, judgementSchema, unblindJudgement } from "#src/review/index.ts";
import type { BlindItem, Judgement } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { actInProject, openProject } from "./open-project.ts";
import { becauseSchema, byProject, itemLineSchema, viewItemLine } from "./project-views.ts";
import { guardForProject } from "./projects-setup.ts";
import { textsIn } from "./stop-identifiers.ts";

const byItem = byProject.extend({ item: z.string() });

export const listToAdjudicate = defineOperation({
  name: "projects.toAdjudicate",
  summary: "List the items that wait for an adjudicator, critical ones first",
  input: byProject,
  output: z.object({
    version: z.literal(1),
    items: z.array(itemLineSchema.extend({ allowed: z.boolean(), because: z.array(z.string()) })),
  }),
  run: async ({ id }, ports) => {
    const { book, person } = await openProject(id, "adjudicate", ports);
    const items = workItems(book)
      .map((entry) => ({ ...viewItemLine(book, entry), ...allowance(book, person, entry, ports.today()) }))
      .filter(({ adjudicate, adjudicated }) => adjudicate.length > 0 || adjudicated);
    return {
      version: 1 as const,
      items: items.toSorted(
        (a, b) =>
          Number(a.adjudicated) - Number(b.adjudicated) ||
          Number(b.openCritical) - Number(a.openCritical) ||
          a.id.localeCompare(b.id),
      ),
    };
  },
});

/** What people said of an item: under pseudonyms, or as "reviewer 1" when adjudication is blind. */
const saidSchema = z.object({
  who: z.string(),
  credential: z.string(),
  guideline: z.int(),
  judgement: judgementSchema,
  answers: z.record(z.string(), z.array(z.string())),
});

const disputeSchema = z.object({
  item: z.custom<BlindItem>(),
  why: z.array(z.string()),
  said: z.array(saidSchema),
  flags: z.array(
    z.object({
      seq: z.int(),
      flag: z.string(),
      severity: z.string(),
      note: z.string(),
      settled: z.string().optional(),
    }),
  ),
  comments: z.array(z.object({ who: z.string(), text: z.string(), at: z.string() })),
  /** Answers somebody marked critical, each of which needs a word. */
  criticalAnswers: z.array(z.string()),
  earlier: z.object({ judgement: judgementSchema, because: z.string() }).optional(),
});

export const showDispute = defineOperation({
  name: "projects.dispute",
  summary: "Show what people said of an item that waits for an adjudicator",
  input: byItem,
  output: disputeSchema,
  run: async ({ id, item }, ports) => {
    const { book, person } = await openProject(id, "adjudicate", ports);
    const entry = disputed(book, person, item, ports.today());
    // The item's own order: sides mean nothing once one sees what everybody said.
    const blind = blindItem(entry.item, { order: entry.item.answers.map((answer) => answer.id) });
    const label = (answer: string) => blind.shown.find((one) => one.answer === answer)?.label ?? answer;
    const name = (who: string, at: number) => (book.settings.blindAdjudication ? `reviewer ${at + 1}` : who);
    const people = [...entry.given.keys()];
    return {
      item: blind.item,
      why: [...decideItem(book, entry).adjudicate],
      said: [...entry.given.values()].map((given, at) => ({
        who: name(given.person, at),
        credential: credentialClass(book, given.person, ports.today()),
        guideline: given.guideline,
        judgement: blindJudgement(given.judgement, blind.shown),
        answers: Object.fromEntries(Object.entries(given.answers).map(([key, values]) => [key, [...values]])),
      })),
      flags: entry.flags.map(({ seq, flag, severity, note, settled }) => ({
        seq,
        flag,
        severity,
        note,
        ...(settled === undefined ? {} : { settled: settled.outcome }),
      })),
      comments: entry.comments.map(({ by, text, at }) => ({
        who: people.includes(by) ? name(by, people.indexOf(by)) : "lead or adjudicator",
        text,
        at,
      })),
      criticalAnswers: criticalAnswers(entry).map(label),
      ...(entry.adjudication === undefined
        ? {}
        : {
            earlier: {
              judgement: blindJudgement(entry.adjudication.judgement, blind.shown),
              because: entry.adjudication.because,
            },
          }),
    };
  },
});

const decidedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("decided"), line: itemLineSchema }),
  z.object({ kind: z.literal("refused"), says: z.array(z.string()) }),
]);

export const adjudicate = defineOperation({
  name: "projects.adjudicate",
  summary: "Decide an item, with the reason and a word on every critical mark",
  input: byItem.extend({
    judgement: judgementSchema,
    /** By letter of the answer: what becomes of its critical marks. */
    critical: z.record(z.string(), z.enum(["upheld", "dismissed"])).default({}),
    because: becauseSchema,
  }),
  output: decidedSchema,
  run: async ({ id, item, judgement, critical, because }, ports) => {
    const words = {
      because,
      justification: judgement.justification,
      text: "text" in judgement ? judgement.text : "",
    };
    await guardForProject(
      id,
      ports,
      textsIn({ ...words, notes: judgement.marks.map(({ note }) => note ?? "") }, ""),
    );
    return await actInProject<z.input<typeof decidedSchema>>(id, "adjudicate", ports, ({ book, person }) => {
      const entry = disputed(book, person, item, ports.today());
      const order = entry.item.answers.map((answer) => answer.id);
      const { shown } = blindItem(entry.item, { order });
      const own = unblindJudgement(judgement, shown);
      const marked = criticalAnswers(entry);
      // Words on answers that nobody marked mean nothing.
      const settled = Object.fromEntries(
        shown.flatMap(({ label, answer }) => {
          const outcome = critical[label];
          return outcome !== undefined && marked.includes(answer) ? [[answer, outcome] as const] : [];
        }),
      );
      const open = marked.filter((answer) => settled[answer] === undefined);
      // The reason stands in its own field; questions of the project were for the reviewers.
      const rules = { settings: { ...book.settings, justification: 0 }, questions: [] };
      const says = [
        ...checkJudgement(entry.item, { judgement: own, answers: {}, order }, rules),
        ...open.map(
          (answer) =>
            `Say whether the critical mark on answer ${shown.find((one) => one.answer === answer)?.label ?? answer} holds.`,
        ),
        ...(choosesHarm(own, settled)
          ? ["The answer you choose holds a critical defect: choose another, or say that it does not hold."]
          : []),
      ];
      if (says.length > 0) return { acts: [], answer: () => ({ kind: "refused" as const, says }) };
      const act: Act = { act: "item-adjudicated", item, judgement: own, critical: settled, because };
      return {
        acts: [act],
        answer: (after: Book) => ({
          kind: "decided" as const,
          line: viewItemLine(after, after.items.get(item) as BookItem),
        }),
      };
    });
  },
});

export const settleFlag = defineOperation({
  name: "projects.settleFlag",
  summary: "Say what became of a report about an item",
  input: byProject.extend({
    flag: z.int().positive(),
    outcome: z.enum(["upheld", "dismissed"]),
    because: becauseSchema,
  }),
  output: z.object({ settled: z.literal(true) }),
  run: async ({ id, flag, outcome, because }, ports) => {
    await guardForProject(id, ports, [{ path: "because", text: because }]);
    return await actInProject(id, "settle-flags", ports, ({ book }) => {
      if (![...book.items.values()].some(({ flags }) => flags.some(({ seq }) => seq === flag)))
        throw new AppError("not_found", { kind: "flag", id: String(flag) });
      return {
        acts: [{ act: "flag-settled" as const, flag, outcome, because }],
        answer: () => ({ settled: true as const }),
      };
    });
  },
});

/** The item, when it waits for an adjudicator and this person may be the one. */
function disputed(book: Book, person: string, id: string, today: Parameters<typeof mayJudge>[3]): BookItem {
  const entry = book.items.get(id);
  const waits =
    entry !== undefined &&
    (decideItem(book, entry).adjudicate.length > 0 || entry.adjudication !== undefined);
  if (entry === undefined || !waits) throw new AppError("not_found", { kind: "item", id });
  if (!allowance(book, person, entry, today).allowed) throw new AppError("forbidden", { kind: "item", id });
  return entry;
}

/** Nobody decides over what they said themself, nor beyond what the policy lets them judge. */
function allowance(
  book: Book,
  person: string,
  { item, given }: BookItem,
  today: Parameters<typeof mayJudge>[3],
) {
  if (given.has(person)) return { allowed: false, because: ["You judged this item yourself."] };
  const permission = mayJudge(
    item,
    [...(book.people.get(person)?.credentials.values() ?? [])],
    rulesOf(book),
    today,
  );
  return { allowed: permission.allowed, because: permission.allowed ? [] : [...permission.because] };
}

/** Answers that somebody who judged the item marked critical. */
function criticalAnswers({ given }: BookItem): readonly string[] {
  const marks = [...given.values()].flatMap(({ judgement }) => judgement.marks);
  return [...new Set(marks.filter(({ severity }) => severity === "critical").map(({ answer }) => answer))];
}

/** Whether the chosen answer holds a critical defect, by the adjudicator's own word. */
function choosesHarm(
  judgement: Judgement,
  settled: Readonly<Record<string, "upheld" | "dismissed">>,
): boolean {
  const chosen =
    judgement.task === "compare"
      ? judgement.choice
      : judgement.task === "best-of"
        ? (judgement.ranking[0] ?? "")
        : undefined;
  return (
    chosen !== undefined &&
    (settled[chosen] === "upheld" ||
      judgement.marks.some(({ answer, severity }) => answer === chosen && severity === "critical"))
  );
}
