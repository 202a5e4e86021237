/** One wording may be chance, so points begin with the second. Project's judgement. */
const WORDINGS_BY_CHANCE = 1;

/** How much contact a number of different wordings shows, 0 to 1; `forAll` of them show all that words can. */
export function contactShare(wordings: number, forAll: number): number {
  const beyondChance = Math.max(0, wordings - WORDINGS_BY_CHANCE);
  return Math.min(1, beyondChance / (forAll - WORDINGS_BY_CHANCE));
}

/** What is said about so many wordings. */
export function describeContact(wordings: number, label: string): string {
  if (wordings === 0) return `No words about ${label} were found.`;
  if (wordings === WORDINGS_BY_CHANCE) return `One wording about ${label} was found, which may be chance.`;
  return `Your words touch on ${label}.`;
}
