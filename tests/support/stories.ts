import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Atlas } from "#src/atlas/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { readBytes } from "#src/outside/documents/read-bytes.ts";
import { importResume } from "#src/profile/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import { compileSkillMatcher } from "#src/skills/index.ts";

/** The five examples that ship with the product. */
export const storyNames = [
  "software-engineer",
  "icu-nurse",
  "data-analyst",
  "hospital-pharmacist",
  "public-health-student",
] as const;
export type StoryName = (typeof storyNames)[number];

/** An example résumé read into a profile, on a fixed day. */
export async function readStory(
  id: StoryName,
  atlas: Atlas,
): Promise<{ readonly profile: Profile; readonly document: DocumentText }> {
  const bytes = await readFile(new URL(`../../data/examples/${id}.pdf`, import.meta.url));
  const outcome = await importResume(
    { name: `${id}.pdf`, bytes: new Uint8Array(bytes) },
    {
      readDocument: readBytes,
      newId: () => id,
      today: () => calendarDateSchema.parse("2026-11-23"),
      sha256: async (file) => createHash("sha256").update(file).digest("hex"),
      atlas,
      matcher: compileSkillMatcher(atlas.skills),
    },
  );
  if (outcome.kind === "failed") throw new Error(`${id}: ${outcome.failure}`);
  return outcome;
}
