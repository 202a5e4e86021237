import { z } from "zod";
import { benchmarkAgreement, isDefined } from "#src/statistics/index.ts";
import type { Answer, Estimate } from "#src/statistics/index.ts";

/** One coefficient as every door shows it: a number with its interval, or why there is none. */
export const coefficientSchema = z.object({
  name: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  standardError: z.number().nullable(),
  /** How the interval was made. */
  method: z.string().nullable(),
  convention: z.string(),
  source: z.string(),
  code: z.string().optional(),
  because: z.string().optional(),
  /** The best band of Landis and Koch that it reaches once its uncertainty counts. */
  band: z.string().optional(),
});
export type Coefficient = z.infer<typeof coefficientSchema>;

type About = Pick<Coefficient, "name" | "label" | "convention" | "source">;

/** Joins a coefficient's answer with what it is. */
export function coefficientOf(about: About, answer: Answer): Coefficient {
  if (!isDefined<Estimate>(answer))
    return {
      ...about,
      value: null,
      low: null,
      high: null,
      standardError: null,
      method: null,
      code: answer.code,
      because: answer.because,
    };
  const { value, low, high, standardError, method, because } = answer;
  return {
    ...about,
    value,
    low,
    high,
    standardError: standardError ?? null,
    method,
    ...(because === undefined ? {} : { because }),
    // The bands are for what is corrected for chance.
    ...(about.name.startsWith("percentAgreement") ? {} : bandOf(value, standardError)),
  };
}

function bandOf(coefficient: number, standardError: number | undefined): { band?: string } {
  if (standardError === undefined) return {};
  const found = benchmarkAgreement({ coefficient, standardError });
  return isDefined(found) ? { band: found.band } : {};
}
