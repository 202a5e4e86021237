import { backgroundSchema } from "#src/atlas/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CredentialQuestion } from "./credential-walk.ts";
import type { StatedFacts } from "./eligibility.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

/** A day on which nothing that the builders make is overdue. */
export const today = aDay("2026-03-01");

/** A day, for tests. */
export function aDay(text: string): CalendarDate {
  const day = readCalendarDate(text);
  if (day === undefined) throw new Error("no such day");
  return day;
}

/** A rule of a route; give what matters to the test. */
export function aRule(id: string, rule: object, rest: object = {}): object {
  return {
    ...record,
    id,
    name: `Rule ${id}`,
    force: "required",
    rule,
    because: "The board says so.",
    expires: "2026-07-01",
    ...rest,
  };
}

/** A way in with these rules. */
export function aRoute(id: string, rules: readonly object[], status = "open"): object {
  return { ...record, id, label: `By ${id}`, status, rules, expires: "2026-07-01" };
}

/** A course open to everybody that teaches nothing and has no flags. */
export function aCredential(id: string, rest: object = {}): object {
  return {
    ...record,
    id,
    label: `Programme ${id}`,
    provider: "A school",
    layer: "healthcare",
    type: "course",
    offered: "yes",
    openTo: backgroundSchema.options,
    requirements: [],
    aliases: [id],
    expires: "2026-07-01",
    ...rest,
  };
}

/** Somebody who has said nothing yet, or only what matters to the test. */
export function someFacts(rest: Partial<StatedFacts> = {}): StatedFacts {
  return { backgrounds: [], licences: [], ...rest };
}

/** A question for the walk about the test field's one role. */
export function aQuestion(rest: Partial<CredentialQuestion> = {}): CredentialQuestion {
  return {
    facts: someFacts({ backgrounds: ["software-engineer"] }),
    role: "ml-engineer",
    knowsBasics: true,
    held: [],
    shown: [],
    ...rest,
  };
}
