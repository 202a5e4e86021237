const LEAST = 1;
const MOST = 60;

/** Hours a week to set side by side at first: a little fewer, these, a little more and many more. */
export function proposeHours(usual: number): readonly number[] {
  const around = usual >= LEAST ? usual : 6;
  const hours = [around - 2, around, around + 2, around + 6].map((one) => Math.round(one * 10) / 10);
  return [...new Set(hours.map((one) => Math.min(MOST, Math.max(LEAST, one))))];
}

/** The hours a person wrote, fewest first and each once; nothing where one of them cannot be compared. Empty ones are left out. */
export function readHours(texts: readonly string[]): readonly number[] | undefined {
  const hours = texts
    .map((text) => text.trim().replace(",", "."))
    .filter((text) => text !== "")
    .map((text) => (/^\d+(\.\d*)?$/.test(text) ? Number(text) : Number.NaN));
  if (hours.length === 0 || !hours.every((one) => one >= LEAST && one <= MOST)) return undefined;
  return [...new Set(hours)].toSorted((a, b) => a - b);
}
