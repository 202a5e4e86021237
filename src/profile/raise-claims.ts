import type { SkillLevel } from "#src/atlas/index.ts";
import { gradeSchema } from "./profile.ts";
import type { Evidence, Grade, Profile, SkillClaim } from "./profile.ts";

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];
const GRADES: readonly Grade[] = gradeSchema.options;

/**
 * Claims raised by what the person has finished: to the level it shows and to the grade it has, never lowered. Skills
 * that were not claimed are claimed now.
 */
export function raiseClaims(
  claims: readonly SkillClaim[],
  evidence: readonly Evidence[],
): readonly SkillClaim[] {
  return evidence.reduce<readonly SkillClaim[]>((raised, one) => {
    const place = raised.findIndex(({ skill }) => skill === one.skill);
    const claim = raised[place];
    return claim === undefined ? [...raised, newClaim(one)] : raised.with(place, raise(claim, one));
  }, claims);
}

/** A profile whose evidence from one source, such as a plan, is what is given and nothing else. */
export function replaceEvidence(profile: Profile, source: string, evidence: readonly Evidence[]): Profile {
  const others = profile.evidence.filter(({ id }) => !id.startsWith(`${source}/`));
  return { ...profile, evidence: [...others, ...evidence] };
}

function newClaim({ skill, label, level, grade, artefact, at, on }: Evidence): SkillClaim {
  return {
    skill,
    label,
    level,
    grade,
    months: 0,
    lastUsed: on.slice(0, 7),
    origin: "made",
    artefacts: [{ artefact, ...(at === undefined ? {} : { at }), on }],
    evidence: [],
  };
}

function raise(claim: SkillClaim, made: Evidence): SkillClaim {
  const fresh = newClaim(made);
  const grade = GRADES.indexOf(made.grade) > GRADES.indexOf(claim.grade) ? made.grade : claim.grade;
  const artefacts = [...(claim.artefacts ?? []), ...(fresh.artefacts ?? [])];
  const { bridge } = claim;
  if (bridge === undefined || bridge.carries === "whole")
    return { ...claim, grade, artefacts, level: higher(claim.level, made.level) };
  // Work in another profession carries a skill in part; what is made here shows it by itself.
  const own = bridge.readLevel === undefined ? made.level : higher(bridge.readLevel, made.level);
  if (LEVELS.indexOf(own) < LEVELS.indexOf(claim.level))
    return { ...claim, artefacts, bridge: { ...bridge, readLevel: own } };
  const { bridge: _carriedOver, ...rest } = claim;
  return { ...rest, grade, artefacts, level: own, origin: "made" };
}

function higher(a: SkillLevel, b: SkillLevel): SkillLevel {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a;
}
