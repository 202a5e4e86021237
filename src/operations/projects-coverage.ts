import { z } from "zod";
import { decideItem, may, mayJudge, policyRuleSchema, rulesOf, workItems } from "#src/projects/index.ts";
import type { Book, BookItem, PolicyRule } from "#src/projects/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { defineOperation } from "./define-operation.ts";
import { openProject, ownProjects } from "./open-project.ts";
import { byProject } from "./project-views.ts";

const reasonsSchema = z.array(z.object({ says: z.string(), items: z.int() }));

export const projectCoverage = defineOperation({
  name: "projects.coverage",
  summary: "Count the items each reviewer may take, and those nobody may, under the policy or a draft of one",
  input: byProject.extend({
    /** Rules that are not in force, to see what they would allow. */
    rules: z.array(policyRuleSchema).max(200).optional(),
  }),
  output: z.object({
    version: z.literal(1),
    /** Work items that were not taken out. */
    items: z.int(),
    people: z.array(z.object({ person: z.string(), may: z.int(), because: reasonsSchema })),
    /** Items that fewer people may take than have to. */
    short: z.int(),
    nobody: z.object({ items: z.int(), because: reasonsSchema }),
  }),
  run: async ({ id, rules }, ports) => {
    const { book } = await openProject(id, "see-people", ports);
    return coverageOf(book, rules ?? rulesOf(book), ports.today());
  },
});

export const listWaiting = defineOperation({
  name: "projects.waiting",
  summary: "Count the items that wait for you in each of your projects",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    projects: z.array(z.object({ id: z.string(), toJudge: z.int(), toAdjudicate: z.int() })),
  }),
  run: async (_input, ports) => {
    const { open } = await ownProjects(ports);
    return {
      version: 1 as const,
      projects: open.map(({ book, person }) => ({ id: book.id, ...waitingFor(book, person, ports.today()) })),
    };
  },
});

function coverageOf(book: Book, rules: readonly PolicyRule[], today: CalendarDate) {
  const work = workItems(book);
  const takers = new Map(work.map(({ item }) => [item.id, 0]));
  const reviewers = [...book.people.values()].filter(({ person }) => may(book, person, "judge"));
  const people = reviewers.map(({ person, credentials }) => {
    const held = [...credentials.values()];
    const denied: string[] = [];
    let allowed = 0;
    for (const { item } of work) {
      const permission = mayJudge(item, held, rules, today);
      if (permission.allowed) {
        allowed += 1;
        takers.set(item.id, (takers.get(item.id) ?? 0) + 1);
      } else denied.push(...permission.because);
    }
    return { person, may: allowed, because: counted(denied) };
  });
  const alone = work.filter(({ item }) => takers.get(item.id) === 0);
  // Whoever comes nearest tells best what is missing.
  const nearest = ({ item }: BookItem) =>
    [[], ...reviewers.map(({ credentials }) => [...credentials.values()])]
      .map((held) => mayJudge(item, held, rules, today).because)
      .reduce((best, reasons) => (reasons.length <= best.length ? reasons : best));
  const because = alone.flatMap(nearest);
  return {
    version: 1 as const,
    items: work.length,
    people,
    short: work.filter(({ item }) => (takers.get(item.id) ?? 0) < book.settings.overlap).length,
    nobody: { items: alone.length, because: counted(because) },
  };
}

function counted(says: readonly string[]) {
  const counts = new Map<string, number>();
  for (const one of says) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, items]) => ({ says: one, items })).toSorted((a, b) => b.items - a.items);
}

function waitingFor(book: Book, person: string, today: CalendarDate) {
  if (book.closed) return { toJudge: 0, toAdjudicate: 0 };
  const held = [...(book.people.get(person)?.credentials.values() ?? [])];
  const allowed = ({ item }: BookItem) => mayJudge(item, held, rulesOf(book), today).allowed;
  const mine = workItems(book).filter((entry) => !entry.given.has(person) && allowed(entry));
  return {
    toJudge: may(book, person, "judge") ? mine.filter((entry) => isOpenTo(book, person, entry)).length : 0,
    toAdjudicate: may(book, person, "adjudicate")
      ? mine.filter((entry) => decideItem(book, entry).adjudicate.length > 0).length
      : 0,
  };
}

function isOpenTo(book: Book, person: string, { item, given, skipped, adjudication }: BookItem): boolean {
  const accepts = book.people.get(person)?.consent?.accepts;
  return (
    adjudication === undefined &&
    !skipped.has(person) &&
    given.size < book.settings.overlap &&
    item.exposure.every((kind) => accepts?.includes(kind) === true)
  );
}
