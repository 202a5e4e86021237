/** One circle in a graph of ids, in the order walked, its first id repeated at the end; nothing when there is none. */
export function findCircle(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();

  const walk = (id: string, path: readonly string[]): readonly string[] | undefined => {
    const met = path.indexOf(id);
    if (met !== -1) return [...path.slice(met), id];
    if (finished.has(id)) return undefined;
    for (const follower of next.get(id) ?? []) {
      const circle = walk(follower, [...path, id]);
      if (circle !== undefined) return circle;
    }
    finished.add(id);
    return undefined;
  };

  for (const id of next.keys()) {
    const circle = walk(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
