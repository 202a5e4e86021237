import { z } from "zod";
import { defineOperation } from "./define-operation.ts";

export const readGuardLog = defineOperation({
  name: "guard.log",
  summary: "Show how often the guard met which class of identifier where; no words are kept",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    counts: z.array(
      z.object({
        on: z.string(),
        operation: z.string(),
        class: z.string(),
        /** "stopped", or what the person said when it was let through. */
        outcome: z.string(),
        times: z.int(),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const { guardLog } = await ports.storage();
    return { version: 1 as const, counts: [...(await guardLog.list())] };
  },
});
