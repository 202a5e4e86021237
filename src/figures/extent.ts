/** Beyond this no picture tells one size from another, and arithmetic with doubles would overflow. */
const LARGEST = 1e100;

/** Smallest and largest of the finite values; 0 to 1 where there is none. */
export function extent(values: Iterable<number | null | undefined>): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 1] : [low, high];
}

/** A range that can be drawn: ordered, finite, and wide enough that its ends differ. */
export function drawableRange(low: number, high: number): readonly [low: number, high: number] {
  const [first, last] = extent([low, high]).map((value) => Math.min(LARGEST, Math.max(-LARGEST, value))) as [
    number,
    number,
  ];
  const size = Math.max(Math.abs(first), Math.abs(last));
  // One value, or two that doubles can hardly tell apart, stands in the middle.
  if (last - first > size * 1e-9 && last - first > 1e-100) return [first, last];
  const room = Math.max(0.5, size * 0.05);
  return [first - room, last + room];
}
