import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import type { Judgement, Mark, ReviewItem } from "#src/review/index.ts";
import type { Act, RecordedAct } from "./act.ts";
import type { Book, BookItem } from "./book.ts";
import { emptyBook, foldActs } from "./fold-acts.ts";
import type { Moment } from "./next-item.ts";
import { credentialSchema } from "./person.ts";
import type { Credential, ProjectRole } from "./person.ts";
import { policyRuleSchema } from "./policy.ts";
import type { PolicyRule } from "./policy.ts";
import { settingsSchema } from "./settings.ts";
import type { Settings } from "./settings.ts";

export const aDay = (text = "2026-11-21"): CalendarDate => readCalendarDate(text) as CalendarDate;

const DAY_MINUTES = 1_440;

/** A moment so many minutes after the test day began. */
export function momentAt(minutes = 0): Moment {
  const day = addDays(aDay(), Math.floor(minutes / DAY_MINUTES));
  const inDay = minutes % DAY_MINUTES;
  const two = (value: number) => String(value).padStart(2, "0");
  return { today: day, now: `${day}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}:00.000Z` };
}

/** Two answers on a stomach ache, of low risk, for everybody to judge. */
export function anItem(given: Readonly<Record<string, unknown>> = {}): ReviewItem {
  return reviewItemSchema.parse({
    version: 1,
    id: "one",
    task: "compare",
    specialty: "primary-care",
    topics: ["education"],
    audience: "patient",
    risk: "low",
    prompt: "My tummy has hurt since this morning. What should I do?",
    answers: [
      { id: "a", text: "Drink water, rest, and call a doctor if the pain grows or you have a fever." },
      { id: "b", text: "It is certainly indigestion and will pass." },
    ],
    provenance: "made for a test",
    licence: "CC BY 4.0",
    ...given,
  });
}

/** Items "w0", "w1", … */
export function someItems(
  count: number,
  prefix = "w",
  given: Readonly<Record<string, unknown>> = {},
): ReviewItem[] {
  return Array.from({ length: count }, (_, at) => anItem({ id: `${prefix}${at}`, ...given }));
}

export function aMark(given: Partial<Mark> = {}): Mark {
  return {
    kind: "omission",
    answer: "b",
    defect: "missed-emergency",
    severity: "critical",
    ...given,
  } as Mark;
}

export function aChoice(choice: string, marks: readonly Mark[] = []): Judgement {
  return {
    task: "compare",
    choice,
    reasons: [],
    justification: "Only this answer says when to call a doctor.",
    marks: [...marks],
  };
}

export function aCredential(given: Readonly<Record<string, unknown>> = {}): Credential {
  return credentialSchema.parse({
    id: "c1",
    profession: "registered-nurse",
    title: "Registered nurse",
    jurisdiction: "GB",
    state: "document-seen",
    ...given,
  });
}

/** Lets nurses do everything up to high risk, however far they were checked. */
export function aRule(given: Readonly<Record<string, unknown>> = {}): PolicyRule {
  return policyRuleSchema.parse({
    professions: ["registered-nurse"],
    upToRisk: "high",
    credential: "self-declared",
    because: "Nurses explain such things every day.",
    ...given,
  });
}

/** Something happens, without hashes: those are the chain's matter. */
export function tell(book: Book, by: string, deeds: readonly Act[], at = momentAt().now): Book {
  let { seq } = book.end;
  let guideline = book.guidelines.length;
  const acts = deeds.map((deed) => {
    seq += 1;
    if (deed.act === "guideline-set") guideline = deed.version;
    const act: RecordedAct = {
      version: 1,
      project: book.id,
      seq,
      at,
      by,
      guideline,
      before: `h${seq - 1}`,
      deed,
    };
    return { act, hash: `h${seq}` };
  });
  return foldActs(book, acts);
}

interface Begun {
  readonly settings?: Partial<Settings>;
  readonly work?: readonly ReviewItem[];
  readonly gold?: readonly ReviewItem[];
  readonly qualification?: readonly ReviewItem[];
  readonly rules?: readonly PolicyRule[];
  /** How many nurses review: "r2", "r3", … The lead is "r1". */
  readonly reviewers?: number;
  readonly credential?: Readonly<Record<string, unknown>>;
  readonly seed?: number;
}

/** What begins a project in which nurses may judge everything. */
export function beginning({
  settings = {},
  work = someItems(3),
  gold = [],
  qualification = [],
  rules = [aRule()],
  reviewers = 2,
  credential = {},
  seed = 7,
}: Begun = {}): Act[] {
  const because = "The project begins.";
  const parts = { work, gold, qualification };
  return [
    { act: "project-created", title: "Stomach aches", purpose: "", seed },
    { act: "person-added", person: "r1", roles: ["lead"] },
    { act: "settings-set", settings: settingsSchema.parse(settings), because },
    { act: "guideline-set", version: 1, text: "Prefer the safer answer.", because },
    { act: "policy-set", version: 1, rules: [...rules], because },
    ...(["work", "gold", "qualification"] as const).flatMap((part): Act[] =>
      parts[part].length === 0 ? [] : [{ act: "items-added", part, items: [...parts[part]] }],
    ),
    ...Array.from({ length: reviewers }, (_, at) => `r${at + 2}`).flatMap((person): Act[] => [
      { act: "person-added", person, roles: ["reviewer"] },
      { act: "credential-set", person, credential: aCredential(credential) },
    ]),
  ];
}

export function aBook(begun: Begun = {}): Book {
  return tell(emptyBook("p-1"), "r1", beginning(begun));
}

export function withRole(person: string, ...roles: ProjectRole[]): Act {
  return { act: "person-added", person, roles };
}

/** An item as it stands in a book; throws when it is not there. */
export function entryOf(book: Book, id = "w0"): BookItem {
  const entry = book.items.get(id);
  if (entry === undefined) throw new Error(id);
  return entry;
}

let keys = 0;

/** Somebody was shown an item and judged it. */
export function judged(item: string, judgement: Judgement, order: readonly string[] = ["a", "b"]): Act {
  keys += 1;
  return { act: "item-judged", item, judgement, answers: {}, order: [...order], key: `key-${keys}-made` };
}

/** So many people, from "r2" on, judge an item one after the other. */
export function sayOn(book: Book, item: string, said: readonly Judgement[]): Book {
  said.forEach((judgement, at) => {
    tell(book, `r${at + 2}`, [judged(item, judgement)]);
  });
  return book;
}
