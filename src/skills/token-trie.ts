import type { Tokens } from "./tokens.ts";
import { BREAKS_PHRASE, PARTS_PHRASE } from "./tokens.ts";

/** Sequences of word ids, each ending in the numbers of its patterns; nodes and steps lie in typed arrays. */
export interface TokenTrie {
  /** Node after the first word, by word id; 0 when no sequence begins with it. */
  readonly roots: Int32Array;
  readonly mask: number;
  readonly stepNodes: Int32Array;
  readonly stepWords: Int32Array;
  readonly stepTargets: Int32Array;
  /** Patterns that end at a node. */
  readonly patterns: readonly (readonly number[])[];
}

/** Builds a trie from sequences of ids below `idCount`; each ends in its pattern's number. */
export function buildTrie(
  sequences: Iterable<{ readonly words: readonly number[]; readonly pattern: number }>,
  idCount: number,
): TokenTrie {
  const children: Map<number, number>[] = [new Map()];
  const patterns: number[][] = [[]];
  for (const { words, pattern } of sequences) {
    let node = 0;
    for (const word of words) {
      const next = children[node]?.get(word) ?? children.length;
      if (next === children.length) {
        children[node]?.set(word, next);
        children.push(new Map());
        patterns.push([]);
      }
      node = next;
    }
    if (node !== 0 && patterns[node]?.includes(pattern) === false) patterns[node]?.push(pattern);
  }
  return freeze(children, patterns, idCount);
}

/**
 * Calls `visit` for every pattern whose words stand at `first`, shortest first; `last` is its last token, `parted`
 * says that a comma or the like stands between.
 */
export function walkTrie(
  trie: TokenTrie,
  tokens: Tokens,
  first: number,
  visit: (pattern: number, first: number, last: number, parted: boolean) => void,
): void {
  const { ids, gaps, count } = tokens;
  let node = trie.roots[ids[first] as number] as number;
  let token = first;
  let parted = false;
  while (node !== 0) {
    const ending = trie.patterns[node];
    if (ending !== undefined) for (const pattern of ending) visit(pattern, first, token, parted);
    token += 1;
    if (token >= count) return;
    const gap = gaps[token] as number;
    if ((gap & BREAKS_PHRASE) !== 0) return;
    if ((gap & PARTS_PHRASE) !== 0) parted = true;
    node = step(trie, node, ids[token] as number);
  }
}

function step(trie: TokenTrie, node: number, word: number): number {
  if (word === 0) return 0;
  const { mask, stepNodes, stepWords, stepTargets } = trie;
  let slot = slotOf(node, word, mask);
  for (;;) {
    const target = stepTargets[slot] as number;
    if (target === 0) return 0;
    if (stepNodes[slot] === node && stepWords[slot] === word) return target;
    slot = (slot + 1) & mask;
  }
}

function slotOf(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function freeze(
  children: readonly Map<number, number>[],
  patterns: readonly number[][],
  idCount: number,
): TokenTrie {
  const steps = children.flatMap((map, node) => [...map].map(([word, target]) => ({ node, word, target })));
  const size = 2 ** Math.ceil(Math.log2(Math.max(steps.length, 4) * 3));
  const roots = new Int32Array(idCount);
  const stepNodes = new Int32Array(size);
  const stepWords = new Int32Array(size);
  const stepTargets = new Int32Array(size);
  for (const { node, word, target } of steps) {
    if (node === 0) roots[word] = target;
    else {
      let slot = slotOf(node, word, size - 1);
      while (stepTargets[slot] !== 0) slot = (slot + 1) & (size - 1);
      stepNodes[slot] = node;
      stepWords[slot] = word;
      stepTargets[slot] = target;
    }
  }
  return { roots, mask: size - 1, stepNodes, stepWords, stepTargets, patterns };
}
