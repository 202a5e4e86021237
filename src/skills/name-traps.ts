import { GAP } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import { LABEL_WORDS, NAME_KEEPING_ENDINGS, ORDINARY_USES } from "./ordinary-uses.ts";
import type { VocabularyBuilder } from "./vocabulary.ts";

interface CompiledUse {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  readonly afterNumber: boolean;
  readonly measureBefore: ReadonlySet<number>;
}

/** What tells a one-word name from the same letters meaning something else. */
export interface NameTraps {
  readonly uses: ReadonlyMap<string, CompiledUse>;
  readonly labels: ReadonlySet<number>;
  readonly keepingEndings: ReadonlySet<number>;
}

const JOINED_CLOSELY = GAP.hyphen | GAP.dot;
const PARTED = GAP.comma | GAP.colon | GAP.other | GAP.stop | GAP.blank | GAP.open | GAP.close | GAP.slash;

/** Enters the traps' words in a vocabulary. */
export function compileTraps(vocabulary: VocabularyBuilder): NameTraps {
  const idsOf = (words: string | undefined): ReadonlySet<number> =>
    new Set((words ?? "").split(" ").filter(Boolean).map(vocabulary.idOf));
  return {
    uses: new Map(
      Object.entries(ORDINARY_USES).map(([name, use]) => [
        name,
        {
          before: idsOf(use.before),
          after: idsOf(use.after),
          afterNumber: use.afterNumber === true,
          measureBefore: idsOf(use.measureBefore),
        },
      ]),
    ),
    labels: idsOf(LABEL_WORDS),
    keepingEndings: idsOf(NAME_KEEPING_ENDINGS),
  };
}

/** Whether the one-word name at `token` means something else there: "go live", "vitamin C", "R&D", "5 ML of". */
export function isTrapped(
  traps: NameTraps,
  name: string,
  text: string,
  tokens: Tokens,
  token: number,
): boolean {
  if (/^[a-z]{1,2}$/.test(name) && isPartOfSomethingElse(traps, text, tokens, token)) return true;
  if (name.length === 1 && isLabelOrInitial(traps, text, tokens, token)) return true;
  const use = traps.uses.get(name);
  return use !== undefined && isOrdinary(use, text, tokens, token);
}

function isOrdinary(use: CompiledUse, text: string, tokens: Tokens, token: number): boolean {
  const { ids } = tokens;
  const parted = (at: number): boolean => ((tokens.gaps[at] ?? 0) & PARTED) !== 0;
  if (!parted(token + 1) && use.before.has(ids[token + 1] ?? 0)) return true;
  if (!parted(token) && use.after.has(ids[token - 1] ?? 0)) return true;
  const afterNumber = token > 0 && !endsStatement(tokens, token) && isNumber(text, tokens, token - 1);
  if (!afterNumber) return false;
  if (use.afterNumber) return true;
  if (use.measureBefore.size === 0) return false;
  const slash = ((tokens.gaps[token + 1] ?? 0) & GAP.slash) !== 0;
  return slash || use.measureBefore.has(ids[token + 1] ?? 0);
}

/** One or two letters grown together with other words: "C-section", "D.C.", "R & D", "R/O". */
function isPartOfSomethingElse(traps: NameTraps, text: string, tokens: Tokens, token: number): boolean {
  const gapBefore = tokens.gaps[token] ?? 0;
  const gapAfter = gapAt(tokens, token + 1);
  if ((gapBefore & JOINED_CLOSELY) !== 0 && (gapBefore & GAP.newline) === 0) return true;
  if ((gapAfter & GAP.dot) !== 0) return true;
  if ((gapAfter & GAP.hyphen) !== 0 && !traps.keepingEndings.has(tokens.ids[token + 1] ?? 0)) return true;
  const inParagraph = (at: number): boolean => (gapAt(tokens, at) & GAP.blank) === 0;
  const ahead = inParagraph(token + 1) && inParagraph(token + 2);
  if (ahead && charAt(text, tokens, token + 1) === "&" && lengthOf(tokens, token + 2) === 1) return true;
  const behind = inParagraph(token) && inParagraph(token - 1);
  if (behind && charAt(text, tokens, token - 1) === "&" && lengthOf(tokens, token - 2) === 1) return true;
  const single = (other: number): boolean => lengthOf(tokens, other) === 1 && lengthOf(tokens, token) === 1;
  return (
    ((gapAfter & GAP.slash) !== 0 && single(token + 1)) ||
    ((gapBefore & GAP.slash) !== 0 && single(token - 1))
  );
}

/** One letter that numbers, abbreviates or spells: "Part C", "(C) 2020", "John R. Smith", "P R O F I L E". */
function isLabelOrInitial(traps: NameTraps, text: string, tokens: Tokens, token: number): boolean {
  const gapBefore = (tokens.gaps[token] ?? 0) & 0xffff;
  const gapAfter = gapAt(tokens, token + 1);
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  if ((gapBefore & PARTED) === 0 && traps.labels.has(tokens.ids[token - 1] ?? 0)) return true;
  if ((gapBefore & GAP.open) !== 0 && (gapAfter & GAP.close) !== 0) {
    const sign = text.charAt(start).toLowerCase() === "c" || gapBefore === GAP.open;
    if (sign && text.charAt(start - 1) === "(" && text.charAt(end) === ")") return true;
  }
  const spelled = (other: number, gap: number): boolean =>
    (gap & ~(GAP.space | GAP.newline)) === 0 &&
    lengthOf(tokens, other) === 1 &&
    /[B-HJ-Z]/.test(charAt(text, tokens, other));
  if (spelled(token - 1, gapBefore) || spelled(token + 1, gapAfter)) return true;
  if (text.charAt(end) !== "." || (gapAfter & GAP.blank) !== 0) return false;
  const next = text.charAt(tokens.starts[token + 1] ?? text.length);
  if (/[a-z]/.test(next) && (gapAfter & GAP.newline) === 0) return true;
  return gapBefore === GAP.space && isCapitalised(text, tokens, token - 1) && /[A-Z]/.test(next);
}

function isCapitalised(text: string, tokens: Tokens, token: number): boolean {
  return /^[A-Z][a-z]+$/.test(text.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0));
}

function endsStatement(tokens: Tokens, token: number): boolean {
  return ((tokens.gaps[token] ?? 0) & (GAP.comma | GAP.colon | GAP.stop | GAP.blank | GAP.newline)) !== 0;
}

function isNumber(text: string, tokens: Tokens, token: number): boolean {
  return /\d/.test(text.charAt((tokens.ends[token] ?? 1) - 1));
}

function gapAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? (tokens.gaps[token] ?? 0) & 0xffff : GAP.stop | GAP.blank;
}

function lengthOf(tokens: Tokens, token: number): number {
  return token < 0 || token >= tokens.count ? 0 : (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
}

function charAt(text: string, tokens: Tokens, token: number): string {
  return token < 0 || token >= tokens.count ? "" : text.charAt(tokens.starts[token] ?? 0);
}
