export { ratingSchema, recallCardSchema } from "./recall-card.ts";
export type { Rating, RecallCard } from "./recall-card.ts";
