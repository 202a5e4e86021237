import type { Score } from "./score.ts";

/** Below this share of the votes the leading answer is not held to be right. */
export const CONTESTED_BELOW = 0.75;

export interface Spread {
  readonly n: number;
  /** The answer most experts gave; nothing without votes. */
  readonly leading: string | undefined;
  /** Two or more experts looked and less than `CONTESTED_BELOW` of them agree. */
  readonly contested: boolean;
  readonly shareOf: (id: string) => number;
  /** What an answer earns: its share over that of the leading one, so that agreeing with most experts earns most. */
  readonly earns: (id: string) => number;
  /** The spread as a person is shown it, most votes first. */
  readonly shown: Score["distribution"][number];
}

/** How experts differ about one thing. */
export function spreadOfVotes(about: string, votes: Readonly<Record<string, number>>): Spread {
  const given = Object.entries(votes).filter(([, count]) => count > 0);
  const n = given.reduce((sum, [, count]) => sum + count, 0);
  const sorted = given.toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other));
  const [first] = sorted;
  const most = first === undefined ? 0 : first[1];
  const shareOf = (id: string): number => (n === 0 ? 0 : (votes[id] ?? 0) / n);
  return {
    n,
    leading: first?.[0],
    contested: n >= 2 && most / n < CONTESTED_BELOW,
    shareOf,
    earns: (id) => (most === 0 ? 0 : (votes[id] ?? 0) / most),
    shown: { about, n, shares: sorted.map(([id, count]) => ({ id, votes: count, share: count / n })) },
  };
}

/** "3 of 4 experts", "the one who looked". */
export function sayVotes(spread: Pick<Spread, "n" | "shareOf">, id: string): string {
  const votes = Math.round(spread.shareOf(id) * spread.n);
  return spread.n === 1
    ? votes === 1
      ? "the key does"
      : "the key does not"
    : `${votes} of ${spread.n} experts did`;
}
