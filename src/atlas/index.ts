export { atlasSchema } from "./atlas.ts";
export type { Atlas } from "./atlas.ts";
export { checkAtlas } from "./check-atlas.ts";
export type { AtlasProblem } from "./atlas-problem.ts";
export type {
  Blueprint,
  Bridge,
  Category,
  Credential,
  Domain,
  Pathway,
  Sector,
  Source,
  TaskTemplate,
} from "./field.ts";
export type { Strength } from "./record.ts";
export { backgroundSchema, gateSchema } from "./role.ts";
export type { Background, Gate, Role, RoleNeed } from "./role.ts";
export { skillLevelSchema } from "./skill.ts";
export type { Skill, SkillAlias, SkillCore, SkillLevel } from "./skill.ts";
