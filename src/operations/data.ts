import { z } from "zod";
import { keptEvaluationSchema } from "#src/evaluation/index.ts";
import { planSchema } from "#src/plan/index.ts";
import { documentTextSchema, profileSchema } from "#src/profile/index.ts";
import { attemptSchema } from "#src/practice/index.ts";
import { caseStudySchema } from "#src/proof/index.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";

export const exportData = defineOperation({
  name: "data.export",
  summary: "Everything stored here, as one JSON",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    exportedOn: z.string(),
    profiles: z.array(z.object({ profile: profileSchema, document: documentTextSchema })),
    plans: z.array(planSchema),
    evaluations: z.array(keptEvaluationSchema),
    studies: z.array(caseStudySchema),
    attempts: z.array(attemptSchema),
    /** Practice items brought from public sets, and own ones somebody signed. */
    items: z.array(reviewItemSchema),
    /** Each project as its chain of acts, letter by letter. */
    projects: z.array(
      z.object({
        id: z.string(),
        acts: z.array(z.object({ seq: z.int(), hash: z.string(), act: z.string() })),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const storage = await ports.storage();
    const profiles = [];
    for (const { id } of await storage.profiles.list()) {
      const record = await storage.profiles.load(id);
      if (record !== undefined) profiles.push(record);
    }
    return {
      version: 1 as const,
      exportedOn: ports.today(),
      profiles,
      plans: [...(await storage.plans.list())],
      evaluations: [...(await storage.evaluations.list())],
      studies: [...(await storage.studies.list())],
      attempts: [...(await storage.attempts.list())],
      items: [...(await storage.items.list())],
      projects: await Promise.all(
        (await storage.acts.projects()).map(async (id) => ({
          id,
          acts: [...(await storage.acts.since(id, 0))],
        })),
      ),
    };
  },
});

export const deleteEverything = defineOperation({
  name: "data.deleteEverything",
  summary: "Delete everything stored here",
  input: z.object({ confirm: z.literal(true) }),
  output: z.object({
    deleted: z.object({
      profiles: z.number(),
      plans: z.number(),
      evaluations: z.number(),
      studies: z.number(),
      attempts: z.number(),
      items: z.number(),
      projects: z.number(),
    }),
  }),
  run: async (_input, ports) => ({ deleted: await (await ports.storage()).deleteEverything() }),
});
