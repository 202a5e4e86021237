/**
 * What stands behind the words of a record, for `data-source`: its sources, and for an entry of the ledger the entry
 * itself, since what it says may hold its figure.
 */
export function namesOfSources(ref: string, sources: readonly string[]): string {
  const claim = /^claims\/(.+)$/.exec(ref)?.[1];
  return claim ?? sources.join(" ");
}
