import { sortedOrder } from "../numbers/order.ts";

/** For each row its share of the other class on the right side of it: below a case, above a control; ties half. */
export interface RowPlacements {
  readonly area: number;
  /** One entry a row, 0 to 1. */
  readonly shares: Float64Array;
  readonly cases: number;
  readonly controls: number;
}

/** Placements in the order of the rows, as comparisons of two scores and clusters need them. */
export function rowPlacements(labels: ArrayLike<number>, scores: ArrayLike<number>): RowPlacements {
  const rows = labels.length;
  let cases = 0;
  for (let row = 0; row < rows; row++) cases += labels[row] as number;
  const controls = rows - cases;
  const order = sortedOrder(scores);
  const shares = new Float64Array(rows);
  let casesBelow = 0;
  let controlsBelow = 0;
  let sum = 0;
  for (let start = 0; start < rows;) {
    const score = scores[order[start] as number] as number;
    let end = start;
    let tiedCases = 0;
    while (end < rows && (scores[order[end] as number] as number) === score) {
      tiedCases += labels[order[end] as number] as number;
      end++;
    }
    const tiedControls = end - start - tiedCases;
    const ofCase = (controlsBelow + tiedControls / 2) / controls;
    const ofControl = (cases - casesBelow - tiedCases / 2) / cases;
    sum += tiedCases * (2 * controlsBelow + tiedControls);
    for (let place = start; place < end; place++) {
      const row = order[place] as number;
      shares[row] = labels[row] === 1 ? ofCase : ofControl;
    }
    casesBelow += tiedCases;
    controlsBelow += tiedControls;
    start = end;
  }
  return { area: sum / 2 / cases / controls, shares, cases, controls };
}
