import type { Atlas } from "#src/atlas/index.ts";
import type { Cell } from "#src/match/index.ts";
import { labelIn } from "./label-in.ts";
import { INTERESTS, PROBLEMS, STRENGTHS } from "./niche-tables.ts";
import type { NicheQuestion } from "./niche.ts";
import { isUsualWayIn } from "./score-cell.ts";

/** Why this lane: one sentence for each answer, and one for the kind of employer. Where an answer lost, it says so. */
export function explainLane(cell: Cell, question: NicheQuestion, atlas: Atlas): readonly string[] {
  return [
    explainStrength(cell, question),
    explainInterest(cell, question, atlas),
    explainProblem(cell, question, atlas),
    explainSector(cell, question, atlas),
  ];
}

/** What choosing one lane leaves out of another: its domain where that differs, else the work of its role. */
export function explainLoss(lost: Cell, chosen: Cell, { domains }: Pick<Atlas, "domains">): string {
  if (lost.domain === chosen.domain)
    return `The same domain by another role. Left out: ${asPart(lost.role.duties[0] ?? lost.role.summary)}`;
  const domain = domains.find(({ id }) => id === lost.domain);
  return `Another domain. Left out: ${asPart(domain?.uses[0] ?? domain?.label ?? lost.domain)}`;
}

function explainStrength({ role }: Cell, { strength }: NicheQuestion): string {
  const { words } = STRENGTHS[strength];
  return isUsualWayIn(role, strength)
    ? `Your strength is ${words}: people who have it are among those who usually come to this role.`
    : `Your strength is ${words}: the role leans on it, though most people come to it another way.`;
}

function explainInterest({ domain }: Cell, { interest }: NicheQuestion, atlas: Atlas): string {
  const { words, domains } = INTERESTS[interest];
  const label = labelIn(atlas.domains, domain);
  if (domains.length === 0) return `You named no domain, so your problem and your strength chose “${label}”.`;
  return domains.includes(domain)
    ? `You are drawn to ${words}, which is met in “${label}”.`
    : `You are drawn to ${words}. No lane there fits the rest of your answers as well as “${label}”.`;
}

function explainProblem({ role, domain }: Cell, { problem }: NicheQuestion, atlas: Atlas): string {
  const { words, domains, categories } = PROBLEMS[problem];
  const family = labelIn(atlas.categories, role.category);
  if (categories.includes(role.category))
    return `You want ${words}: “${family}” is a family that works on it.`;
  return domains.includes(domain)
    ? `You want ${words}: much of “${labelIn(atlas.domains, domain)}” is about that.`
    : `You want ${words}: this lane touches it at the edge only.`;
}

function explainSector({ sector }: Cell, question: NicheQuestion, atlas: Atlas): string {
  const label = labelIn(atlas.sectors, sector);
  if (question.sector === undefined) return `Of all kinds of employer, “${label}” fits role and domain best.`;
  return question.sector === sector
    ? `You asked for “${label}”: only lanes there were weighed.`
    : `The field has no lane at the kind of employer you named, so all were weighed; “${label}” fits best.`;
}

/** A phrase as the end of a sentence. */
function asPart(words: string): string {
  return `${words.replace(/\.$/, "")}.`;
}
