import {
  EXCEPT,
  NO_RULE,
  NOT_ABOUT_PLACE,
  PLACE_RULES,
  REMOTE_AFTER,
  TOWN_BEFORE,
} from "./eligibility-words.ts";
import type { PlaceRule } from "./eligibility-words.ts";
import type { PlaceRun } from "./find-places.ts";

/** What a text makes of some places it names. */
export interface JudgedRun {
  readonly says: "allowed" | "except" | "nothing";
  /** The run, with the words that make it a rule. */
  readonly reading: PlaceRun;
  readonly note?: string;
}

// How many letters a rule's words may stand from the names they are about, and words on hours after them; the project's own judgement.
const REACH = 120;
const HOURS_REACH = 30;

const RIGHT_TO_WORK = "It asks for the right to work there; that is not the same as living there.";
const HOURS = "It asks for the hours of a place, which is no rule about where you live.";
const OFFICE = "A town stands beside the word remote; whether people elsewhere may apply is not said.";

/** Whether the words around a run of places open the work to them, leave them out, or say nothing of the kind. */
export function judgeRun(text: string, run: PlaceRun): JudgedRun {
  const before = text.slice(Math.max(0, run.start - REACH), run.start);
  const after = text.slice(run.end, run.end + REACH);
  if (EXCEPT.test(before)) return { says: "except", reading: run };

  for (const rule of PLACE_RULES) {
    const reading = applyRule(rule, run, before, after);
    if (reading === undefined) continue;
    if (NO_RULE.test(text.slice(Math.max(0, reading.start - REACH), reading.start))) continue;
    if (NOT_ABOUT_PLACE.test(after)) return aboutSomethingElse(run, after);
    return { says: "allowed", reading, ...(rule.says === "right-to-work" ? { note: RIGHT_TO_WORK } : {}) };
  }
  const remote = REMOTE_AFTER.exec(after);
  if (remote === null) return { says: "nothing", reading: run };
  if (TOWN_BEFORE.test(before)) return { says: "nothing", reading: run, note: OFFICE };
  return { says: "allowed", reading: { ...run, end: run.end + remote[0].length } };
}

function applyRule(rule: PlaceRule, run: PlaceRun, before: string, after: string): PlaceRun | undefined {
  const left = rule.before === undefined ? "" : rule.before.exec(before)?.[0];
  const right = rule.after === undefined ? "" : rule.after.exec(after)?.[0];
  if (left === undefined || right === undefined) return undefined;
  return { ...run, start: run.start - left.trimStart().length, end: run.end + right.length };
}

function aboutSomethingElse(run: PlaceRun, after: string): JudgedRun {
  const aboutHours = /hours|time|tz/iu.test(after.slice(0, HOURS_REACH));
  return { says: "nothing", reading: run, ...(aboutHours ? { note: HOURS } : {}) };
}
