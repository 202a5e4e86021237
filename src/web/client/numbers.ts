const points = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });

/** Points of a score, always with one decimal so that columns line up. */
export function showPoints(value: number): string {
  return points.format(value);
}

/** A count or a number of hours, with a decimal only when it needs one. */
export function showNumber(value: number): string {
  return plain.format(value);
}

/** A share from 0 to 1 as whole per cent. */
export function showShare(value: number): string {
  return share.format(value);
}

/** Hours with their unit, the two kept on one line. */
export function showHours(value: number): string {
  return `${plain.format(value)}\u00a0h`;
}

/** “1 claim”, “3 claims”: the plural is the singular and an s unless given. */
export function showCount(count: number, one: string, many = `${one}s`): string {
  return `${plain.format(count)} ${count === 1 ? one : many}`;
}

/** A file's size in bytes, kB or MB, as file managers say it. */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return showCount(bytes, "byte");
  if (bytes < 1_000_000) return `${plain.format(Math.round(bytes / 1000))} kB`;
  return `${plain.format(bytes / 1_000_000)} MB`;
}
