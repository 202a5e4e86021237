import type { ReviewItem } from "./item.ts";

/** Qualified people who must agree with an item before it may count for or against anybody. */
const SIGN_OFFS_NEEDED = 2;

/**
 * Whether judging an item counts towards a measure: experts of a published set stand behind its key, or two qualified
 * people signed it, whose credentials somebody looked into. Anything else is practice only, and says so.
 */
export function itemStanding(item: Pick<ReviewItem, "experts" | "signOff" | "key">): "scored" | "unreviewed" {
  if (item.key === undefined) return "unreviewed";
  if ((item.experts?.n ?? 0) >= 1) return "scored";
  const qualified = item.signOff.filter(({ credential }) => credential !== "self-declared");
  return qualified.length >= SIGN_OFFS_NEEDED ? "scored" : "unreviewed";
}
