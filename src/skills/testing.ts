import type { Role, Skill, SkillAlias } from "#src/atlas/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";

const checkedOn = readCalendarDate("2026-01-01");

/** A skill for tests: id and label from the name, other parts plain. */
export function aSkill(
  id: string,
  label: string,
  aliases: readonly SkillAlias[] = [],
  more: Partial<Skill> = {},
): Skill {
  if (checkedOn === undefined) throw new TypeError("not a day");
  return {
    id,
    label,
    sources: ["test"],
    checkedOn,
    core: "technical",
    kind: "tool",
    summary: "A skill made for tests.",
    aliases: [...aliases],
    prerequisites: [],
    implies: [],
    hours: { basic: 10, working: 40, proficient: 120 },
    proof: "Something made with it.",
    ...more,
  };
}

/** A role for tests, with the titles it goes by. */
export function aRole(
  id: string,
  label: string,
  aliases: readonly string[] = [],
  more: Partial<Role> = {},
): Role {
  if (checkedOn === undefined) throw new TypeError("not a day");
  return {
    id,
    label,
    sources: ["test"],
    checkedOn,
    category: "builders",
    summary: "A role made for tests of the rooms.",
    duties: ["Does one thing.", "Does another thing."],
    aliases: [...aliases],
    domains: [{ domain: "imaging", strength: "strong" }],
    sectors: [{ sector: "startup", strength: "strong" }],
    seniority: "mid",
    needs: [],
    gates: [],
    backgrounds: ["software-engineer"],
    partTime: false,
    ...more,
  };
}
