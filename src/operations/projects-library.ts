import { z } from "zod";
import { hasKnownAnswer } from "#src/projects/index.ts";
import { itemStanding, reviewItemSchema } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";

const SHOWN = 140;

/** On a shared server too, which offers nobody's own practice: these are the items a project can copy. */
export const listLibrary = defineOperation({
  name: "projects.library",
  summary: "List the practice items that can be copied into a project",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    items: z.array(
      reviewItemSchema.pick({ id: true, task: true, specialty: true, topics: true, risk: true }).extend({
        prompt: z.string(),
        /** It has an answer to hold judgements against, as gold and qualification items must. */
        known: z.boolean(),
        /** `unreviewed`: nobody qualified has agreed its answer yet. */
        standing: z.enum(["scored", "unreviewed"]),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const stored = await (await ports.storage()).items.list();
    const items = new Map([...(await ports.practiceItems()), ...stored].map((item) => [item.id, item]));
    return {
      version: 1 as const,
      items: [...items.values()].map((item) => ({
        id: item.id,
        task: item.task,
        specialty: item.specialty,
        topics: item.topics,
        risk: item.risk,
        prompt: item.prompt.length > SHOWN ? `${item.prompt.slice(0, SHOWN - 1)}…` : item.prompt,
        known: hasKnownAnswer(item),
        standing: itemStanding(item),
      })),
    };
  },
});
