import { itemStanding } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";

/** Says whose word a judgement is held against: experts’ only where they stand behind the item, else its author’s. */
export function whoHolds(
  item: Pick<ReviewItem, "experts" | "signOff" | "key">,
): (byExperts: string, byAuthor: string) => string {
  const scored = itemStanding(item) === "scored";
  return (byExperts, byAuthor) => (scored ? byExperts : byAuthor);
}
