import type { Answer, NotDefined } from "../estimate.ts";
import { isDefined, notDefined } from "../estimate.ts";
import { eventsOfCause, incidenceLevels } from "./aalen-johansen-levels.ts";
import { placeOfTime } from "./place-of-time.ts";
import { INDEX, SHARE, influenceError, influenceEstimate } from "./influence-estimate.ts";
import { brierMethod, checkedScores, scoreAt } from "./ipcw-brier.ts";
import type { IpcwBrierInput } from "./ipcw-brier.ts";

export interface AccuracyAtTime {
  readonly time: number;
  readonly brier: Answer;
  /** Of the prediction that gives every row the overall cumulative incidence. */
  readonly nullBrier: Answer;
  /** 1 less Brier over null Brier. */
  readonly ipa: Answer;
}

/**
 * Index of prediction accuracy (scaled Brier score) at times of a censored follow-up: 1 is perfect, 0 is no better than
 * telling everyone the overall risk, below 0 is worse (Kattan & Gerds 2018, Diagn Progn Res 2:7). The overall risk is
 * 1 less Kaplan–Meier, with `causes` the Aalen–Johansen cumulative incidence. The interval uses the joint influence of
 * both scores; columns, conventions and what is not defined as in `ipcwBrier`. Not defined when no one had the event.
 */
export function indexOfPredictionAccuracy(
  input: IpcwBrierInput,
): { readonly times: readonly AccuracyAtTime[] } | NotDefined {
  const { at, probabilities, cause = 1, level = 0.95, convention } = input;
  const checked = checkedScores(input);
  if ("because" in checked) return checked;
  const { places } = checked.weights;
  const { incidence } = incidenceLevels(places, eventsOfCause(places, checked.causes, cause));
  const asked = { level, method: brierMethod(convention), reach: SHARE };
  return {
    times: at.map((time, column): AccuracyAtTime => {
      const place = placeOfTime(places.times, time);
      const overall = place < 0 ? 0 : (incidence[place] as number);
      const model = scoreAt(input, checked, time, probabilities[column] ?? []);
      const none = scoreAt(input, checked, time, overall);
      if (!isDefined(model)) return { time, brier: model, nullBrier: model, ipa: model };
      if (!isDefined(none)) return { time, brier: none, nullBrier: none, ipa: none };
      const brier = influenceEstimate(model.brier, influenceError(model.influence), asked);
      const nullBrier = influenceEstimate(none.brier, influenceError(none.influence), asked);
      if (!(none.brier > 0)) {
        const because = "Not defined, because no one has had the event by this time.";
        return { time, brier, nullBrier, ipa: notDefined("no-events", because) };
      }
      const ratio = model.brier / none.brier;
      // The overall risk makes the null score least, so that its own error moves nothing.
      const influence = model.influence.map(
        (value, row) => (ratio * (none.influence[row] as number) - value) / none.brier,
      );
      return {
        time,
        brier,
        nullBrier,
        ipa: influenceEstimate(1 - ratio, influenceError(influence), { ...asked, reach: INDEX }),
      };
    }),
  };
}
