import type { Atlas, SkillLevel } from "#src/atlas/index.ts";
import type { Grade, SkillClaim } from "#src/profile/index.ts";
import { readField } from "./field-index.ts";
import { oneLower, rankOf } from "./skill-levels.ts";

/** A skill at a level, with the claim that shows it; `through` names the claimed skill when it is another one. */
export interface HeldSkill {
  readonly level: SkillLevel;
  readonly claim: SkillClaim;
  readonly through?: string;
}

/** What a person holds, by skill id. Best first within a skill, at most one entry per level. */
export interface HeldSkills {
  /** From the person's own words, work that is the skill under another name, and what those skills imply. */
  readonly shown: ReadonlyMap<string, readonly HeldSkill[]>;
  /** Carried over in part from work in another profession. A bridge carries the skill it names and nothing further. */
  readonly bridged: ReadonlyMap<string, readonly HeldSkill[]>;
}

const GRADES: readonly Grade[] = ["said", "quizzed", "artefact", "reviewed-artefact", "external"];

/**
 * The skills behind a set of claims. A skill implied by another is held one level lower than that one (basic
 * stays basic), because naming a tool shows the method behind it, but less surely.
 */
export function holdSkills(claims: readonly SkillClaim[], atlas: Atlas): HeldSkills {
  const shown = new Map<string, HeldSkill[]>();
  const bridged = new Map<string, HeldSkill[]>();
  for (const claim of claims) {
    const partly = claim.origin === "bridge" && claim.bridge?.carries !== "whole";
    if (partly) keepBest(bridged, claim.skill, { level: claim.level, claim });
    // A bridge may stand on words that show the skill at a lower level of their own.
    const level = partly ? claim.bridge?.readLevel : claim.level;
    if (level === undefined) continue;
    for (const [skill, held] of impliedBy({ ...claim, level }, atlas)) keepBest(shown, skill, held);
  }
  return { shown, bridged };
}

/** The highest level of a skill that the person's own words show; nothing when they do not. */
export function bestShown(held: HeldSkills, skill: string): HeldSkill | undefined {
  return held.shown.get(skill)?.[0];
}

/** The highest level of a skill that work in another profession carries over. */
export function bestBridged(held: HeldSkills, skill: string): HeldSkill | undefined {
  return held.bridged.get(skill)?.[0];
}

/** Whether a skill is held in any way, so that what comes before it need not be learned. */
export function isHeld(held: HeldSkills, skill: string): boolean {
  return held.shown.has(skill) || held.bridged.has(skill);
}

function impliedBy(claim: SkillClaim, atlas: Atlas): ReadonlyMap<string, HeldSkill> {
  const { skills } = readField(atlas);
  const reached = new Map<string, HeldSkill>([[claim.skill, { level: claim.level, claim }]]);
  for (const [skill, { level }] of reached) {
    for (const implied of skills.get(skill)?.implies ?? []) {
      // A Map visits what is added while it is walked, so this is a breadth-first search and ends on cycles.
      if (!reached.has(implied))
        reached.set(implied, { level: oneLower(level), claim, through: claim.skill });
    }
  }
  return reached;
}

function keepBest(bySkill: Map<string, HeldSkill[]>, skill: string, held: HeldSkill): void {
  const others = bySkill.get(skill) ?? [];
  const rival = others.find((other) => other.level === held.level);
  if (rival !== undefined && compareHeld(rival, held) <= 0) return;
  const kept = [...others.filter((other) => other !== rival), held];
  bySkill.set(skill, kept.toSorted(compareHeld));
}

function compareHeld(a: HeldSkill, b: HeldSkill): number {
  return (
    rankOf(b.level) - rankOf(a.level) ||
    GRADES.indexOf(b.claim.grade) - GRADES.indexOf(a.claim.grade) ||
    Number(a.through !== undefined) - Number(b.through !== undefined) ||
    b.claim.months - a.claim.months
  );
}
