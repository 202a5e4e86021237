/** A number for a label: no more digits than help, a true minus sign, no exponent for ordinary sizes. */
export function numberText(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "–";
  const rounded = Number(value.toFixed(digits));
  const size = Math.abs(rounded);
  const text = size >= 10_000 ? groupThousands(Math.round(size)) : size.toFixed(digits);
  return rounded < 0 ? `−${text}` : text;
}

/** A whole number with its thousands apart: 12 345. */
export function groupThousands(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, "\u202F");
}
