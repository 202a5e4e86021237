import { z } from "zod";

const node = z.object({ id: z.string(), label: z.string() });

/** One skill in the middle, what comes before it on the left, what it opens on the right, and who asks for it. */
export const skillPictureSchema = z.object({
  version: z.literal(1),
  skill: node,
  /** Come first. */
  before: z.array(node),
  /** Wait for this one. */
  after: z.array(node),
  /** Shown by this one on its own. */
  shows: z.array(node),
  /** Show this one on their own. */
  shownBy: z.array(node),
  roles: z.array(z.object({ id: z.string(), label: z.string(), level: z.string(), weight: z.number() })),
});
export type SkillPicture = z.infer<typeof skillPictureSchema>;
