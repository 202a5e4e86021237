import type { TokenRange } from "./read-polarity.ts";

/**
 * Keeps the candidates that do not overlap: the one of more words wins, then the earlier, then the one listed
 * first. The result is in text order.
 */
export function chooseLongest<Candidate extends TokenRange>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let clusterEnd = -1;
  for (const candidate of candidates) {
    if (candidate.first > clusterEnd) {
      kept.push(...resolve(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.last);
  }
  kept.push(...resolve(cluster));
  return kept;
}

/** Candidates come in order of `first`, so a stable sort by length keeps the earlier first. */
function resolve<Candidate extends TokenRange>(cluster: readonly Candidate[]): readonly Candidate[] {
  if (cluster.length < 2) return cluster;
  const kept: Candidate[] = [];
  for (const candidate of cluster.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => candidate.first <= other.last && other.first <= candidate.last))
      kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}
