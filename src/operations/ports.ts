import type { Atlas } from "#src/atlas/index.ts";
import type { Availability } from "#src/availability/index.ts";
import type {
  EvaluateOutcome,
  EvaluationRequest,
  KeptEvaluation,
  LookOutcome,
  ReadTableOutcome,
} from "#src/evaluation/index.ts";
import type { Paper } from "#src/figures/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { KitFile, KitPorts } from "#src/kits/index.ts";
import type { Plan } from "#src/plan/index.ts";
import type { Problem } from "#src/schedule/index.ts";
import type { DocumentFailure, DocumentText, Profile } from "#src/profile/index.ts";
import type { CaseStudy, SigningKey } from "#src/proof/index.ts";
import type { FieldSearch, Reference } from "#src/reference/index.ts";
import type { Hook, HookMessage, HookReply, ModelQuestion, ModelReply } from "#src/projects/index.ts";
import type { Attempt } from "#src/practice/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import type { SkillMatcher, TitleMatcher } from "#src/skills/index.ts";
import type { AccountPorts, SecretPorts, SessionPorts } from "./account-ports.ts";
import type { Who } from "./who.ts";

/** A file a person handed over. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A profile with the text its spans point into. */
export interface ProfileRecord {
  readonly profile: Profile;
  readonly document: DocumentText;
}

/** A synthetic résumé that ships with the product. */
interface Example {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

interface ProfilePorts {
  save(record: ProfileRecord): Promise<void>;
  load(id: string): Promise<ProfileRecord | undefined>;
  list(): Promise<readonly { id: string; headline: string; importedOn: string; claims: number }[]>;
  update(id: string, change: (record: ProfileRecord) => ProfileRecord): Promise<ProfileRecord | undefined>;
  remove(id: string): Promise<boolean>;
}

interface PlanPorts {
  save(plan: Plan): Promise<void>;
  load(id: string): Promise<Plan | undefined>;
  list(profileId?: string): Promise<readonly Plan[]>;
  update(id: string, change: (plan: Plan) => Plan): Promise<Plan | undefined>;
  remove(id: string): Promise<boolean>;
}

/** Reads and judges files of predictions away from the caller's thread; told which part begins. */
interface EvaluationPorts {
  look(bytes: Uint8Array, options?: { readonly signal?: AbortSignal | undefined }): Promise<LookOutcome>;
  run(
    bytes: Uint8Array,
    request: EvaluationRequest,
    options?: {
      readonly signal?: AbortSignal | undefined;
      readonly onProgress?: ((part: string) => void) | undefined;
    },
  ): Promise<EvaluateOutcome>;
}

interface DocumentPorts<T> {
  save(document: T): Promise<void>;
  /** All or none. */
  saveAll(documents: readonly T[]): Promise<void>;
  load(id: string): Promise<T | undefined>;
  list(): Promise<readonly T[]>;
  update(id: string, change: (document: T) => T): Promise<T | undefined>;
  remove(id: string): Promise<boolean>;
}

/** The chains of acts of review projects, and who stands behind their pseudonyms. */
interface ActPorts {
  projects(): Promise<readonly string[]>;
  since(
    project: string,
    seq: number,
  ): Promise<readonly { readonly seq: number; readonly hash: string; readonly act: string }[]>;
  /** All or none; false when somebody else was first. */
  append(
    project: string,
    acts: readonly { readonly seq: number; readonly hash: string; readonly act: string }[],
  ): Promise<boolean>;
  people(project: string): Promise<readonly { readonly person: string; readonly account: string }[]>;
  addPerson(project: string, person: string, account: string): Promise<boolean>;
  forgetPerson(project: string, person: string): Promise<void>;
  remove(project: string): Promise<boolean>;
}

interface GuardCount {
  readonly on: string;
  readonly operation: string;
  readonly class: string;
  readonly outcome: string;
  readonly times: number;
}

/** A person's stored data. Opened on first use, so that commands which store nothing touch no disk. */
interface StoragePorts {
  readonly profiles: ProfilePorts;
  readonly plans: PlanPorts;
  readonly evaluations: DocumentPorts<KeptEvaluation>;
  readonly studies: DocumentPorts<CaseStudy>;
  /** Secrets made here: the stored one, or a fresh one kept from now on. */
  readonly keys: { loadOrKeep(id: string, fresh: () => string): Promise<string> };
  /** What somebody said of practice items, and items they brought from public sets or signed. */
  readonly attempts: DocumentPorts<Attempt>;
  readonly items: DocumentPorts<ReviewItem>;
  /** Addresses that are told of what happens in projects, with what they have had. */
  readonly hooks: DocumentPorts<Hook>;
  readonly acts: ActPorts;
  /** How often the guard stopped what: classes and counts alone. */
  readonly guardLog: {
    add(counts: readonly GuardCount[]): Promise<void>;
    list(): Promise<readonly GuardCount[]>;
  };
  readonly accounts: AccountPorts;
  readonly sessions: SessionPorts;
  deleteEverything(): Promise<{
    profiles: number;
    plans: number;
    evaluations: number;
    studies: number;
    attempts: number;
    items: number;
    projects: number;
  }>;
}

/** `start` is the page to open first. */
type WriteSiteOutcome =
  | { readonly kind: "written"; readonly files: number; readonly bytes: number; readonly start: string }
  | { readonly kind: "not-ours" };

type ReadShiftsOutcome =
  | {
      readonly kind: "read";
      readonly shifts: Availability["shifts"];
      readonly daysOff: Availability["daysOff"];
      /** Events that say nothing about work or leave. */
      readonly ignored: number;
    }
  | { readonly kind: "failed"; readonly reason: "not-a-calendar" | "too-large" | "no-events" };

/** Everything operations want from the world; the start file supplies it. */
export interface Ports {
  readonly atlas: () => Promise<Atlas>;
  readonly reference: () => Promise<Reference>;
  readonly fieldSearch: () => Promise<FieldSearch>;
  readonly skillMatcher: () => Promise<SkillMatcher>;
  readonly titleMatcher: () => Promise<TitleMatcher>;
  readonly storage: () => Promise<StoragePorts>;
  readonly readDocument: (
    file: HandedFile,
    options?: { signal?: AbortSignal },
  ) => Promise<{ kind: "read"; document: DocumentText } | { kind: "failed"; failure: DocumentFailure }>;
  readonly examples: {
    list(): Promise<readonly Example[]>;
    read(id: string, format: "pdf" | "docx"): Promise<HandedFile | undefined>;
  };
  readonly writeCalendar: (
    plan: Plan,
    options?: { readonly alarmMinutes?: number; readonly calledOff?: boolean },
  ) => Promise<string>;
  readonly writePlanPdf: (plan: Plan) => Promise<Uint8Array>;
  /** Shifts and days off of a calendar file; only dates come out of it. */
  readonly readShifts: (
    ics: string,
    window: { readonly from: CalendarDate; readonly to: CalendarDate },
    timeZone: string,
  ) => Promise<ReadShiftsOutcome>;
  /** The most a schedule of a problem can be worth; nothing when it could not be found in the time given. */
  readonly boundSchedule: (
    problem: Problem,
    options: { readonly seconds: number },
  ) => Promise<{ readonly bound: number; readonly exact: boolean } | undefined>;
  /** Reads and judges predictions files in a thread of its own. */
  readonly evaluation: EvaluationPorts;
  /** Reads a table of any format that predictions may have. */
  readonly readTable: (bytes: Uint8Array) => Promise<ReadTableOutcome>;
  /** A document as PDF. */
  readonly writePaperPdf: (paper: Paper) => Promise<Uint8Array>;
  /** The script that moves the figures of a report in its page. */
  readonly reportScript: () => Promise<string>;
  /** Readers that grading a practice kit needs. */
  readonly kits: KitPorts;
  /** Writes files into a missing or empty folder; `again`: also over what an earlier run wrote there. */
  readonly writeFolder: (
    folder: string,
    files: readonly KitFile[],
    options?: { readonly again?: boolean },
  ) => Promise<{ readonly kind: "written"; readonly files: number } | { readonly kind: "not-ours" }>;
  /** The files of a folder somebody worked in, bounded in number and size. */
  readonly readFolder: (
    folder: string,
  ) => Promise<
    | { readonly kind: "read"; readonly files: readonly KitFile[] }
    | { readonly kind: "no-folder" }
    | { readonly kind: "too-much"; readonly says: string }
  >;
  /** The key of this machine that signs packets and reviews; made when first asked for. */
  readonly signingKey: () => Promise<SigningKey>;
  /** Whether an Ed25519 signature fits a message and a public key. */
  readonly verifySignature: (
    message: Uint8Array,
    signature: Uint8Array,
    publicKey: Uint8Array,
  ) => Promise<boolean>;
  /** Writes the field as a web site under a folder; refuses a folder with files of others. */
  readonly writeSite: (folder: string, today: CalendarDate) => Promise<WriteSiteOutcome>;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  readonly today: () => CalendarDate;
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** 128 random bits as hex. */
  readonly randomId: () => string;
  /** Our own practice items. */
  readonly practiceItems: () => Promise<readonly ReviewItem[]>;
  /** Passwords of accounts, and what cannot be guessed. */
  readonly secrets: SecretPorts;
  /** Asks a model over the protocol of chat completions; keeps and prints no key. */
  readonly askModel: (
    question: ModelQuestion & { readonly signal?: AbortSignal | undefined },
  ) => Promise<ModelReply>;
  /** Sends one signed message; follows no redirect. */
  readonly sendHook: (
    hook: { readonly url: string; readonly secret: string },
    message: HookMessage,
  ) => Promise<HookReply>;
  /** Hosts that people of a shared server may have it call; on one's own machine any that is named. */
  readonly outsideHosts: { readonly models: readonly string[]; readonly hooks: readonly string[] };
  /** Who asks; the doors say. */
  readonly who: Who;
}
