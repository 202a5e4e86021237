import type { PatientStays } from "./patient-stays.ts";

/** When an alert is raised and when it counts as right. */
export interface AlertRule {
  /** An alert needs a score of at least this. */
  readonly threshold: number;
  /** Hours after an alert in which the same stay raises no other. */
  readonly refractoryHours: number;
  /** An alert is right when the event follows within this many hours. */
  readonly horizonHours: number;
}

interface CountedAlerts {
  /** Rows at or above the threshold before the event, alert or not. */
  readonly rowsAbove: number;
  /** Alerts of each stay. */
  readonly alerts: Float64Array;
  /** Right alerts of each stay. */
  readonly trueAlerts: Float64Array;
  /** Hours from the first right alert to the event, of each stay that had one, in the order of stays. */
  readonly leadHours: readonly number[];
}

/** Walks through every stay once and counts; `onAlert` hears of each alert. */
export function countAlerts(
  { hours, scores, starts, ends, eventHours }: PatientStays,
  { threshold, refractoryHours, horizonHours }: AlertRule,
  onAlert?: (hour: number, right: boolean) => void,
): CountedAlerts {
  const stays = ends.length;
  const alerts = new Float64Array(stays);
  const trueAlerts = new Float64Array(stays);
  const leadHours: number[] = [];
  let rowsAbove = 0;
  for (let stay = 0; stay < stays; stay++) {
    const event = eventHours[stay] as number;
    const end = ends[stay] as number;
    let last = Number.NEGATIVE_INFINITY;
    let raised = 0;
    let right = 0;
    for (let place = starts[stay] as number; place < end; place++) {
      const hour = hours[place] as number;
      // The hour of the event itself is too late for an alert.
      if ((scores[place] as number) < threshold || hour >= event) continue;
      rowsAbove += 1;
      if (hour - last < refractoryHours) continue;
      last = hour;
      raised += 1;
      const inTime = event - hour <= horizonHours;
      if (inTime) {
        if (right === 0) leadHours.push(event - hour);
        right += 1;
      }
      onAlert?.(hour, inTime);
    }
    alerts[stay] = raised;
    trueAlerts[stay] = right;
  }
  return { rowsAbove, alerts, trueAlerts, leadHours };
}
