import type { Factor, Horizon } from "./lane.ts";
import { isOnlyFar, isSeniorUnproved, standOf } from "./stand.ts";
import type { RoleView, ScoredCell } from "./view-role.ts";

/** The one sentence a person can check: how the role stands, what they show of it, and the first gap. */
export function reasonFor(view: RoleView, { factors }: ScoredCell): string {
  const parts = [
    `${standingWords(view)}your résumé shows ${shownWords(view)}`,
    besides(factors),
    gapWords(view),
  ];
  const sentence = parts.filter((part) => part !== "").join("; ");
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/** What to do first: the heaviest required gap, else the first gate to ask about, else whatever is left. */
export function firstStepFor({ gaps, gates }: RoleView): string {
  const blocking = gaps.find((gap) => gap.blocking);
  const gate = gates.find(({ status, force }) => status === "unknown" && force !== "route");
  const [rest] = gaps;
  if (blocking !== undefined) return `Start with ${blocking.label}. What proves it: ${blocking.proof}`;
  if (gate !== undefined) return `Find out first: ${gate.name}. ${gate.why}`;
  if (rest !== undefined) return `Round off ${rest.label}. What proves it: ${rest.proof}`;
  return "You show what this role asks; turn your best piece of work into a case study.";
}

/** "up to 6 months at 8 h a week" */
export function horizonWords({ label, hoursPerWeek }: Horizon): string {
  return `${label} at ${hoursPerWeek} h a week`;
}

function standingWords(view: RoleView): string {
  const standing = standOf(view);
  if (standing === "open") return "";
  if (isOnlyFar(view)) return `usually ${horizonWords(view.horizon)}: `;
  const gate = view.gates.find(({ status, force }) => status === "unmet" && force !== "route");
  if (gate !== undefined)
    return `${gate.force === "required" ? "closed" : "unusual"} without “${gate.name}”: `;
  return isSeniorUnproved(view) ? "a senior role, and your dates do not show the years for it yet: " : "";
}

function shownWords({ role, gaps }: RoleView): string {
  const shown = role.needs.length - gaps.length;
  const weak = gaps.filter(({ state }) => state === "weak").length;
  return `${shown} of the ${role.needs.length} skills asked${weak > 0 ? ` and ${weak} more in part` : ""}`;
}

function besides(factors: readonly Factor[]): string {
  const [best] = factors
    .filter(({ name, value }) => name !== "skills-shown" && name !== "interests" && value > 0)
    .toSorted((a, b) => b.value / b.outOf - a.value / a.outOf || (a.name < b.name ? -1 : 1));
  if (best === undefined) return "";
  const words = best.evidence.slice(0, 2).map(({ text }) => `“${text}”`);
  const said = lowered(best.why).replace(/\.$/u, "");
  return best.name === "entry-background" || words.length === 0 ? said : `${said} (${words.join(", ")})`;
}

function gapWords({ gaps }: RoleView): string {
  const [first] = gaps;
  if (first === undefined) return "";
  return `the first ${first.blocking ? "required " : ""}gap is ${first.label}`;
}

function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
