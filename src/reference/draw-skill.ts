import type { Skill } from "#src/atlas/index.ts";
import { compareLabels } from "./compare-labels.ts";
import { findRecord } from "./find-record.ts";
import type { Reference } from "./reference.ts";
import type { SkillPicture } from "./skill-picture.ts";

/** A skill with its neighbours and the roles that ask for it, the heaviest first. Nothing when it is unknown. */
export function drawSkill(reference: Reference, id: string): SkillPicture | undefined {
  const skill = findRecord(reference, "skills", id);
  if (skill === undefined) return undefined;
  const { skills, roles } = reference.atlas;
  return {
    version: 1,
    skill: { id, label: skill.label },
    before: nodes(skills.filter((one) => skill.prerequisites.includes(one.id))),
    after: nodes(skills.filter((one) => one.prerequisites.includes(id))),
    shows: nodes(skills.filter((one) => skill.implies.includes(one.id))),
    shownBy: nodes(skills.filter((one) => one.implies.includes(id))),
    roles: roles
      .flatMap((role) =>
        role.needs
          .filter((need) => need.skill === id)
          .map(({ level, weight }) => ({ id: role.id, label: role.label, level, weight })),
      )
      .toSorted((one, other) => other.weight - one.weight || compareLabels(one.label, other.label)),
  };
}

function nodes(skills: readonly Skill[]): SkillPicture["before"] {
  return skills
    .map(({ id, label }) => ({ id, label }))
    .toSorted((one, other) => compareLabels(one.label, other.label));
}
