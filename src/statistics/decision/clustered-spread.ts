import type { InfluenceCells } from "./influence-cells.ts";

/** One model's rows: how many thresholds each reaches. */
export interface ClusteredRows {
  readonly labels: ArrayLike<number>;
  readonly places: Int32Array;
  readonly codes: Int32Array;
  readonly count: number;
}

/** Positive events and others of each cluster at the threshold the sweep stands at. */
interface ClusterCounts {
  readonly eventsPositive: Int32Array;
  readonly othersPositive: Int32Array;
  readonly events: Int32Array;
  readonly others: Int32Array;
}

/**
 * Visits the thresholds from the lowest up and tells, for each, the sums of influences within every cluster: for
 * `cells`, one for each model, those of the first less those of the second where there are two.
 */
export class ClusterSweep {
  private readonly models: readonly ClusteredRows[];
  private readonly counts: readonly ClusterCounts[];
  private readonly orders: readonly Int32Array[];
  private readonly heads: Int32Array;
  private at = 0;

  constructor(models: readonly ClusteredRows[], thresholds: number) {
    this.models = models;
    this.counts = models.map(startingCounts);
    this.orders = models.map(({ places }) => byPlace(places, thresholds));
    this.heads = new Int32Array(models.length);
  }

  /** Moves on to the threshold with this index; rows that do not reach it turn negative. */
  moveTo(threshold: number): void {
    this.at = threshold;
    for (const [model, { labels, places, codes }] of this.models.entries()) {
      const order = this.orders[model] as Int32Array;
      const { eventsPositive, othersPositive } = this.counts[model] as ClusterCounts;
      let head = this.heads[model] as number;
      while (head < order.length && (places[order[head] as number] as number) <= this.at) {
        const row = order[head] as number;
        const code = codes[row] as number;
        const column = labels[row] === 1 ? eventsPositive : othersPositive;
        column[code] = (column[code] as number) - 1;
        head += 1;
      }
      this.heads[model] = head;
    }
  }

  /** The sum over clusters of squared sums of influences, times G / (G − 1). */
  spread(cells: readonly InfluenceCells[]): number {
    const clusters = this.models[0]?.count ?? 0;
    let total = 0;
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      let sum = 0;
      for (let model = 0; model < cells.length; model += 1) {
        const { eventPositive, eventNegative, otherPositive, otherNegative } = cells[model] as InfluenceCells;
        const counts = this.counts[model] as ClusterCounts;
        const events = counts.eventsPositive[cluster] as number;
        const others = counts.othersPositive[cluster] as number;
        const part =
          events * eventPositive +
          ((counts.events[cluster] as number) - events) * eventNegative +
          others * otherPositive +
          ((counts.others[cluster] as number) - others) * otherNegative;
        sum += model === 0 ? part : -part;
      }
      total += sum * sum;
    }
    return (total * clusters) / (clusters - 1);
  }
}

function startingCounts({ labels, codes, count }: ClusteredRows): ClusterCounts {
  const events = new Int32Array(count);
  const others = new Int32Array(count);
  for (let row = 0; row < codes.length; row += 1) {
    const column = labels[row] === 1 ? events : others;
    const code = codes[row] as number;
    column[code] = (column[code] as number) + 1;
  }
  return { events, others, eventsPositive: events.slice(), othersPositive: others.slice() };
}

/** Rows by the number of thresholds they reach, fewest first. */
function byPlace(places: Int32Array, thresholds: number): Int32Array {
  const starts = new Int32Array(thresholds + 2);
  for (const place of places) starts[place + 1] = (starts[place + 1] as number) + 1;
  for (let place = 0; place <= thresholds; place += 1)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const order = new Int32Array(places.length);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    const next = starts[place] as number;
    order[next] = row;
    starts[place] = next + 1;
  }
  return order;
}
