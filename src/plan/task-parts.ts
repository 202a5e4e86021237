const PART = /^(.+)-(?:part-)?\d+$/;

/** The id of a part; `taken` are ids of whole tasks, with which it must not be mixed up. */
export function partId(base: string, part: number, taken: ReadonlySet<string>): string {
  const id = `${base}-${part}`;
  return taken.has(id) ? `${base}-part-${part}` : id;
}

/** Whether the mark on `marked` also covers the task `id`: the same id, or `id` is a part of it. */
export function covers(marked: string, id: string): boolean {
  return marked === id || PART.exec(id)?.[1] === marked;
}

/** Whether a task is a part, a stretch or an exercise of what `base` names: `learn-fhir-basic-e1-s2` of `learn-fhir-basic`. */
export function belongsTo(base: string, id: string): boolean {
  for (let name = id; ;) {
    if (name === base) return true;
    const shorter = name.replace(/-(?:part-|e|s)?\d+$/, "");
    if (shorter === name) return false;
    name = shorter;
  }
}

/** Whether a task is done under these marks. */
export function isDone(id: string, done: readonly string[]): boolean {
  return done.some((marked) => covers(marked, id));
}
