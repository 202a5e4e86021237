import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Which rows belong together: a patient's name for each row, as words or numbers. */
export type Clusters = readonly string[] | ArrayLike<number>;

/** Clusters numbered from 0 in the order they come, or why these cannot be used. */
export function clusterCodes(
  clusters: Clusters,
  n: number,
): { readonly codes: Int32Array; readonly count: number } | NotDefined {
  if (clusters.length !== n)
    return notDefined("invalid-input", "Not defined, because the clusters and the rows differ in number.");
  const known = new Map<string | number, number>();
  const codes = new Int32Array(n);
  for (let row = 0; row < n; row += 1) {
    const cluster = clusters[row] as string | number;
    if (cluster === "" || Number.isNaN(cluster) || cluster === undefined || cluster === null)
      return notDefined("missing-values", "Not defined, because some rows name no cluster.");
    let code = known.get(cluster);
    if (code === undefined) {
      code = known.size;
      known.set(cluster, code);
    }
    codes[row] = code;
  }
  return known.size < 2
    ? notDefined("too-few", "Not defined, because there are fewer than two clusters.")
    : { codes, count: known.size };
}
