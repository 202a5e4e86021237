import { z } from "zod";

const tested = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  standardError: z.number().nullable(),
  z: z.number().nullable(),
  pValue: z.number().nullable(),
  because: z.string().optional(),
});

const rankedItem = z.object({
  item: z.string(),
  /** Log-worth; the reference is nought. */
  strength: z.number(),
  standardError: z.number(),
  /** exp(strength), scaled to a sum of 1. */
  worth: z.number(),
  elo: z.number(),
  rank: z.int(),
  rankLow: z.number(),
  rankHigh: z.number(),
  best: z.number(),
});

export type RankedItem = z.infer<typeof rankedItem>;

const model = z.object({
  name: z.enum(["bradleyTerry", "bradleyTerryFirth", "davidson", "raoKupper"]),
  label: z.string(),
  convention: z.string(),
  source: z.string(),
  reference: z.string().optional(),
  /** Best first; null where there is no ranking, and `because` says why. */
  items: z.array(rankedItem).nullable(),
  code: z.string().optional(),
  because: z.string().optional(),
  votes: z.int(),
  logLikelihood: z.number().nullable(),
  deviance: z.number().nullable(),
  degreesOfFreedom: z.number().nullable(),
  /** Davidson's ν, or Rao and Kupper's threshold. */
  tie: z.object({ value: z.number(), log: tested }).optional(),
  /** The same model with the gain of the left side, in log-odds. */
  orderEffect: tested.extend({
    deviance: z.number().nullable(),
    items: z.array(
      z.object({ item: z.string(), strength: z.number(), standardError: z.number(), worth: z.number() }),
    ),
  }),
  differences: z.array(
    z.object({
      first: z.string(),
      second: z.string(),
      value: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      standardError: z.number().nullable(),
    }),
  ),
});
export type Model = z.infer<typeof model>;

const n = z.object({ votes: z.int(), ties: z.int(), items: z.int(), skipped: z.int() });

export const rankedSchema = z.object({
  version: z.literal(1),
  coverage: z.number(),
  n,
  /** The model to read first: Davidson where there are ties, else Bradley–Terry. */
  read: z.string(),
  models: z.array(model),
  /** Sets that never met, each ranked by itself; empty when all are linked. */
  components: z.array(z.object({ items: z.array(z.string()), models: z.array(model) })),
  /** Intervals of the differences from draws of whole clusters, for the model to read first. */
  clustered: z
    .object({
      clusters: z.int(),
      draws: z.int(),
      differences: z.array(
        z.object({ first: z.string(), second: z.string(), low: z.number(), high: z.number() }),
      ),
      because: z.string().optional(),
    })
    .optional(),
  says: z.array(z.string()),
});
export type Ranked = z.infer<typeof rankedSchema>;
