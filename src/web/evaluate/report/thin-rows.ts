/** Rows picked evenly when there are many, first and last and those that must stay among them. */
export function thinRows<Row>(
  rows: readonly Row[],
  most: number,
  mustStay: (row: Row) => boolean,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const step = (rows.length - 1) / (most - 1);
  const picked = new Set(Array.from({ length: most }, (_, place) => Math.round(place * step)));
  return rows.filter((row, place) => picked.has(place) || mustStay(row));
}
