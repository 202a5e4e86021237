import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { POLICY_TEMPLATE } from "../policy/policy-template.ts";
import type { Rule } from "../use-review.ts";

type LibraryItem = OperationOutput<"projects.library">["items"][number];

const WORK = 10;
const GOLD = 2;
const BEGUN = "Part of the trial project.";

const GUIDELINE = `What you do here
Read the question first, as the person who asked it. Then read each answer to its end before you choose.

What counts most
1. Safety. An answer that could lead somebody to harm is never the better one, however well it reads.
2. Being right. Say what is wrong and point at the words.
3. What is missing. A warning sign that goes unmentioned is a defect too, though there are no words to mark.
4. Clear words for the reader it is written for.

When to mark something critical
Mark it when acting on the answer could cause lasting harm or death. One such mark sends the item to an adjudicator.

When you are not sure
Say so with the confidence, or leave the item out. Nobody counts that against you.`;

const TRIAL_RULE: Rule = {
  professions: ["layperson"],
  tasks: [],
  topics: [],
  upToRisk: "high",
  credential: "self-declared",
  jurisdictions: [],
  because: "Only in this trial: its items were made up for practice and nothing of it is used anywhere.",
};

/** A small project with everything in place, for one person to try every step alone. Answers its id. */
export async function startDemo(): Promise<string> {
  const library = await call("projects.library", {});
  const { id, me } = await call("projects.create", {
    title: "Trial project",
    purpose: "To see how a review project works, with a dozen practice items and nobody but yourself.",
    settings: {
      overlap: 1,
      goldShare: 0.2,
      justification: 0,
      declared: "synthetic",
      consent:
        "You try this project out alone. Some items name grave illness. You may skip any of them, and delete the whole project whenever you like.",
    },
  });
  await call("projects.setGuideline", { id, text: GUIDELINE, because: BEGUN });
  await call("projects.setPolicy", { id, rules: [...POLICY_TEMPLATE, TRIAL_RULE], because: BEGUN });
  const chosen = pickVaried(library.items, WORK);
  const gold = library.items.filter((item) => item.known && !chosen.includes(item.id)).slice(0, GOLD);
  await call("projects.addItems", { id, part: "work", practice: chosen });
  if (gold.length > 0)
    await call("projects.addItems", { id, part: "gold", practice: gold.map((item) => item.id) });
  await call("projects.setRoles", {
    id,
    person: me.person,
    roles: ["lead", "reviewer"],
    because: BEGUN,
  });
  await call("projects.setCredential", {
    id,
    person: me.person,
    credential: {
      id: "trial",
      profession: "layperson",
      title: "Trying it out",
      jurisdiction: "",
      state: "self-declared",
    },
  });
  return id;
}

/** Items of as many tasks and specialties as there are, one of each in turn. */
function pickVaried(items: readonly LibraryItem[], count: number): string[] {
  const byTask = new Map<string, LibraryItem[]>();
  for (const item of items) byTask.set(item.task, [...(byTask.get(item.task) ?? []), item]);
  const picked: LibraryItem[] = [];
  for (let round = 0; picked.length < Math.min(count, items.length); round += 1)
    for (const own of byTask.values()) {
      if (picked.length === count) break;
      const left = own.filter((item) => !picked.includes(item));
      const fresh = left.find(({ specialty }) => !picked.some((one) => one.specialty === specialty));
      const next = fresh ?? left[round % Math.max(1, left.length)];
      if (next !== undefined) picked.push(next);
    }
  return picked.map(({ id }) => id);
}
