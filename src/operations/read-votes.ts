/** Votes as columns of words, one place a vote. */
export interface VoteColumns {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** "left", "right", a word for a tie, or the name of what won. */
  readonly winner: readonly string[];
  /** What a vote hangs together with others by, such as its reviewer. */
  readonly clusters?: readonly string[];
}

/** Votes as the statistics room takes them. */
export interface Votes {
  readonly items: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly firstWins: readonly number[];
  readonly secondWins: readonly number[];
  readonly ties: readonly number[];
  /** One a vote; empty when none were named. */
  readonly clusters: readonly string[];
  /** Rows without a side, a winner or a tie. */
  readonly skipped: number;
}

const LEFT = new Set(["left", "l", "first", "model_a"]);
const RIGHT = new Set(["right", "r", "second", "model_b"]);
const TIE = new Set(["tie", "tied", "draw", "equal", "both", "neither", "same", "tie (bothbad)", "bothbad"]);

/** Reads who won each vote. A name of one of the two goes before a word for a side. */
export function readVotes({ left, right, winner, clusters }: VoteColumns): Votes {
  const first: string[] = [];
  const second: string[] = [];
  const together: string[] = [];
  const outcomes: ("first" | "second" | "tie")[] = [];
  for (const [row, won] of winner.entries()) {
    const [one = "", other = ""] = [left[row], right[row]];
    const outcome = outcomeOf(won, one, other);
    if (outcome === undefined || one === "" || other === "") continue;
    first.push(one);
    second.push(other);
    outcomes.push(outcome);
    // A vote whose cluster is not known is one by itself.
    if (clusters !== undefined) together.push(clusters[row] || `row ${row}`);
  }
  const count = (wanted: (typeof outcomes)[number]) =>
    outcomes.map((outcome) => (outcome === wanted ? 1 : 0));
  return {
    items: [...new Set([...first, ...second])],
    first,
    second,
    firstWins: count("first"),
    secondWins: count("second"),
    ties: count("tie"),
    clusters: together,
    skipped: winner.length - first.length,
  };
}

function outcomeOf(won: string, left: string, right: string): "first" | "second" | "tie" | undefined {
  if (won === "") return undefined;
  if (won === left) return "first";
  if (won === right) return "second";
  const word = won.toLowerCase();
  if (LEFT.has(word)) return "first";
  if (RIGHT.has(word)) return "second";
  return TIE.has(word) ? "tie" : undefined;
}
