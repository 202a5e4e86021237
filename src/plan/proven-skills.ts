import type { Skill, SkillLevel } from "#src/atlas/index.ts";
import type { Plan, Proof } from "./plan.ts";
import { highestPractised, hoursOfPractice, levelAt, rankAfter } from "./practice.ts";

/** A skill that a finished artefact shows, at the level the hours behind it reach. */
export interface ProvenSkill {
  readonly proof: Proof;
  readonly skill: string;
  readonly level: SkillLevel;
}

/**
 * What the finished work of a plan shows: for each artefact the skills it practised, at the level that all hours done
 * so far reach from what the person showed before. Too few hours for a first level show nothing yet.
 */
export function provenSkills(
  plan: Plan,
  skills: readonly Pick<Skill, "id" | "hours">[],
  shownBefore: ReadonlyMap<string, SkillLevel>,
): readonly ProvenSkill[] {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const done = plan.weeks.flatMap(({ tasks }) => tasks.filter((task) => task.done));
  const hours = hoursOfPractice(done);
  const most = highestPractised(done);
  return plan.proofs.flatMap((proof) =>
    proof.practised.flatMap(({ skill: id }): ProvenSkill[] => {
      const skill = known.get(id);
      if (skill === undefined) return [];
      const level = levelAt(rankAfter(skill, shownBefore.get(id), hours.get(id) ?? 0, most.get(id)));
      return level === undefined ? [] : [{ proof, skill: id, level }];
    }),
  );
}
