import type { Atlas, Skill, SkillLevel } from "#src/atlas/index.ts";
import type { Gap, GapReport } from "#src/match/index.ts";
import type { PlannedWork } from "./planned-work.ts";
import { quartersOf } from "./planned-work.ts";
import { levelBelow, rankOf, stepsBetween } from "./skill-steps.ts";

/** A skill practised by work that is planned anyway, and for how many hours. */
export interface Practice {
  readonly skill: string;
  readonly level: SkillLevel;
  readonly hours: number;
}

/** One level of one skill still to be learned. */
interface Step {
  readonly skill: Skill;
  readonly level: SkillLevel;
  readonly gap: Gap | undefined;
  readonly neededBy: string | undefined;
  /** Steps of the same skill that come before. */
  readonly round: number;
}

// Less than this is no session of its own: the other work has practised the rest (project's own judgement).
const LEAST_HOURS = 1;

/**
 * What the gaps ask to be learned, in the order to learn it: the basics of each blocking gap by weight, then working
 * level, then proficient, then the same for the others; what a skill needs first stands before it. Hours that other
 * planned work practises a skill are taken off.
 */
export function learningWork(
  gaps: GapReport,
  atlas: Atlas,
  practised: readonly Practice[],
): readonly PlannedWork[] {
  const skills = new Map(atlas.skills.map((skill) => [skill.id, skill]));
  const missing = new Set(
    gaps.gaps.flatMap((gap) => [...gap.after, ...(gap.state === "missing" ? [gap.skill] : [])]),
  );
  const ordered: Step[] = [];
  const entered = new Set<string>();
  const enter = (step: Step): void => {
    const id = idOf(step.skill.id, step.level);
    if (entered.has(id)) return;
    entered.add(id);
    for (const before of step.round === 0 ? step.skill.prerequisites : []) {
      const skill = skills.get(before);
      if (skill === undefined || !missing.has(before)) continue;
      const gap = gaps.gaps.find((one) => one.skill === before);
      enter({ skill, level: "basic", gap, neededBy: step.skill.label, round: 0 });
    }
    ordered.push(step);
  };
  gaps.gaps
    .flatMap((gap) => {
      const skill = skills.get(gap.skill);
      if (skill === undefined) return [];
      return stepsBetween(gap.shownLevel, gap.level).map((level, round) => ({
        skill,
        level,
        gap,
        neededBy: undefined,
        round,
      }));
    })
    .toSorted(byUrgency)
    .forEach(enter);

  const works: PlannedWork[] = [];
  const kept = new Set<string>();
  for (const step of ordered) {
    const hours = hoursLeft(step, practised);
    if (hours < LEAST_HOURS) continue;
    const work = workFor(step, hours, (id) => kept.has(id));
    kept.add(work.id);
    works.push(work);
  }
  return works;
}

function byUrgency(a: Step & { gap: Gap }, b: Step & { gap: Gap }): number {
  return (
    Number(b.gap.blocking) - Number(a.gap.blocking) ||
    rankOf(a.level) - rankOf(b.level) ||
    b.gap.weight - a.gap.weight ||
    hoursOfStep(a) - hoursOfStep(b) ||
    (a.skill.id < b.skill.id ? -1 : 1)
  );
}

function hoursOfStep({ skill, level }: Step): number {
  const below = levelBelow(level);
  return Math.max(0, skill.hours[level] - (below === undefined ? 0 : skill.hours[below]));
}

function hoursLeft(step: Step, practised: readonly Practice[]): number {
  const already = practised
    .filter(({ skill, level }) => skill === step.skill.id && rankOf(level) >= rankOf(step.level))
    .reduce((sum, { hours }) => sum + hours, 0);
  // Practice counts once, for the first level it still helps to reach.
  return hoursOfStep(step) - (step.round === 0 ? already : 0);
}

function workFor(step: Step, hours: number, isKept: (id: string) => boolean): PlannedWork {
  const { skill, level, gap, neededBy } = step;
  const below = levelBelow(level);
  const before = [
    ...(below === undefined ? [] : [idOf(skill.id, below)]),
    ...(step.round === 0 ? skill.prerequisites.map((id) => idOf(id, "basic")) : []),
  ];
  const hands =
    ["language", "tool", "method", "standard"].includes(skill.kind) && skill.core !== "communication";
  return {
    id: idOf(skill.id, level),
    source: "learning",
    title: level === "basic" ? `${skill.label}: learn the basics` : `${skill.label}: reach ${level} level`,
    quarters: quartersOf(hours),
    // Only what stands earlier in the order, so that skills that name each other cannot wait for ever.
    after: before.filter(isKept),
    artefact: gap?.level === level ? gap.proof : undefined,
    artefactOfPart: hands ? `A worked example on ${skill.label}` : `A one-page note on ${skill.label}`,
    skills: [skill.id],
    ifThen: hands
      ? `If I sit down for ${skill.label}, then I work through one example by hand before I read on.`
      : `If I have read a section on ${skill.label}, then I close it and write down three points from memory.`,
    because: gap?.why ?? `${neededBy ?? "The lane"} builds on it.`,
    block: undefined,
  };
}

function idOf(skill: string, level: SkillLevel): string {
  return `learn-${skill}-${level}`;
}
