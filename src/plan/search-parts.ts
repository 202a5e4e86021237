import { searchPartSchema } from "#src/atlas/index.ts";
import type { SearchPart } from "#src/atlas/index.ts";
import type { PlannedWork } from "./planned-work.ts";

/** The six parts of help that works only when none is missing (Liu, Huang and Wang 2014). */
export const SEARCH_PARTS: readonly SearchPart[] = searchPartSchema.options;

/**
 * The works with all six parts of job-search help among them: for each part the shortest way to it is required, and
 * where no work carries a part, one of the spare ones that does comes in. With the works it needs.
 */
export function coverParts(
  works: readonly PlannedWork[],
  spare: readonly PlannedWork[],
): readonly PlannedWork[] {
  const known = new Map([...spare, ...works].map((work) => [work.id, work]));
  const added = new Map<string, PlannedWork>();
  const required = new Set<string>();
  for (const part of SEARCH_PARTS) {
    const carried = (one: PlannedWork): boolean => one.carries.includes(part);
    const own = [...works, ...added.values()].filter(carried);
    const [shortest] = (own.length > 0 ? own : spare.filter(carried)).toSorted(
      (a, b) => minutesWith(a, known) - minutesWith(b, known) || (a.id < b.id ? -1 : 1),
    );
    if (shortest === undefined) continue;
    required.add(shortest.id);
    if (own.length > 0) continue;
    for (const work of closureOf(shortest, known)) {
      if (!works.includes(work)) added.set(work.id, work);
    }
  }
  return [...works, ...added.values()].map((work) =>
    required.has(work.id) ? { ...work, required: true } : work,
  );
}

function minutesWith(work: PlannedWork, known: ReadonlyMap<string, PlannedWork>): number {
  return closureOf(work, known).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A work and all it waits for. */
function closureOf(work: PlannedWork, known: ReadonlyMap<string, PlannedWork>): readonly PlannedWork[] {
  const closure = new Set<PlannedWork>();
  const enter = (one: PlannedWork | undefined): void => {
    if (one === undefined || closure.has(one)) return;
    closure.add(one);
    for (const id of one.after) enter(known.get(id));
  };
  enter(work);
  return [...closure];
}
