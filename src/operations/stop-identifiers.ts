import { z } from "zod";
import { findIdentifiers, stopsStorage } from "#src/guard/index.ts";
import type { Identifier } from "#src/guard/index.ts";
import { AppError } from "#src/kernel/index.ts";
import type { Ports } from "./ports.ts";

/** What a person said about the identifiers in what they hand in. */
export const guardAnswerSchema = z.object({
  /** Nobody in it exists, or all of it is public already: dates, ages, places and addresses are let through. */
  declared: z.enum(["synthetic", "public"]).optional(),
  /** Words that name no patient, such as an author who is cited. Numbers with a label or a check digit are never let through. */
  kept: z.array(z.string().min(1).max(300)).max(200).default([]),
  /** A file that holds identifiers of patients is taken with blocks in their place instead of being refused. */
  mask: z.boolean().default(false),
});
export type GuardAnswer = z.input<typeof guardAnswerSchema>;

/** A text on its way to be stored, and where in the input it stands. */
export interface GuardedText {
  readonly path: string;
  readonly text: string;
  /**
   * `own`: a document about the person themself, whose name, dates and addresses belong in it; only what belongs to a
   * patient stops it. `diary`: notes on one's own weeks, with their dates and places. `citation`: names a paper or the
   * makers of a set, with their names, dates and places.
   */
  readonly as?: "own" | "diary" | "citation";
}

/** One identifier, where it stands and why: never the words themselves. */
export interface GuardFinding {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly class: string;
  readonly why: string;
  /** A number with a label or a check digit, or an address: no declaration lets it through. */
  readonly firm: boolean;
}

/** Thrown when a text may tell who a person is. Carries places and reasons, never words. Nothing was stored. */
export class IdentifierStop extends AppError {
  readonly findings: readonly GuardFinding[];

  constructor(operation: string, findings: readonly GuardFinding[]) {
    super("identifiers", { kind: "text", id: operation });
    this.findings = findings;
  }
}

/**
 * The stop before storage. Throws `IdentifierStop` when the guard finds what was neither declared nor kept. Classes and
 * counts of what was stopped, and of what was let through under a declaration, are logged; nothing else is.
 */
export async function stopIdentifiers(
  operation: string,
  texts: readonly GuardedText[],
  answer: Pick<z.output<typeof guardAnswerSchema>, "declared" | "kept">,
  ports: Pick<Ports, "storage" | "today">,
): Promise<void> {
  const met = texts.flatMap(({ path, text, as }) =>
    identifiersIn({ text, as }, answer.declared).map((span) => ({
      path,
      span,
      stopped: stopsStorage(span) && !(isKept(text.slice(span.start, span.end), answer.kept) && !span.firm),
    })),
  );
  if (met.length === 0) return;
  const outcome = (stopped: boolean) => (stopped ? "stopped" : `let through: ${answer.declared ?? "kept"}`);
  const counts = new Map<string, { class: string; outcome: string; times: number }>();
  for (const { span, stopped } of met) {
    const key = `${span.class} ${outcome(stopped)}`;
    const times = (counts.get(key)?.times ?? 0) + 1;
    counts.set(key, { class: span.class, outcome: outcome(stopped), times });
  }
  const { guardLog } = await ports.storage();
  await guardLog.add([...counts.values()].map((count) => ({ ...count, on: ports.today(), operation })));
  const findings = met.filter(({ stopped }) => stopped).map(({ path, span }) => findingAt(path, span));
  if (findings.length > 0) throw new IdentifierStop(operation, findings);
}

function isKept(words: string, kept: readonly string[]): boolean {
  return kept.some((one) => one.trim() === words.trim());
}

function findingAt(path: string, { start, end, class: kind, why, firm }: Identifier): GuardFinding {
  return { path, start, end, class: kind, why, firm };
}

/** Every text inside a value, with its path: `sections.context`, `answers.0.text`. */
export function textsIn(value: unknown, path: string): GuardedText[] {
  if (typeof value === "string") return value === "" ? [] : [{ path, text: value }];
  if (value instanceof Uint8Array || value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** What must not be kept of a document about oneself: numbers that only a patient has. */
const OF_PATIENTS: ReadonlySet<string> = new Set([
  "medical-record-number",
  "health-plan-number",
  "social-security-number",
]);
/** What belongs in a text of each nature. */
const BELONGS: Readonly<Record<"diary" | "citation", ReadonlySet<string>>> = {
  diary: new Set(["date", "geography", "web-address"]),
  citation: new Set(["name", "date", "geography", "web-address", "other-unique"]),
};

/** The identifiers of a text that count for what it is. An address of a page without anything asked of it never does. */
export function identifiersIn(
  { text, as }: { readonly text: string; readonly as?: GuardedText["as"] | undefined },
  declared?: "synthetic" | "public",
): readonly Identifier[] {
  const { spans } = findIdentifiers(text, declared === undefined ? {} : { declared });
  return spans.filter(
    ({ class: kind, start, end, firm }) =>
      !(as === "own" && !OF_PATIENTS.has(kind)) &&
      !(
        (as === "citation" || as === "diary") &&
        BELONGS[as].has(kind) &&
        (!firm || kind === "web-address")
      ) &&
      !(kind === "web-address" && !/[?&=@]/u.test(text.slice(start, end))),
  );
}
