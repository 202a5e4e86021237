import { assertNever } from "#src/kernel/index.ts";
import type { RecordedAct } from "./act.ts";
import type { Book, BookItem, BookPerson } from "./book.ts";
import { CHAIN_START } from "./chain.ts";
import type { ChainEnd } from "./chain.ts";
import { settingsSchema } from "./settings.ts";

/** A project before its first act. */
export function emptyBook(id: string): Book {
  return {
    id,
    title: "",
    purpose: "",
    seed: 0,
    createdAt: "",
    changedAt: "",
    settings: settingsSchema.parse({}),
    guidelines: [],
    policies: [],
    questions: [],
    items: new Map(),
    people: new Map(),
    keys: new Map(),
    judgeRuns: [],
    hooks: new Map(),
    unsealed: false,
    closed: false,
    end: CHAIN_START,
  };
}

/**
 * Takes acts into the book, in their order, and gives the same book back: a project of ten thousand acts is folded once
 * and then kept up with, not copied at each of them.
 */
export function foldActs(
  book: Book,
  acts: readonly { readonly act: RecordedAct; readonly hash: string }[],
): Book {
  for (const { act, hash } of acts) fold(book, act, { seq: act.seq, hash });
  return book;
}

function fold(book: Book, { at, by, seq, guideline, deed }: RecordedAct, end: ChainEnd): void {
  book.end = end;
  book.changedAt = at;
  switch (deed.act) {
    case "project-created":
      Object.assign(book, { title: deed.title, purpose: deed.purpose, seed: deed.seed, createdAt: at });
      return;
    case "settings-set":
      // Whoever agreed to other terms has not agreed to these.
      if (deed.settings.consent !== book.settings.consent)
        for (const one of book.people.values()) delete one.consent;
      book.settings = deed.settings;
      return;
    case "guideline-set":
      book.guidelines.push({ version: deed.version, at, by, because: deed.because, value: deed.text });
      return;
    case "policy-set":
      book.policies.push({ version: deed.version, at, by, because: deed.because, value: deed.rules });
      return;
    case "questions-set":
      book.questions = deed.questions;
      return;
    case "items-added":
      for (const item of deed.items) {
        const none = {
          shown: new Map(),
          given: new Map(),
          first: new Map(),
          skipped: new Map(),
          flags: [],
          comments: [],
        };
        if (!book.items.has(item.id))
          book.items.set(item.id, { item, part: deed.part, withdrawn: false, ...none });
      }
      return;
    case "items-withdrawn":
      for (const id of deed.items) onItem(book, id, (item) => void (item.withdrawn = true));
      return;
    case "person-added":
      personOf(book, deed.person).roles = deed.roles;
      personOf(book, deed.person).left = false;
      return;
    case "roles-set":
      personOf(book, deed.person).roles = deed.roles;
      return;
    case "person-left":
      personOf(book, deed.person).left = true;
      return;
    case "credential-set":
      personOf(book, deed.person).credentials.set(deed.credential.id, deed.credential);
      return;
    case "credential-lapsed": {
      const { credentials } = personOf(book, deed.person);
      const held = credentials.get(deed.credential);
      if (held !== undefined) credentials.set(held.id, { ...held, state: "lapsed" });
      return;
    }
    case "consent-given":
      personOf(book, by).consent = { text: deed.text, at, accepts: deed.accepts };
      return;
    case "consent-withdrawn":
      delete personOf(book, by).consent;
      return;
    case "item-shown":
      onItem(book, deed.item, ({ shown }) => void shown.set(by, { seq, at, order: deed.order }));
      return;
    case "item-judged": {
      const { act: _act, item: id, ...said } = deed;
      onItem(book, id, ({ given, first, skipped }) => {
        if (!first.has(by)) first.set(by, deed.judgement);
        given.set(by, { person: by, seq, at, guideline, ...withoutUndefined(said) });
        skipped.delete(by);
        book.keys.set(`${by} ${deed.key}`, { seq, item: id, act: deed.act });
        const { judged } = personOf(book, by);
        if (!judged.includes(id)) judged.push(id);
      });
      return;
    }
    case "judgement-withdrawn":
      onItem(book, deed.item, ({ given }) => {
        given.delete(by);
        book.keys.set(`${by} ${deed.key}`, { seq, item: deed.item, act: deed.act });
      });
      return;
    case "item-skipped":
      onItem(book, deed.item, ({ skipped }) => void skipped.set(by, deed.why));
      return;
    case "item-flagged":
      onItem(book, deed.item, ({ flags }) => {
        flags.push({
          seq,
          item: deed.item,
          by,
          at,
          flag: deed.flag,
          severity: deed.severity,
          note: deed.note,
        });
      });
      return;
    case "flag-settled":
      for (const { flags } of book.items.values())
        for (const flag of flags)
          if (flag.seq === deed.flag) flag.settled = { outcome: deed.outcome, by, because: deed.because };
      return;
    case "comment-made": {
      const { act: _act, item: id, ...comment } = deed;
      onItem(book, id, ({ comments }) => void comments.push({ seq, by, at, ...withoutUndefined(comment) }));
      return;
    }
    case "item-adjudicated": {
      const { act: _act, item: id, ...said } = deed;
      onItem(book, id, (item) => void (item.adjudication = { by, at, seq, guideline, ...said }));
      return;
    }
    case "qualification-set":
      personOf(book, deed.person).qualified = deed.passed;
      return;
    case "judge-ran": {
      const { act: _act, ...run } = deed;
      book.judgeRuns.push({ seq, at, ...run });
      return;
    }
    case "models-unsealed":
      book.unsealed = true;
      return;
    case "hook-set":
      book.hooks.set(deed.hook, { host: deed.host, events: deed.events });
      return;
    case "hook-removed":
      book.hooks.delete(deed.hook);
      return;
    case "project-closed":
      book.closed = true;
      return;
    case "project-reopened":
      book.closed = false;
      return;
    case "exported":
      return;
    default:
      assertNever(deed);
  }
}

function onItem(book: Book, id: string, change: (item: BookItem) => void): void {
  const item = book.items.get(id);
  if (item !== undefined) change(item);
}

function personOf(book: Book, person: string): BookPerson {
  const known = book.people.get(person);
  if (known !== undefined) return known;
  const made: BookPerson = { person, roles: [], left: false, credentials: new Map(), judged: [] };
  book.people.set(person, made);
  return made;
}

/** The same without fields that are there and hold nothing. */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
