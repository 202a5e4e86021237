import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { skillsToRecall } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import {
  cardsFor,
  cardToRecallSchema,
  describeRecall,
  dueCards,
  rateCard,
  ratingSchema,
  recallCountsSchema,
} from "#src/recall/index.ts";
import type { CardToRecall, Rating } from "#src/recall/index.ts";
import { defineOperation } from "./define-operation.ts";
import { loadPlan } from "./keep-plan.ts";
import { gapsOrThrow } from "./match.ts";
import type { Ports } from "./ports.ts";
import { loadRecord } from "./profile.ts";

const due = z.object({
  version: z.literal(1),
  /** What to ask now, in order. */
  cards: z.array(cardToRecallSchema),
  counts: recallCountsSchema,
});

export const dueRecall = defineOperation({
  name: "recall.due",
  summary: "Show the cards of a plan to recall today",
  input: z.object({ id: z.string(), limit: z.int().min(1).max(50).optional() }),
  output: due,
  run: async ({ id, limit }, ports) => {
    const plan = await loadPlan(id, ports);
    return describeDue(plan, await cardsOf(plan, ports), ports, limit);
  },
});

export const rateRecall = defineOperation({
  name: "recall.rate",
  summary: "Say how well a card came back from memory",
  input: z.object({ id: z.string(), card: z.string(), rating: ratingSchema }),
  output: due,
  run: async ({ id, card, rating }, ports) => {
    const cards = await cardsOf(await loadPlan(id, ports), ports);
    if (!cards.some((one) => one.card === card)) throw new AppError("not_found", { kind: "card", id: card });
    const today = ports.today();
    const { plans } = await ports.storage();
    const rated = await plans.update(id, (plan) => withRating(plan, card, rating, today));
    if (rated === undefined) throw new AppError("not_found", { kind: "plan", id });
    return describeDue(rated, cards, ports);
  },
});

function withRating(plan: Plan, card: string, rating: Rating, today: CalendarDate): Plan {
  const others = plan.recall.filter((one) => one.card !== card);
  const current = plan.recall.find((one) => one.card === card);
  return { ...plan, recall: [...others, rateCard(current, card, rating, today)] };
}

/** The cards of a plan: of the skills its lane asks for and of those its tasks practise. */
async function cardsOf(plan: Plan, ports: Ports): Promise<readonly CardToRecall[]> {
  const { profile } = await loadRecord(plan.profileId, ports);
  const gaps = await gapsOrThrow(profile, plan, ports);
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  return cardsFor((await ports.atlas()).recall, skillsToRecall(gaps, tasks));
}

function describeDue(plan: Plan, cards: readonly CardToRecall[], ports: Ports, limit?: number) {
  const today = ports.today();
  return {
    version: 1 as const,
    cards: [...dueCards(cards, plan.recall, today, limit)],
    counts: describeRecall(cards, plan.recall, today),
  };
}
