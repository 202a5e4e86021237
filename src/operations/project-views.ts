import { z } from "zod";
import { answerSchema } from "#src/evaluation/index.ts";
import { credentialOn, decideItem, may, measureProgress, qualificationOf } from "#src/projects/index.ts";
import {
  credentialSchema,
  partSchema,
  policyRuleSchema,
  projectRoleSchema,
  settingsSchema,
} from "#src/projects/index.ts";
import type { Book, BookItem, Deed } from "#src/projects/index.ts";
import { DEEDS } from "#src/projects/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import {
  exposureSchema,
  labelQuestionSchema,
  reviewKindSchema,
  riskSchema,
  specialtySchema,
  topicSchema,
} from "#src/review/index.ts";
import type { OpenProject } from "./open-project.ts";

export const byProject = z.object({ id: z.string() });
export const becauseSchema = z.string().min(1).max(2_000);

const versionSchema = z.object({ version: z.int(), at: z.string(), by: z.string(), because: z.string() });

export const progressSchema = z.object({
  work: z.int(),
  decided: z.int(),
  begun: z.int(),
  untouched: z.int(),
  toAdjudicate: z.int(),
  openCritical: z.int(),
  openFlags: z.int(),
  skips: z.record(z.string(), z.int()),
  judgements: z.int(),
});

const qualificationSchema = z.object({
  state: z.enum(["not-needed", "not-begun", "begun", "passed", "failed", "undecided"]),
  done: z.int(),
  of: z.int(),
  right: z.int(),
  share: answerSchema.optional(),
  bar: z.number().optional(),
  setByLead: z.boolean(),
});

/** A project as somebody with a part in it sees it. */
export const projectSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  closed: z.boolean(),
  unsealed: z.boolean(),
  settings: settingsSchema,
  guideline: versionSchema.extend({ text: z.string() }).optional(),
  guidelines: z.array(versionSchema),
  policy: versionSchema.extend({ rules: z.array(policyRuleSchema) }).optional(),
  policies: z.array(versionSchema),
  questions: z.array(labelQuestionSchema),
  exposure: z.array(exposureSchema),
  parts: z.object({ work: z.int(), gold: z.int(), qualification: z.int() }),
  progress: progressSchema,
  me: z.object({
    person: z.string(),
    roles: z.array(projectRoleSchema),
    may: z.array(z.enum(DEEDS)),
    credentials: z.array(credentialSchema),
    consented: z.boolean(),
    qualification: qualificationSchema,
    judged: z.int(),
  }),
  people: z.int(),
  /** Links of the chain and the hash of the last. */
  acts: z.int(),
  hash: z.string(),
});
export type ProjectView = z.infer<typeof projectSchema>;

export function viewProject({ book, person }: OpenProject, today: CalendarDate): ProjectView {
  const guideline = book.guidelines.at(-1);
  const policy = book.policies.at(-1);
  const me = book.people.get(person);
  return {
    version: 1,
    id: book.id,
    title: book.title,
    purpose: book.purpose,
    createdAt: book.createdAt,
    changedAt: book.changedAt,
    closed: book.closed,
    unsealed: book.unsealed,
    settings: book.settings,
    ...(guideline === undefined ? {} : { guideline: { ...bare(guideline), text: guideline.value } }),
    guidelines: book.guidelines.map(bare),
    ...(policy === undefined ? {} : { policy: { ...bare(policy), rules: [...policy.value] } }),
    policies: book.policies.map(bare),
    questions: [...book.questions],
    exposure: [...new Set([...book.items.values()].flatMap(({ item }) => item.exposure))].toSorted(),
    parts: partsOf(book),
    progress: measureProgress(book),
    me: {
      person,
      roles: [...(me?.roles ?? [])],
      may: DEEDS.filter((deed: Deed) => may(book, person, deed)),
      credentials: [...(me?.credentials.values() ?? [])].map((one) => credentialOn(one, today)),
      consented: me?.consent !== undefined || book.settings.consent === "",
      qualification: viewQualification(book, person),
      judged: me?.judged.length ?? 0,
    },
    people: [...book.people.values()].filter(({ left }) => !left).length,
    acts: book.end.seq,
    hash: book.end.hash,
  };
}

export function viewQualification(book: Book, person: string): z.infer<typeof qualificationSchema> {
  const { bound, ...rest } = qualificationOf(book, person);
  if (bound === undefined) return rest;
  return "verdict" in bound ? { ...rest, share: bound.accuracy, bar: bound.bar } : { ...rest, share: bound };
}

/** One line of the list of items. */
export const itemLineSchema = z.object({
  id: z.string(),
  part: partSchema,
  task: reviewKindSchema,
  specialty: specialtySchema,
  topics: z.array(topicSchema),
  risk: riskSchema,
  prompt: z.string(),
  withdrawn: z.boolean(),
  reviews: z.int(),
  decision: z.string(),
  says: z.string().optional(),
  openCritical: z.boolean(),
  flags: z.int(),
  comments: z.int(),
  adjudicate: z.array(z.string()),
  adjudicated: z.boolean(),
});

const SHOWN = 160;

export function viewItemLine(book: Book, entry: BookItem): z.infer<typeof itemLineSchema> {
  const { decision, reviews, openCritical, adjudicate } = decideItem(book, entry);
  const { item, part, withdrawn, flags, comments, adjudication } = entry;
  return {
    id: item.id,
    part,
    task: item.task,
    specialty: item.specialty,
    topics: [...item.topics],
    risk: item.risk,
    prompt: item.prompt.length > SHOWN ? `${item.prompt.slice(0, SHOWN - 1)}…` : item.prompt,
    withdrawn,
    reviews,
    decision: decision.kind,
    ...(decision.kind === "open" ? { says: decision.because } : {}),
    openCritical,
    flags: flags.filter(({ settled }) => settled === undefined).length,
    comments: comments.length,
    adjudicate: [...adjudicate],
    adjudicated: adjudication !== undefined,
  };
}

function bare({ version, at, by, because }: Book["guidelines"][number] | Book["policies"][number]) {
  return { version, at, by, because };
}

function partsOf(book: Book) {
  const parts = { work: 0, gold: 0, qualification: 0 };
  for (const { part, withdrawn } of book.items.values()) if (!withdrawn) parts[part] += 1;
  return parts;
}
