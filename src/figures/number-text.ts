/** From here on, or with more digits than this after the point, a number is written with its power of ten. */
const LARGE = 1e15;
const MOST_DIGITS = 9;

/** A number for a label: no more digits than help, a true minus sign, no exponent for ordinary sizes. */
export function numberText(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "–";
  const unsigned = Math.abs(value);
  if (unsigned === 0 && digits > MOST_DIGITS) return "0";
  if (unsigned >= LARGE || (digits > MOST_DIGITS && unsigned > 0)) return signed(value, powerText(unsigned));
  const rounded = Number(value.toFixed(Math.min(digits, MOST_DIGITS)));
  const size = Math.abs(rounded);
  return signed(
    rounded,
    size >= 10_000 ? groupThousands(Math.round(size)) : size.toFixed(Math.min(digits, MOST_DIGITS)),
  );
}

/** A whole number with its thousands apart: 12 345. */
export function groupThousands(value: number): string {
  if (!(Math.abs(value) < LARGE)) return numberText(value, 0);
  return signed(value, String(Math.abs(Math.round(value))).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, "\u202F"));
}

function powerText(value: number): string {
  const [digits = "", power = ""] = value.toExponential(2).split("e");
  return `${Number(digits)} × 10^${power.replace("+", "").replace("-", "−")}`;
}

const signed = (value: number, text: string): string => (value < 0 && text !== "0" ? `−${text}` : text);
