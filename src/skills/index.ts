export { skillMentionSchema } from "./skill-mention.ts";
export type { Polarity, SkillMention } from "./skill-mention.ts";
export { titleMatchSchema } from "./title-match.ts";
export type { TitleMatch } from "./title-match.ts";
