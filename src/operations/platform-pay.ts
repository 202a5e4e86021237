import { z } from "zod";
import { effectiveHourly, hourlyQuestionSchema } from "#src/practice/index.ts";
import { isDefined } from "#src/statistics/index.ts";
import { defineOperation } from "./define-operation.ts";

const reach = z.object({ low: z.number(), high: z.number() });
/** Both ends of a rate, or the sentence that says why there is none. */
const rate = z.union([reach, z.object({ because: z.string() })]);

export const reckonHourly = defineOperation({
  name: "practice.hourly",
  summary: "Reckon what an hour on a platform came to once unpaid time and costs are counted; keeps nothing",
  input: hourlyQuestionSchema,
  output: z.object({
    version: z.literal(1),
    currency: z.string(),
    paidRate: rate,
    effectiveRate: rate,
    afterReserve: rate.optional(),
    unpaidShare: rate,
    minutes: reach,
    left: reach,
    losses: z.array(z.object({ of: z.string(), minutes: reach.optional(), lowersRateBy: rate })),
  }),
  run: async (question) => {
    const { afterReserve, losses, ...answer } = effectiveHourly(question);
    return {
      ...answer,
      version: 1 as const,
      paidRate: plain(answer.paidRate),
      effectiveRate: plain(answer.effectiveRate),
      unpaidShare: plain(answer.unpaidShare),
      ...(afterReserve === undefined ? {} : { afterReserve: plain(afterReserve) }),
      losses: losses.map((loss) => ({ ...loss, lowersRateBy: plain(loss.lowersRateBy) })),
    };
  },
});

function plain(one: ReturnType<typeof effectiveHourly>["paidRate"]): z.infer<typeof rate> {
  return isDefined(one) ? one : { because: one.because };
}
