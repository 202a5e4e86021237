/** Ratings in long form, one place a rating; an empty value is a missing one. */
export interface LongRatings {
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly values: readonly string[];
}

/** Two raters beside each other, one place a unit both rated. */
export interface RatedPair {
  readonly first: string;
  readonly second: string;
  readonly ofFirst: readonly string[];
  readonly ofSecond: readonly string[];
}

/** What each rater said of each unit; of two ratings by one rater the last stands, and coefficients refuse them. */
export class RatingsByUnit {
  readonly units: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly raters: readonly string[];
  /** Raters who rated some unit more than once. */
  readonly repeating: ReadonlySet<string>;

  constructor({ units, raters, values }: LongRatings) {
    const byUnit = new Map<string, Map<string, string>>();
    const seen = new Set<string>();
    const repeating = new Set<string>();
    for (const [place, value] of values.entries()) {
      if (value === "") continue;
      const unit = byUnit.get(units[place] ?? "") ?? new Map<string, string>();
      byUnit.set(units[place] ?? "", unit);
      if (unit.has(raters[place] ?? "")) repeating.add(raters[place] ?? "");
      unit.set(raters[place] ?? "", value);
      seen.add(raters[place] ?? "");
    }
    this.units = byUnit;
    this.raters = [...seen];
    this.repeating = repeating;
  }

  /** Two raters on every unit that both rated. */
  pair(first: string, second: string): RatedPair {
    const ofFirst: string[] = [];
    const ofSecond: string[] = [];
    for (const said of this.units.values()) {
      const [one, other] = [said.get(first), said.get(second)];
      if (one === undefined || other === undefined) continue;
      ofFirst.push(one);
      ofSecond.push(other);
    }
    return { first, second, ofFirst, ofSecond };
  }

  /** A column a rater over the units that all of them rated. */
  complete(): string[][] {
    const whole = [...this.units.values()].filter((said) => said.size === this.raters.length);
    return this.raters.map((rater) => whole.map((said) => said.get(rater) ?? ""));
  }

  /** Sets of raters that share units, directly or through others. */
  groups(): string[][] {
    const root = new Map(this.raters.map((rater) => [rater, rater]));
    const rootOf = (rater: string): string => {
      const above = root.get(rater) ?? rater;
      if (above === rater) return rater;
      const top = rootOf(above);
      root.set(rater, top);
      return top;
    };
    for (const said of this.units.values()) {
      const [one, ...others] = said.keys();
      if (one !== undefined) for (const other of others) root.set(rootOf(other), rootOf(one));
    }
    const groups = new Map<string, string[]>();
    for (const rater of this.raters) groups.set(rootOf(rater), [...(groups.get(rootOf(rater)) ?? []), rater]);
    return [...groups.values()];
  }
}
