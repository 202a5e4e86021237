import type { NotDefined } from "../estimate.ts";
import { faultOfBinary, faultOfClusters, faultOfColumns } from "../regression/finite-columns.ts";

/** Rows of scores over the stays of patients; a row is one moment of one stay. */
export interface AlertColumns {
  /** Whose stay a row belongs to. */
  readonly clusters: ArrayLike<number | string>;
  /** Hours from any origin that all rows share. */
  readonly times: ArrayLike<number>;
  /** Higher is more alarming. */
  readonly scores: ArrayLike<number>;
  /** 1 in the row of the hour at which the event happens. */
  readonly events: ArrayLike<number>;
}

/** Rows put together by stay and in order of time; the row of the first event ends a stay. */
export interface PatientStays {
  readonly hours: Float64Array;
  readonly scores: Float64Array;
  /** Where each stay begins; one more at the end. */
  readonly starts: Int32Array;
  /** One past the last row that counts of each stay. */
  readonly ends: Int32Array;
  /** The hour of the event of each stay; Infinity without one. */
  readonly eventHours: Float64Array;
  readonly rows: number;
  /** Rows after an event, which are left out. */
  readonly rowsAfterEvent: number;
}

/** Puts the rows in order; any order of rows gives the same stays. */
export function patientStays({ clusters, times, scores, events }: AlertColumns): PatientStays | NotDefined {
  const fault =
    faultOfBinary(events) ??
    faultOfColumns([times, scores, events], 1) ??
    faultOfClusters(clusters, times.length);
  if (fault !== undefined) return fault;
  const { order, starts } = orderWithin(clusters, times);
  const stays = starts.length - 1;
  const ends = new Int32Array(stays);
  const eventHours = new Float64Array(stays).fill(Number.POSITIVE_INFINITY);
  let rows = 0;
  for (let stay = 0; stay < stays; stay++) {
    const start = starts[stay] as number;
    let end = starts[stay + 1] as number;
    for (let place = start; place < end; place++) {
      if (events[order[place] as number] !== 1) continue;
      eventHours[stay] = times[order[place] as number] as number;
      end = place + 1;
    }
    ends[stay] = end;
    rows += end - start;
  }
  return {
    hours: Float64Array.from(order, (row) => times[row] as number),
    scores: Float64Array.from(order, (row) => scores[row] as number),
    starts,
    ends,
    eventHours,
    rows,
    rowsAfterEvent: order.length - rows,
  };
}

/** Rows by cluster (in order of first appearance), within it by time, ties as they stand. */
export function orderWithin(clusters: ArrayLike<number | string>, times?: ArrayLike<number>) {
  const codes = new Map<number | string, number>();
  const codeOf = Int32Array.from({ length: clusters.length }, (_, row) => {
    const key = clusters[row] as number | string;
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, codes.size);
    return codes.size - 1;
  });
  const starts = new Int32Array(codes.size + 1);
  for (const code of codeOf) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code < codes.size; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = starts.slice();
  const order = new Int32Array(codeOf.length);
  for (const [row, code] of codeOf.entries()) {
    const place = next[code] as number;
    order[place] = row;
    next[code] = place + 1;
  }
  if (times !== undefined) {
    for (let code = 0; code < codes.size; code++) {
      order
        .subarray(starts[code] as number, starts[code + 1] as number)
        .sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
    }
  }
  return { order, starts, keys: [...codes.keys()] };
}
