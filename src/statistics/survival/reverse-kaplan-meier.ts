import type { NotDefined } from "../estimate.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import type { KaplanMeierCurve, KaplanMeierInput } from "./kaplan-meier.ts";
import { problemOf } from "./survival-columns.ts";

/**
 * Length of follow-up by the reverse Kaplan–Meier method: the end of observation is the event and an event ends
 * observation early (Schemper & Smith 1996, Control Clin Trials). The median is the quantile at 0.5.
 * At a tied time an event still counts as at risk of being censored.
 */
export function reverseKaplanMeier(
  input: KaplanMeierInput,
): { readonly curves: readonly KaplanMeierCurve[] } | NotDefined {
  return (
    problemOf(input) ?? kaplanMeier({ ...input, events: Array.from(input.events, (event) => 1 - event) })
  );
}
