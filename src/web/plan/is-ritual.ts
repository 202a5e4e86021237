/** Whether a work belongs to its week and to no other: the recall and the look back each week has. */
export function isRitual(work: string): boolean {
  return /^(recall|reflection)-week-\d+$/.test(work);
}
