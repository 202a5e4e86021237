import type { SkillLevel } from "#src/atlas/index.ts";
import type { Grade, SkillClaim } from "#src/profile/index.ts";

export const claimOrders = [
  { value: "level", label: "Level" },
  { value: "months", label: "Time used" },
  { value: "grade", label: "Evidence" },
  { value: "skill", label: "Name" },
] as const;

export type ClaimOrder = (typeof claimOrders)[number]["value"];

const levels: Record<SkillLevel, number> = { basic: 0, working: 1, proficient: 2 };
const grades: Record<Grade, number> = {
  said: 0,
  quizzed: 1,
  artefact: 2,
  "reviewed-artefact": 3,
  external: 4,
};

/** The claims whose name, level or grade holds what was typed, in the order chosen; by name where it ties. */
export function arrangeClaims(
  claims: readonly SkillClaim[],
  typed: string,
  order: ClaimOrder,
): readonly SkillClaim[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ label, level, grade }: SkillClaim) => {
    const text = `${label} ${level} ${grade}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return claims
    .filter(holds)
    .toSorted((a, b) => compare[order](a, b) || a.label.localeCompare(b.label, "en"));
}

const compare: Record<ClaimOrder, (a: SkillClaim, b: SkillClaim) => number> = {
  level: (a, b) => levels[b.level] - levels[a.level] || b.months - a.months,
  months: (a, b) => b.months - a.months,
  grade: (a, b) => grades[b.grade] - grades[a.grade],
  skill: () => 0,
};
