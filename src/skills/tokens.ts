/** What stands between a token and the one before it; bits of a gap. */
export const GAP = {
  space: 1,
  newline: 2,
  /** An empty line: another paragraph. */
  blank: 4,
  hyphen: 8,
  slash: 16,
  dot: 32,
  comma: 64,
  colon: 128,
  /** A spaced dash or anything else that parts words without ending the clause. */
  other: 256,
  open: 512,
  close: 1024,
  /** The end of a sentence, a semicolon, a bar or a bullet. */
  stop: 2048,
} as const;

/** No phrase runs on over these gaps. */
export const BREAKS_PHRASE = GAP.blank | GAP.colon | GAP.open | GAP.close | GAP.stop;
/** A phrase runs on over these only if it is written with one itself: "medical, legal and regulatory". */
export const PARTS_PHRASE = GAP.comma | GAP.other;

/** Where in a gap's bits the depth of parentheses begins. */
export const DEPTH_SHIFT = 16;

/** The tokens of a folded text as parallel arrays; `count` of them are filled. */
export interface Tokens {
  readonly count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Gap before the token, with the depth of parentheses in the high bits. */
  readonly gaps: Int32Array;
  /** Index of the first token of the clause a token stands in. */
  readonly clauses: Int32Array;
  /** Indices of the tokens that may begin a cue of polarity, in order. */
  readonly cues: readonly number[];
}

/** Room for tokens that one reading after another may use: fresh arrays for every text cost more than the reading. */
export interface TokenRoom {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  gaps: Int32Array;
  clauses: Int32Array;
}

/** Empty room; it grows as texts need it. */
export function tokenRoom(): TokenRoom {
  const empty = (): Int32Array => new Int32Array(64);
  return { ids: empty(), starts: empty(), ends: empty(), gaps: empty(), clauses: empty() };
}

/** How many parentheses are open around a token. */
export function depthOf(tokens: Tokens, token: number): number {
  return (tokens.gaps[token] as number) >> DEPTH_SHIFT;
}
