import type { TokenRange } from "./read-polarity.ts";

/**
 * Keeps the candidates that do not overlap: the one of more words wins, then the earlier, then the one listed
 * first. The result is in text order.
 */
export function chooseLongest<Candidate extends TokenRange>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < candidates.length;) {
    let to = from + 1;
    let last = candidates[from]?.last ?? 0;
    for (; to < candidates.length && (candidates[to]?.first ?? 0) <= last; to += 1)
      last = Math.max(last, candidates[to]?.last ?? 0);
    const only = candidates[from];
    if (to === from + 1 && only !== undefined) kept.push(only);
    else kept.push(...resolve(candidates.slice(from, to)));
    from = to;
  }
  return kept;
}

/** Candidates come in order of `first`, so a stable sort by length keeps the earlier first. */
function resolve<Candidate extends TokenRange>(cluster: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of cluster.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => candidate.first <= other.last && other.first <= candidate.last))
      kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}
