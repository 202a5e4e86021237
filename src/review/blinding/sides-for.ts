import { seededRandom } from "#src/statistics/index.ts";

/** Where somebody stands in a project: what decides which side they see each answer on. */
export interface SidesFor {
  /** Answer ids in the item's own order. */
  readonly item: { readonly answers: readonly { readonly id: string }[] };
  /** The number under which the person joined, from 0. */
  readonly person: number;
  readonly seed: number;
  /** The item's place, from 0: in the project's list, or in the person's own queue where people judge different items. */
  readonly position: number;
}

/**
 * The order in which a person sees an item's answers: the item's order turned round by some places (a Latin square), so
 * that within each run of as many positions as there are answers everyone sees every answer once in every place. Where
 * positions count the project's list, people numbered one after the other also see each item in turns. The turn changes
 * from run to run by the seed, so nobody can tell which side comes next.
 */
export function sidesFor({ item, person, seed, position }: SidesFor): readonly string[] {
  const ids = item.answers.map(({ id }) => id);
  const n = ids.length;
  if (n < 2) return ids;
  const turns = shuffled(n, seed, Math.floor(position / n));
  const turn = ((turns[position % n] ?? 0) + person) % n;
  return [...ids.slice(turn), ...ids.slice(0, turn)];
}

function shuffled(n: number, seed: number, block: number): readonly number[] {
  const random = seededRandom(seed * 1_000_003 + block * 7_919 + n);
  const turns = Array.from({ length: n }, (_, at) => at);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [turns[last], turns[other]] = [turns[other] ?? 0, turns[last] ?? 0];
  }
  return turns;
}
