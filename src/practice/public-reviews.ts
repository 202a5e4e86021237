import { itemStanding } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import type { Attempt } from "./attempt.ts";
import { firstAttempts } from "./first-attempts.ts";
import { itemFingerprint } from "./item-fingerprint.ts";

/** Reviews a portfolio shows. */
const PORTFOLIO_REVIEWS = 10;

/** Licences that let anybody show an item with its text. */
const MAY_BE_SHOWN =
  /^(?:cc[ -]by[ -][34]\.0|cc[ -]by[ -]sa[ -][34]\.0|cc0(?:[ -]1\.0)?|mit|apache[ -]2\.0|public domain)$/iu;

export interface PublicReview {
  readonly item: ReviewItem;
  readonly attempt: Attempt;
  readonly reviewed: boolean;
}

export type PublicReviews =
  | { readonly kind: "ready"; readonly reviews: readonly PublicReview[] }
  | { readonly kind: "refused"; readonly says: string; readonly missing: readonly string[] };

/**
 * The reviews that may be shown to others: first attempts with a reason, at items whose licence allows it and that are
 * not kept out of training data. Nothing from a platform under contract ever is: its licence says nothing of the kind.
 */
export function publicReviews(
  attempts: readonly Attempt[],
  items: readonly ReviewItem[],
  ids?: readonly string[],
): PublicReviews {
  const byId = new Map(items.map((item) => [item.id, item]));
  const first = firstAttempts(attempts);
  const asked = ids === undefined ? first : ids.map((id) => first.find((attempt) => attempt.id === id) ?? id);
  const reviews: PublicReview[] = [];
  const missing: string[] = [];
  for (const attempt of asked) {
    if (typeof attempt === "string") {
      missing.push(`${attempt}: no first attempt of this name.`);
      continue;
    }
    const item = byId.get(attempt.item);
    const why = whyHidden(attempt, item);
    if (why === undefined && item !== undefined)
      reviews.push({ item, attempt, reviewed: itemStanding(item) === "scored" });
    else if (ids !== undefined) missing.push(`${attempt.item}: ${why ?? ""}`);
  }
  if (missing.length > 0)
    return { kind: "refused", says: "Some of these reviews may not be shown.", missing };
  const chosen = ids === undefined ? reviews.toSorted(strongestFirst).slice(0, PORTFOLIO_REVIEWS) : reviews;
  if (chosen.length < PORTFOLIO_REVIEWS)
    return {
      kind: "refused",
      says: `A portfolio shows ${PORTFOLIO_REVIEWS} reviews; ${chosen.length} may be shown so far.`,
      missing: [
        `${PORTFOLIO_REVIEWS - chosen.length} more reviews with a reason in your own words, at items whose licence lets anybody show them.`,
      ],
    };
  return { kind: "ready", reviews: chosen };
}

function whyHidden(attempt: Attempt, item: ReviewItem | undefined): string | undefined {
  if (item === undefined) return "the item is no longer here.";
  if (!MAY_BE_SHOWN.test(item.licence.trim()))
    return `its licence (${item.licence}) does not let you show it.`;
  if (item.canary !== undefined)
    return "its makers ask that it is not published, to keep it out of training data.";
  if (attempt.itemVersionHash !== undefined && attempt.itemVersionHash !== itemFingerprint(item))
    return "the item has changed since you judged it.";
  if (attempt.judgement.justification.trim() === "") return "it has no reason in your own words.";
  return undefined;
}

/** Reviewed items and better reasons first; what experts made of the choice does not pick it. */
function strongestFirst(one: PublicReview, other: PublicReview): number {
  const reason = ({ attempt }: PublicReview): number =>
    attempt.score.parts.find(({ name }) => name === "justification")?.value ?? 0;
  return (
    Number(other.reviewed) - Number(one.reviewed) ||
    reason(other) - reason(one) ||
    one.item.id.localeCompare(other.item.id)
  );
}
