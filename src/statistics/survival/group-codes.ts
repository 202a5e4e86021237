/** Which group each row belongs to, by number, and what the groups are called. */
export interface GroupCodes {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** Numbers the groups: by size of the number when all are numbers, otherwise in the order of the alphabet. */
export function groupCodes(groups: readonly string[] | ArrayLike<number>): GroupCodes {
  const n = groups.length;
  const seen = new Map<string | number, number>();
  const codes = new Int32Array(n);
  for (let row = 0; row < n; row += 1) {
    const value = groups[row] as string | number;
    const code = seen.get(value) ?? seen.size;
    if (code === seen.size) seen.set(value, code);
    codes[row] = code;
  }
  const names = [...seen.keys()].map(String);
  const numeric = names.every((name) => name.trim() !== "" && Number.isFinite(Number(name)));
  const order = names
    .map((name, code) => ({ name, code }))
    .toSorted((a, b) => (numeric ? Number(a.name) - Number(b.name) : compareWords(a.name, b.name)));
  const place = new Int32Array(names.length);
  order.forEach(({ code }, at) => (place[code] = at));
  for (let row = 0; row < n; row += 1) codes[row] = place[codes[row] as number] as number;
  return { codes, names: order.map(({ name }) => name) };
}

/** The rows of each group, ascending. */
export function rowsOfGroups({ codes, names }: GroupCodes): readonly Int32Array[] {
  const sizes = new Int32Array(names.length);
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1;
  const rows = names.map((_, code) => new Int32Array(sizes[code] as number));
  sizes.fill(0);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    (rows[code] as Int32Array)[sizes[code] as number] = row;
    sizes[code] = (sizes[code] as number) + 1;
  }
  return rows;
}

/** The chosen rows of a column. */
export function pick(column: ArrayLike<number>, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) picked[at] = column[rows[at] as number] as number;
  return picked;
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
