import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { codeWords } from "./code-words.ts";
import { problemOfLevel } from "../problem-of-level.ts";

/** Votes between two items, shown in this order; a row is one vote or the votes of one pair. */
export interface PairedInput {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Votes for the first and for the second item of the row. */
  readonly firstWins: ArrayLike<number>;
  readonly secondWins: ArrayLike<number>;
  /** The item that stands at nought. Default: the first one named. */
  readonly reference?: string;
  /** Also estimate how much the item shown first gains by its place. Default false. */
  readonly orderEffect?: boolean;
  readonly level?: number;
  /** Draws behind the intervals of ranks. Default 2000. */
  readonly draws?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** Votes of each ordered pair that met, once. */
export interface PairedVotes {
  /** The reference first, then in the order of first sight. */
  readonly items: readonly string[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly firstWins: Float64Array;
  readonly secondWins: Float64Array;
  readonly ties: Float64Array;
}

/** Gathers the votes of each ordered pair. */
function readVotes(input: PairedInput, ties?: ArrayLike<number>): PairedVotes | NotDefined {
  const { first, second, firstWins, secondWins, reference } = input;
  const refused = problemOfLevel(input.level);
  if (refused !== undefined) return refused;
  const rows = first.length;
  if (
    [second, firstWins, secondWins, ties].some((column) => column !== undefined && column.length !== rows)
  ) {
    return notDefined("invalid-input", "Not defined, because the columns of the votes differ in length.");
  }
  const { names, codes } = codeWords([...(reference === undefined ? [] : [reference]), ...first, ...second]);
  const skip = codes.length - 2 * rows;
  if (reference !== undefined && !first.includes(reference) && !second.includes(reference)) {
    return notDefined("invalid-input", "Not defined, because the reference item has no vote.");
  }
  const places = new Map<number, number>();
  const votes = {
    first: [] as number[],
    second: [] as number[],
    firstWins: [] as number[],
    secondWins: [] as number[],
    ties: [] as number[],
  };
  for (let row = 0; row < rows; row += 1) {
    const a = codes[skip + row] as number;
    const b = codes[skip + rows + row] as number;
    if (a < 0 || b < 0)
      return notDefined("missing-values", "Not defined, because a row of the votes names no item.");
    const gained = [
      firstWins[row] ?? Number.NaN,
      secondWins[row] ?? Number.NaN,
      ties === undefined ? 0 : (ties[row] ?? Number.NaN),
    ];
    if (gained.some((count) => !(count >= 0 && count < Number.POSITIVE_INFINITY))) {
      return notDefined(
        "invalid-input",
        "Not defined, because a number of votes is missing or below nought.",
      );
    }
    // An item against itself says nothing, as the diagonal of a table of citations.
    if (a === b || gained.every((count) => count === 0)) continue;
    const key = a * names.length + b;
    let place = places.get(key);
    if (place === undefined) {
      place = votes.first.length;
      places.set(key, place);
      votes.first.push(a);
      votes.second.push(b);
      votes.firstWins.push(0);
      votes.secondWins.push(0);
      votes.ties.push(0);
    }
    votes.firstWins[place] = (votes.firstWins[place] as number) + (gained[0] as number);
    votes.secondWins[place] = (votes.secondWins[place] as number) + (gained[1] as number);
    votes.ties[place] = (votes.ties[place] as number) + (gained[2] as number);
  }
  if (votes.first.length === 0)
    return notDefined("no-rows", "Not defined, because there is no vote between two items.");
  return {
    items: names,
    first: Int32Array.from(votes.first),
    second: Int32Array.from(votes.second),
    firstWins: Float64Array.from(votes.firstWins),
    secondWins: Float64Array.from(votes.secondWins),
    ties: Float64Array.from(votes.ties),
  };
}

/** Why no ranking of all items exists, with the sets that can be ranked each for itself. */
export type NoRanking = NotDefined & { readonly components?: readonly (readonly string[])[] };

/** Whether every item can be placed against every other (Ford 1957): who beat whom must lead from each to each. */
function refuseUnranked(votes: PairedVotes, prior: boolean): NoRanking | undefined {
  const { items, first, second, firstWins, secondWins, ties } = votes;
  const met = new Int32Array(items.length).map((_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while (met[root] !== root) root = met[root] as number;
    return root;
  };
  const beat = items.map((): number[] => []);
  for (let pair = 0; pair < first.length; pair += 1) {
    const a = first[pair] as number;
    const b = second[pair] as number;
    met[rootOf(a)] = rootOf(b);
    const tied = (ties[pair] as number) > 0;
    if (tied || (firstWins[pair] as number) > 0) beat[a]?.push(b);
    if (tied || (secondWins[pair] as number) > 0) beat[b]?.push(a);
  }
  const apart = group(items, (item) => rootOf(item));
  if (apart.length > 1) {
    const because =
      "Not defined, because some items never met, directly or through others: rank each component by itself.";
    return { ...notDefined("not-connected", because), components: apart };
  }
  if (prior) return undefined;
  const strong = strongComponents(beat);
  const components = group(items, (item) => strong[item] as number);
  if (components.length === 1) return undefined;
  const because =
    "Not defined, because a set of items never lost to the rest: their distance has no upper bound. " +
    "Gather more votes or ask for the bias-reduced estimate.";
  return { ...notDefined("separation", because), components };
}

function group(items: readonly string[], keyOf: (item: number) => number): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>();
  for (const [item, name] of items.entries()) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [name]);
    else members.push(name);
  }
  return [...groups.values()];
}

/** Kosaraju's two walks: the order in which a first walk ends, then a second one against the arrows. */
function strongComponents(out: readonly (readonly number[])[]): Int32Array {
  const back = out.map((): number[] => []);
  for (const [from, targets] of out.entries()) for (const to of targets) back[to]?.push(from);
  const ended: number[] = [];
  const seen = new Uint8Array(out.length);
  for (let start = 0; start < out.length; start += 1) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const path = [{ item: start, next: 0 }];
    while (path.length > 0) {
      const step = path[path.length - 1] as { item: number; next: number };
      const to = out[step.item]?.[step.next];
      step.next += 1;
      if (to === undefined) {
        ended.push(step.item);
        path.pop();
      } else if (seen[to] === 0) {
        seen[to] = 1;
        path.push({ item: to, next: 0 });
      }
    }
  }
  const component = new Int32Array(out.length).fill(-1);
  for (const start of ended.toReversed()) {
    if (component[start] !== -1) continue;
    const stack = [start];
    component[start] = start;
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      for (const to of back[item] ?? []) {
        if (component[to] !== -1) continue;
        component[to] = start;
        stack.push(to);
      }
    }
  }
  return component;
}

/** Reads votes and refuses those that give no ranking. */
export function readRankable(
  input: PairedInput,
  ties: ArrayLike<number> | undefined,
  prior: boolean,
): PairedVotes | NotDefined {
  const votes = readVotes(input, ties);
  if (!isDefined(votes)) return votes;
  return refuseUnranked(votes, prior) ?? votes;
}
