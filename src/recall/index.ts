export { cardsFor, cardToRecallSchema } from "./cards-for.ts";
export type { CardToRecall } from "./cards-for.ts";
export { describeRecall, recallCountsSchema } from "./describe-recall.ts";
export { dueCards } from "./due-cards.ts";
export { rateCard } from "./rate-card.ts";
export { ratingSchema, recallCardSchema } from "./recall-card.ts";
export type { Rating } from "./recall-card.ts";
