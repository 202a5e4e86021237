import { z } from "zod";
import { findSkillMentions, matchTitle, skillMentionSchema, titleMatchSchema } from "#src/skills/index.ts";
import { defineOperation } from "./define-operation.ts";

/** Longest text taken in one request, in UTF-16 code units. */
const MAX_TEXT = 2_000_000;
const MAX_TITLE = 300;

export const findSkills = defineOperation({
  name: "skills.find",
  summary: "Find the skills a text names, with the words that name them",
  input: z.object({ text: z.string().max(MAX_TEXT) }),
  output: z.object({ version: z.literal(1), mentions: z.array(skillMentionSchema) }),
  run: async ({ text }, ports) => ({
    version: 1 as const,
    mentions: [...findSkillMentions(text, await ports.skillMatcher())],
  }),
});

export const matchOneTitle = defineOperation({
  name: "title.match",
  summary: "Find the roles a job title may mean",
  input: z.object({ text: z.string().max(MAX_TITLE) }),
  output: z.object({ version: z.literal(1), roles: z.array(titleMatchSchema) }),
  run: async ({ text }, ports) => ({
    version: 1 as const,
    roles: [...matchTitle(text, await ports.titleMatcher())],
  }),
});
