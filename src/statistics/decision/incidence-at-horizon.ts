/** Follow-up in ascending order of time. */
export interface OrderedFollowUp {
  readonly times: Float64Array;
  /** 0 censored, 1 the event of interest, 2 and more other events. */
  readonly causes: ArrayLike<number>;
}

/** Risk of the event by the horizon, and what each row moves it by. */
export interface IncidenceAtHorizon {
  readonly risk: number;
  /** Derivative of the risk by each row's weight, 0 for rows left out: the infinitesimal jackknife. */
  readonly influence: Float64Array;
}

/**
 * Cumulative incidence of the event by the horizon among chosen rows: Aalen–Johansen (1978, Scand J Stat), which with
 * one kind of event is 1 less Kaplan–Meier. The squared influences sum to Greenwood's variance in that case. Undefined
 * when follow-up of these rows ends, with someone still event-free, before the horizon, or when there are none.
 */
export function incidenceAtHorizon(
  { times, causes }: OrderedFollowUp,
  horizon: number,
  chosen?: Uint8Array,
): IncidenceAtHorizon | undefined {
  const n = times.length;
  let atRisk = 0;
  let last = -1;
  for (let row = 0; row < n; row += 1) {
    if (chosen !== undefined && chosen[row] === 0) continue;
    atRisk += 1;
    last = row;
  }
  if (last < 0) return undefined;
  const influence = new Float64Array(n);
  let survival = 1;
  let risk = 0;
  // Hazard spent, and two sums that follow how a row at risk pulls the risk.
  let spent = 0;
  let pulled = 0;
  let shared = 0;
  let from = 0;
  // For rows whose time has come, what the rest of the risk will be multiplied by.
  const after = new Float64Array(n);
  while (from < n && (times[from] as number) <= horizon) {
    const time = times[from] as number;
    let to = from;
    let leaving = 0;
    let all = 0;
    let own = 0;
    for (; to < n && times[to] === time; to += 1) {
      if (chosen !== undefined && chosen[to] === 0) continue;
      leaving += 1;
      if (causes[to] !== 0) all += 1;
      if (causes[to] === 1) own += 1;
    }
    if (leaving > 0) {
      const step = (survival * own) / atRisk;
      pulled += step * spent;
      shared += step / atRisk;
      risk += step;
      const remaining = atRisk - all;
      const spentBefore = spent;
      if (remaining > 0) spent += all / (atRisk * remaining);
      for (let row = from; row < to; row += 1) {
        if (chosen !== undefined && chosen[row] === 0) continue;
        const happened = causes[row] !== 0;
        // When all leave with events nothing can follow, so the factor of what follows does not matter.
        after[row] = remaining > 0 ? spent - (happened ? 1 / remaining : 0) : spentBefore;
        influence[row] =
          pulled - shared + (causes[row] === 1 ? survival / atRisk : 0) - (after[row] as number) * risk;
      }
      survival *= remaining / atRisk;
      atRisk -= leaving;
    }
    from = to;
  }
  if (from > last && survival > 1e-12 && (times[last] as number) < horizon) return undefined;
  const early = from;
  for (let row = 0; row < n; row += 1) {
    if (chosen !== undefined && chosen[row] === 0) continue;
    influence[row] =
      row < early ? (influence[row] as number) + (after[row] as number) * risk : pulled - shared;
  }
  return { risk, influence };
}
