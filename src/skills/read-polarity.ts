import type { CompiledCue, CueStep, CueTable } from "./compile-cues.ts";
import { depthOf, GAP } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import type { Polarity } from "./skill-mention.ts";

/** A stretch of tokens, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

// A cue further away than this is about something else (ConText's own window is the sentence; ours is shorter).
const REACH = 25;
const MOST_BETWEEN_NAME_AND_REMARK = 2;
const STARTS_STATEMENT = GAP.comma | GAP.colon | GAP.other | GAP.open | GAP.stop | GAP.blank;
const PARTS = GAP.stop | GAP.blank;

/**
 * What the words around a mention do to it. `earlier` are the mentions before it in the text, whose words are no
 * cues ("machine learning" is not learning), with what was found for them.
 */
export function polarityOf(
  tokens: Tokens,
  cues: CueTable,
  mention: TokenRange,
  earlier: readonly (TokenRange & { readonly polarity: Polarity })[],
): Polarity {
  const behind = remarkBehind(tokens, cues, mention);
  if (behind !== undefined) return behind;
  const previous = earlier.at(-1);
  if (previous?.polarity === "negated" && isAlternativeTo(tokens, cues, previous, mention)) return "negated";
  return cueAhead(tokens, cues, mention, earlier);
}

/** Walks back over the cues of the clause, nearest first. */
function cueAhead(
  tokens: Tokens,
  cues: CueTable,
  mention: TokenRange,
  earlier: readonly TokenRange[],
): Polarity {
  const clause = Math.max(tokens.clauses[mention.first] ?? 0, mention.first - REACH);
  const depth = depthOf(tokens, mention.first);
  let intentionEnded = false;
  let before = earlier.length - 1;
  for (let place = lastBefore(tokens.cues, mention.first); place >= 0; place -= 1) {
    const token = tokens.cues[place] ?? 0;
    if (token < clause) break;
    while (before >= 0 && (earlier[before]?.first ?? 0) > token) before -= 1;
    if ((earlier[before]?.last ?? -1) >= token) continue;
    if (depthOf(tokens, token) > depth || isHyphenated(tokens, token)) continue;
    switch (effectAt(tokens, cues, token, mention.first)) {
      case "ends":
        return "affirmed";
      case "negated":
      case "negated-next":
        return "negated";
      case "ends-intention":
        intentionEnded = true;
        break;
      case "intended":
        if (intentionEnded) return "affirmed";
        return token > clause && cues.denying.has(tokens.ids[token - 1] ?? 0) ? "negated" : "intended";
      default:
        break;
    }
  }
  return "affirmed";
}

/** The effect of the first cue listed that stands at `token`, wholly before `limit`, with its conditions met. */
function effectAt(
  tokens: Tokens,
  cues: CueTable,
  token: number,
  limit: number,
): CompiledCue["effect"] | undefined {
  for (const cue of cues.ahead.get(tokens.ids[token] ?? 0) ?? []) {
    const end = endOfSteps(tokens, cue.steps, 0, token, limit);
    if (end === undefined) continue;
    if (cue.effect === "negated-next" && !onlyFillers(tokens, cues, end, limit)) continue;
    if (cue.subject === true && !startsStatement(tokens, token, cues.subjects)) continue;
    if (cue.linked === true && !startsStatement(tokens, token, cues.joining)) continue;
    const before = tokens.clauses[token] === token ? 0 : (tokens.ids[token - 1] ?? 0);
    if (cue.notAfter.has(before) || cue.notBefore.has(tokens.ids[end] ?? 0)) continue;
    return cue.effect;
  }
  return undefined;
}

/** Index after the last token of the steps when they stand at `token` and end by `limit`. */
function endOfSteps(
  tokens: Tokens,
  steps: readonly CueStep[],
  at: number,
  token: number,
  limit: number,
): number | undefined {
  const step = steps[at];
  if (step === undefined) return token;
  if (step.kind === "word") {
    if (token >= limit || !step.ids.has(tokens.ids[token] ?? 0)) return undefined;
    if (at > 0 && ((tokens.gaps[token] ?? 0) & PARTS) !== 0) return undefined;
    return endOfSteps(tokens, steps, at + 1, token + 1, limit);
  }
  const barred = step.overCommas ? PARTS : STARTS_STATEMENT;
  for (let skipped = 0; skipped <= step.most && token + skipped < limit; skipped += 1) {
    if (((tokens.gaps[token + skipped] ?? 0) & barred) !== 0) return undefined;
    const end = endOfSteps(tokens, steps, at + 1, token + skipped, limit);
    if (end !== undefined) return end;
  }
  return undefined;
}

function onlyFillers(tokens: Tokens, cues: CueTable, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (!cues.fillers.has(tokens.ids[token] ?? 0)) return false;
  return ((tokens.gaps[to] ?? 0) & STARTS_STATEMENT) === 0;
}

function startsStatement(tokens: Tokens, token: number, after: ReadonlySet<number>): boolean {
  if (tokens.clauses[token] === token) return true;
  return ((tokens.gaps[token] ?? 0) & STARTS_STATEMENT) !== 0 || after.has(tokens.ids[token - 1] ?? 0);
}

function isHyphenated(tokens: Tokens, token: number): boolean {
  return (((tokens.gaps[token] ?? 0) | (tokens.gaps[token + 1] ?? 0)) & GAP.hyphen) !== 0;
}

/** "Docker or Helm": the second shares what holds for the first. */
function isAlternativeTo(tokens: Tokens, cues: CueTable, first: TokenRange, second: TokenRange): boolean {
  const between = first.last + 1;
  if ((((tokens.gaps[between] ?? 0) | (tokens.gaps[second.first] ?? 0)) & PARTS) !== 0) return false;
  return second.first === between + 1 && cues.alternative.has(tokens.ids[between] ?? 0);
}

/** "Java (no experience)", "Rust: learning", "Scala – in progress". */
function remarkBehind(tokens: Tokens, cues: CueTable, mention: TokenRange): Polarity | undefined {
  const nearest = mention.last + 1;
  for (
    let token = nearest;
    token < tokens.count && token - nearest <= MOST_BETWEEN_NAME_AND_REMARK;
    token += 1
  ) {
    const gap = tokens.gaps[token] ?? 0;
    if ((gap & (PARTS | GAP.comma | GAP.close)) !== 0) return undefined;
    if ((gap & (GAP.open | GAP.colon | GAP.other)) === 0) continue;
    const limit = Math.min(tokens.count, token + MOST_BETWEEN_NAME_AND_REMARK + 2);
    return cues.behind.find(({ steps }) => {
      const end = endOfSteps(tokens, steps, 0, token, limit);
      return end !== undefined && endsRemark(tokens, end);
    })?.effect;
  }
  return undefined;
}

function endsRemark(tokens: Tokens, end: number): boolean {
  return (
    end >= tokens.count || ((tokens.gaps[end] ?? 0) & (STARTS_STATEMENT | GAP.close | GAP.newline)) !== 0
  );
}

/** Place in an ascending list of the last number below `limit`; -1 when there is none. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
