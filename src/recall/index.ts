export { cardsFor, cardToRecallSchema } from "./cards-for.ts";
export type { CardToRecall } from "./cards-for.ts";
export { describeRecall, recallCountsSchema } from "./describe-recall.ts";
export type { RecallCounts } from "./describe-recall.ts";
export { CARDS_A_SITTING, dueCards, NEW_A_DAY } from "./due-cards.ts";
export { LONGEST_GAP, rateCard } from "./rate-card.ts";
export { ratingSchema, recallCardSchema } from "./recall-card.ts";
export type { Rating, RecallCard } from "./recall-card.ts";
