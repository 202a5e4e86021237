import type { CalendarDate } from "#src/kernel/index.ts";
import type { ReviewItem, Risk, Topic } from "#src/review/index.ts";
import { credentialOn } from "./book.ts";
import type { Book } from "./book.ts";
import type { Credential, CredentialState } from "./person.ts";
import type { PolicyRule } from "./policy.ts";

const RISKS: readonly Risk[] = ["low", "moderate", "high"];
const STATES: readonly CredentialState[] = ["self-declared", "document-seen", "primary-source-checked"];

/** Whether somebody may judge an item, with the rule that lets them or what is missing. */
export type Permission =
  | { readonly allowed: true; readonly because: readonly string[] }
  | { readonly allowed: false; readonly because: readonly string[] };

/** What a rule is asked about: an item, as far as the policy looks at it. */
export type Subject = Pick<ReviewItem, "task" | "topics" | "risk">;

/**
 * Denied by default: each topic of the item needs a rule that allows one of the person's credentials, as they stand
 * today. A lapsed credential allows nothing.
 */
export function mayJudge(
  subject: Subject,
  credentials: readonly Credential[],
  rules: readonly PolicyRule[],
  today: CalendarDate,
): Permission {
  const standing = credentials.map((credential) => credentialOn(credential, today));
  const found = subject.topics.map((topic) => ({
    topic,
    rule: rules.find((rule) => covers(rule, subject, topic) && standing.some((one) => satisfies(one, rule))),
  }));
  const denied = found.filter(({ rule }) => rule === undefined);
  if (denied.length === 0)
    return {
      allowed: true,
      because: [...new Set(found.flatMap(({ rule }) => (rule === undefined ? [] : [rule.because])))],
    };
  return { allowed: false, because: denied.map(({ topic }) => missing(topic, subject, standing, rules)) };
}

/** The policy in force; no policy allows nothing. */
export function rulesOf(book: Book): readonly PolicyRule[] {
  return book.policies.at(-1)?.value ?? [];
}

function covers(rule: PolicyRule, { task, risk }: Subject, topic: Topic): boolean {
  return (
    (rule.tasks.length === 0 || rule.tasks.includes(task)) &&
    (rule.topics.length === 0 || rule.topics.includes(topic)) &&
    RISKS.indexOf(risk) <= RISKS.indexOf(rule.upToRisk)
  );
}

function satisfies({ profession, state, jurisdiction }: Credential, rule: PolicyRule): boolean {
  return (
    rule.professions.includes(profession) &&
    state !== "lapsed" &&
    STATES.indexOf(state) >= STATES.indexOf(rule.credential) &&
    (rule.jurisdictions.length === 0 || rule.jurisdictions.includes(jurisdiction))
  );
}

function missing(
  topic: Topic,
  subject: Subject,
  standing: readonly Credential[],
  rules: readonly PolicyRule[],
): string {
  const covering = rules.filter((rule) => covers(rule, subject, topic));
  const where = `${subject.task} items on ${topic} at ${subject.risk} risk`;
  if (covering.length === 0) return `No rule of this project lets anybody judge ${where}.`;
  const mine = covering.filter((rule) =>
    standing.some(({ profession }) => rule.professions.includes(profession)),
  );
  if (mine.length === 0)
    return `${where} need one of: ${[...new Set(covering.flatMap(({ professions }) => professions))].join(", ")}.`;
  const fitting = standing.filter(({ profession }) =>
    mine.some(({ professions }) => professions.includes(profession)),
  );
  if (fitting.every(({ state }) => state === "lapsed")) return `${where}: the credential has lapsed.`;
  return `${where} need a credential that is ${mine[0]?.credential ?? ""}${places(mine[0])}.`;
}

function places(rule: PolicyRule | undefined): string {
  return rule === undefined || rule.jurisdictions.length === 0
    ? ""
    : ` in ${rule.jurisdictions.join(" or ")}`;
}
