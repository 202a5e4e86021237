import type { CalendarDate } from "#src/kernel/index.ts";
import type { Exposure, Judgement, LabelQuestion, ReviewItem } from "#src/review/index.ts";
import type { Act, Part } from "./act.ts";
import type { ChainEnd } from "./chain.ts";
import type { Credential, ProjectRole } from "./person.ts";
import type { PolicyRule } from "./policy.ts";
import type { Settings } from "./settings.ts";

/** What somebody last said of an item. */
export interface Given {
  readonly person: string;
  readonly seq: number;
  readonly at: string;
  readonly guideline: number;
  readonly judgement: Judgement;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly order: readonly string[];
  readonly seconds?: number;
  readonly key: string;
}

export interface Shown {
  readonly seq: number;
  readonly at: string;
  readonly order: readonly string[];
}

export interface Flag {
  readonly seq: number;
  readonly item: string;
  readonly by: string;
  readonly at: string;
  readonly flag: Extract<Act, { act: "item-flagged" }>["flag"];
  readonly severity: Extract<Act, { act: "item-flagged" }>["severity"];
  readonly note: string;
  settled?: { readonly outcome: "upheld" | "dismissed"; readonly by: string; readonly because: string };
}

export interface Comment {
  readonly seq: number;
  readonly by: string;
  readonly at: string;
  readonly answer?: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

interface Adjudication {
  readonly by: string;
  readonly at: string;
  readonly seq: number;
  readonly guideline: number;
  readonly judgement: Judgement;
  readonly critical: Readonly<Record<string, "upheld" | "dismissed">>;
  readonly because: string;
}

/** An item with all that happened to it. */
export interface BookItem {
  readonly item: ReviewItem;
  readonly part: Part;
  withdrawn: boolean;
  /** By person. */
  readonly shown: Map<string, Shown>;
  readonly given: Map<string, Given>;
  /** What each said at first, whatever they changed later: known answers are held against it. */
  readonly first: Map<string, Judgement>;
  readonly skipped: Map<string, Extract<Act, { act: "item-skipped" }>["why"]>;
  readonly flags: Flag[];
  readonly comments: Comment[];
  adjudication?: Adjudication;
}

export interface BookPerson {
  readonly person: string;
  roles: readonly ProjectRole[];
  left: boolean;
  readonly credentials: Map<string, Credential>;
  consent?: { readonly text: string; readonly at: string; readonly accepts: readonly Exposure[] };
  /** Set by a lead over what the items say. */
  qualified?: boolean;
  /** Items in the order this person judged them, whatever was changed later. */
  readonly judged: string[];
}

/** One guideline or policy with when and why it came into force. */
interface Version<T> {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly because: string;
  readonly value: T;
}

interface StoredUnderKey {
  readonly seq: number;
  readonly item: string;
  readonly act: "item-judged" | "judgement-withdrawn";
}

export interface JudgeRun {
  readonly seq: number;
  readonly at: string;
  readonly model: string;
  readonly host: string;
  readonly prompt: string;
  readonly unreadable: number;
  readonly said: readonly {
    readonly item: string;
    readonly choice: string;
    readonly order: readonly string[];
  }[];
}

/** A project as its acts have made it. Only `foldActs` changes one. */
export interface Book {
  readonly id: string;
  title: string;
  purpose: string;
  seed: number;
  createdAt: string;
  changedAt: string;
  settings: Settings;
  readonly guidelines: Version<string>[];
  readonly policies: Version<readonly PolicyRule[]>[];
  questions: readonly LabelQuestion[];
  readonly items: Map<string, BookItem>;
  readonly people: Map<string, BookPerson>;
  /** What is stored under the keys of people's devices, by person and key, so that sending twice stores once. */
  readonly keys: Map<string, StoredUnderKey>;
  readonly judgeRuns: JudgeRun[];
  readonly hooks: Map<string, { readonly host: string; readonly events: readonly string[] }>;
  unsealed: boolean;
  closed: boolean;
  end: ChainEnd;
}

/** A credential as it stands on a day: past its last day it has lapsed. */
export function credentialOn(credential: Credential, today: CalendarDate): Credential {
  const lapsed = credential.expires !== undefined && credential.expires < today;
  return lapsed ? { ...credential, state: "lapsed" } : credential;
}
