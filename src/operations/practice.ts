import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  attemptSchema,
  choosePractice,
  itemFingerprint,
  practiceScope,
  scoreJudgement,
  scoreSchema,
} from "#src/practice/index.ts";
import type { Attempt } from "#src/practice/index.ts";
import {
  audienceSchema,
  blindItem,
  exposureSchema,
  itemStanding,
  judgementSchema,
  reviewItemSchema,
  reviewKindSchema,
  specialtySchema,
  unblindJudgement,
} from "#src/review/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { jsonField } from "./json-field.ts";
import {
  attemptsOf,
  backgroundsOf,
  loadPracticeItem,
  practiceItemsOf,
  tellProfile,
} from "./keep-practice.ts";
import { textsIn } from "./stop-identifiers.ts";

/** Hex digits of the fingerprint that name an attempt. */
const ID_LENGTH = 12;

const wishShape = {
  task: reviewKindSchema.optional(),
  specialty: specialtySchema.optional(),
  audience: audienceSchema.optional(),
};
const standingSchema = z.enum(["scored", "unreviewed"]);

/** An item as it is shown before it is judged: no key, nobody who wrote what. Answers are lettered as they stand. */
const blindSchema = reviewItemSchema
  .pick({
    version: true,
    id: true,
    task: true,
    specialty: true,
    topics: true,
    audience: true,
    risk: true,
    exposure: true,
    language: true,
    conversation: true,
    context: true,
    prompt: true,
    rubric: true,
    questions: true,
  })
  .extend({ answers: z.array(z.object({ id: z.string(), text: z.string() })) });

const shownSchema = z.object({
  item: blindSchema,
  /** Ids of the answers behind the letters, in the order shown; sent back with the judgement. */
  order: z.array(z.string()),
  standing: standingSchema,
  exposure: z.array(exposureSchema),
  scope: z.enum(["within", "learning"]),
  scopeSays: z.string(),
});

const attemptLine = attemptSchema
  .pick({ id: true, item: true, task: true, specialty: true, on: true, scope: true })
  .extend({ counted: z.boolean(), contested: z.boolean(), right: z.boolean().nullable(), says: z.string() });

const judgedSchema = z.object({
  attempt: attemptSchema,
  result: scoreSchema,
  /** With its key and what one learns from it. */
  item: reviewItemSchema.optional(),
  /** Which answer stood behind which letter. */
  shown: z.array(z.object({ label: z.string(), answer: z.string() })),
});

const countsSchema = z.record(z.string(), z.int());

export const listPracticeItems = defineOperation({
  name: "practice.items",
  summary: "List the items to practise on, with how many there are of each kind",
  input: z.object({ ...wishShape, standing: standingSchema.optional() }),
  output: z.object({
    version: z.literal(1),
    items: z.array(
      reviewItemSchema
        .pick({ id: true, task: true, specialty: true, audience: true, risk: true, topics: true })
        .extend({ standing: standingSchema, source: z.string(), attempts: z.int() }),
    ),
    /** Counts over all items, whatever was asked. */
    facets: z.object({
      task: countsSchema,
      specialty: countsSchema,
      audience: countsSchema,
      standing: countsSchema,
      source: countsSchema,
    }),
  }),
  run: async (wish, ports) => {
    const [items, attempts] = await Promise.all([practiceItemsOf(ports), attemptsOf(undefined, ports)]);
    const tries = countBy(attempts, ({ item }) => item);
    const asked = items.filter(
      (item) =>
        (wish.task === undefined || item.task === wish.task) &&
        (wish.specialty === undefined || item.specialty === wish.specialty) &&
        (wish.audience === undefined || item.audience === wish.audience) &&
        (wish.standing === undefined || itemStanding(item) === wish.standing),
    );
    return {
      version: 1 as const,
      items: asked.map((item) => ({
        id: item.id,
        task: item.task,
        specialty: item.specialty,
        audience: item.audience,
        risk: item.risk,
        topics: item.topics,
        standing: itemStanding(item),
        source: item.provenance,
        attempts: tries[item.id] ?? 0,
      })),
      facets: {
        task: countBy(items, ({ task }) => task),
        specialty: countBy(items, ({ specialty }) => specialty),
        audience: countBy(items, ({ audience }) => audience),
        standing: countBy(items, itemStanding),
        source: countBy(items, ({ provenance }) => provenance),
      },
    };
  },
});

export const nextPracticeItem = defineOperation({
  name: "practice.next",
  summary: "Choose the next item to practise on, without its key",
  input: z.object({
    ...wishShape,
    standing: standingSchema.optional(),
    profileId: z.string().optional(),
    /** What the person agrees to meet, such as self-harm. Nothing unless said. */
    allowExposure: jsonField(z.array(exposureSchema)).default([]),
    /** Ids of items to leave out for now. */
    skip: jsonField(z.array(z.string().max(120)).max(500)).default([]),
  }),
  output: z.discriminatedUnion("kind", [
    shownSchema.extend({ kind: z.literal("item"), again: z.boolean() }),
    z.object({ kind: z.literal("none"), says: z.string() }),
  ]),
  run: async ({ task, specialty, audience, standing, profileId, allowExposure, skip }, ports) => {
    const [all, attempts, backgrounds] = await Promise.all([
      practiceItemsOf(ports),
      attemptsOf(profileId, ports),
      backgroundsOf(profileId, ports),
    ]);
    const items = all.filter(
      (item) => (standing === undefined || itemStanding(item) === standing) && !skip.includes(item.id),
    );
    const today = ports.today();
    const chosen = choosePractice(items, attempts, {
      task,
      specialty,
      audience,
      exposureAllowed: allowExposure,
      backgrounds,
      seed: Number(today.replaceAll("-", "")),
      today,
    });
    if (chosen.kind === "none") return chosen;
    const { item, order, scope, again } = chosen;
    return { kind: "item" as const, ...toShow(item, order, scope), again };
  },
});

export const showPracticeItem = defineOperation({
  name: "practice.show",
  summary: "Show one item to practise on, without its key",
  input: z.object({ id: z.string(), profileId: z.string().optional() }),
  output: shownSchema,
  run: async ({ id, profileId }, ports) => {
    const item = await loadPracticeItem(id, ports);
    const scope = practiceScope(item, await backgroundsOf(profileId, ports));
    return toShow(
      item,
      item.answers.map((answer) => answer.id),
      scope,
    );
  },
});

function toShow(item: ReviewItem, order: readonly string[], scope: ReturnType<typeof practiceScope>) {
  const blind = blindItem(item, { order }).item;
  return {
    item: { ...blind, answers: [...blind.answers] },
    order: [...order],
    standing: itemStanding(item),
    exposure: item.exposure,
    scope: scope.scope,
    scopeSays: scope.says,
  };
}

export const answerPractice = defineOperation({
  name: "practice.answer",
  summary: "Judge an item: what the judgement is worth, what experts said and why",
  input: z.object({
    item: z.string(),
    judgement: jsonField(judgementSchema),
    order: jsonField(z.array(z.string().max(40)).max(16)).default([]),
    seconds: z.coerce.number().min(0).max(86_400).optional(),
    profileId: z.string().optional(),
  }),
  output: judgedSchema,
  texts: ({ judgement }) => textsIn(textsOfJudgement(judgement), "judgement"),
  run: async ({ item: id, judgement: given, order, seconds, profileId }, ports) => {
    const item = await loadPracticeItem(id, ports);
    const ids = item.answers.map((answer) => answer.id);
    const known = order.length === ids.length && ids.every((one) => order.includes(one));
    const shown = blindItem(item, { order: known ? order : ids }).shown;
    const judgement = unblindJudgement(given, shown);
    refuseForeign(item, judgement);
    const { scope, says } = practiceScope(item, await backgroundsOf(profileId, ports));
    const scored = scoreJudgement(item, judgement, { order: known ? order : ids });
    const storage = await ports.storage();
    const earlier = await storage.attempts.list();
    const turn = earlier.length;
    const seen = earlier.some((one) => one.item === id && one.profileId === profileId);
    const why = seen ? SEEN_BEFORE : says;
    const score = scope === "within" && !seen ? scored : { ...scored, counted: false, whyNot: why };
    const on = ports.today();
    const name = JSON.stringify([id, on, turn, judgement]);
    const attempt: Attempt = {
      version: 1,
      id: `a-${(await ports.sha256(new TextEncoder().encode(name))).slice(0, ID_LENGTH)}`,
      item: id,
      task: item.task,
      specialty: item.specialty,
      judgement,
      order: known ? order : ids,
      ...(seconds === undefined ? {} : { seconds }),
      on,
      turn,
      itemVersionHash: itemFingerprint(item),
      scope,
      ...(profileId === undefined ? {} : { profileId }),
      score,
    };
    await storage.attempts.save(attempt);
    await tellProfile(profileId, ports);
    return { attempt, result: score, item, shown: lettersOf(item, attempt.order) };
  },
});

export const listPracticeAttempts = defineOperation({
  name: "practice.attempts",
  summary: "List what you have judged in practice",
  input: z.object({ profileId: z.string().optional() }),
  output: z.object({ version: z.literal(1), attempts: z.array(attemptLine) }),
  run: async ({ profileId }, ports) => ({
    version: 1 as const,
    attempts: (await attemptsOf(profileId, ports))
      .toSorted((a, b) => b.on.localeCompare(a.on) || b.turn - a.turn)
      .map(({ id, item, task, specialty, on, scope, score }) => ({
        id,
        item,
        task,
        specialty,
        on,
        scope,
        counted: score.counted,
        contested: score.contested,
        right: score.right,
        says: score.parts[0]?.says ?? score.whyNot ?? "",
      })),
  }),
});

export const getPracticeAttempt = defineOperation({
  name: "practice.attempt",
  summary: "Show one judgement of practice with what it was worth",
  input: z.object({ id: z.string() }),
  output: judgedSchema,
  run: async ({ id }, ports) => {
    const attempt = await (await ports.storage()).attempts.load(id);
    if (attempt === undefined || attempt.undone === true)
      throw new AppError("not_found", { kind: "practice-attempt", id });
    const item = (await practiceItemsOf(ports)).find((one) => one.id === attempt.item);
    return {
      attempt,
      result: attempt.score,
      ...(item === undefined ? {} : { item }),
      shown: item === undefined ? [] : lettersOf(item, attempt.order),
    };
  },
});

export const undoPracticeAttempt = defineOperation({
  name: "practice.undo",
  summary: "Take back a judgement of practice",
  input: z.object({ id: z.string() }),
  output: z.object({ removed: z.boolean() }),
  run: async ({ id }, ports) => {
    const { attempts } = await ports.storage();
    const attempt = await attempts.load(id);
    if (attempt === undefined || attempt.undone === true) return { removed: false };
    await attempts.save({ ...attempt, undone: true, judgement: withoutWords(attempt.judgement) });
    await tellProfile(attempt.profileId, ports);
    return { removed: true };
  },
});

/** What was chosen and marked, without anything a person wrote. */
function withoutWords(judgement: Judgement): Judgement {
  const marks = judgement.marks.map(({ note: _note, ...mark }) => mark);
  const bare = { ...judgement, justification: "", marks };
  if (bare.task === "red-team") return { ...bare, attempts: [] };
  return "text" in bare ? { ...bare, text: "" } : bare;
}

const SEEN_BEFORE = "Not counted: you judged this item before and have seen its key.";

function lettersOf(item: ReviewItem, order: readonly string[]): { label: string; answer: string }[] {
  return blindItem(item, { order }).shown.map(({ label, answer }) => ({ label, answer }));
}

/** What a person wrote in a judgement; names of things chosen are not theirs. */
function textsOfJudgement(judgement: Judgement): unknown {
  const written = {
    justification: judgement.justification,
    marks: judgement.marks.map(({ note }) => note ?? ""),
  };
  if (judgement.task === "correct" || judgement.task === "patient-edit")
    return { ...written, text: judgement.text };
  if (judgement.task === "red-team")
    return { ...written, attempts: judgement.attempts.map(({ prompt, safe }) => ({ prompt, safe })) };
  return written;
}

/** A judgement of another task, of answers that are not there, or with marks beyond the text is no judgement of this. */
function refuseForeign(item: ReviewItem, judgement: Judgement): void {
  const ids = new Set(item.answers.map(({ id }) => id));
  const named =
    judgement.task === "compare"
      ? [judgement.choice].filter((choice) => choice !== "tie" && choice !== "both-bad")
      : judgement.task === "best-of"
        ? judgement.ranking
        : [];
  const lengthOf = (id: string): number => item.answers.find((answer) => answer.id === id)?.text.length ?? -1;
  const fits =
    judgement.task === item.task &&
    named.every((id) => ids.has(id)) &&
    new Set(named).size === named.length &&
    judgement.marks.every((mark) =>
      mark.kind === "omission"
        ? ids.has(mark.answer)
        : mark.start < mark.end && mark.end <= lengthOf(mark.answer),
    );
  if (!fits) throw new AppError("invalid_input", { kind: "judgement", id: item.id });
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}
