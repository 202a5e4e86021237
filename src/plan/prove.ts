import type { CalendarDate } from "#src/kernel/index.ts";
import type { Plan, Proof } from "./plan.ts";

/**
 * The proofs after some works were ticked or unticked: each finished work that leaves an artefact is one. Evidence
 * that can be looked at has the task's grade; a thing nobody can see is only said.
 */
export function provedBy(
  proofs: Plan["proofs"],
  weeks: Plan["weeks"],
  { works, on, at }: { works: ReadonlySet<string>; on: CalendarDate; at?: string | undefined },
): Plan["proofs"] {
  const tasks = weeks.flatMap((week) => week.tasks);
  const kept = proofs.filter(({ work }) => !works.has(work));
  const earlier = new Map(proofs.map((proof) => [proof.work, proof]));
  const fresh = [...works].flatMap((work): Proof[] => {
    const own = tasks.filter((task) => task.work === work);
    const last = own.find(({ part, parts }) => part === parts);
    if (last?.artefact === undefined || last.yields === undefined || own.some(({ done }) => !done)) return [];
    const place = at ?? earlier.get(work)?.at;
    return [
      {
        work,
        artefact: last.artefact,
        ...(place === undefined ? {} : { at: place }),
        on,
        grade: place === undefined ? "said" : last.yields,
        practised: last.practises,
      },
    ];
  });
  return [...kept, ...fresh];
}
