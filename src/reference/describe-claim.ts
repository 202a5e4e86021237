import type { Claim } from "#src/atlas/index.ts";

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** The figure of a ledger entry in words, such as "$130,000 to $200,000 or more a year"; "" when it holds none. */
export function describeClaim(claim: Claim): string {
  const amount = describeAmount(claim);
  if (amount === "") return "";
  const unit = claim.unit === undefined ? "" : ` ${claim.unit}`;
  return `${claim.approximate ? "about " : ""}${amount}${unit}${describePer(claim.per)}${describeInterval(claim)}`;
}

function describeAmount(claim: Claim): string {
  const { value, from, to, openTop } = claim;
  if (value !== undefined) return openTop ? `${write(value, claim)} or more` : write(value, claim);
  if (from !== undefined && to !== undefined) {
    return `${write(from, claim)} to ${write(to, claim)}${openTop ? " or more" : ""}`;
  }
  if (from !== undefined) return `${write(from, claim)} or more`;
  if (to === undefined) return "";
  return openTop ? `${write(to, claim)} or more` : `up to ${write(to, claim)}`;
}

function describeInterval({ interval, ...claim }: Claim): string {
  if (interval === undefined) return "";
  return ` (interval ${writeNumber(interval.from, claim.currency)} to ${writeNumber(interval.to, claim.currency)})`;
}

function describePer(per: Claim["per"]): string {
  if (per === undefined) return "";
  if (per === "once") return " once";
  return per === "hour" ? " an hour" : ` a ${per}`;
}

function write(amount: number, { currency }: Claim): string {
  return writeNumber(amount, currency);
}

/** An amount as it is read: "$1,500" with a currency, "1,500" without. */
export function writeNumber(amount: number, currency: string | undefined): string {
  const sign = amount < 0 ? "−" : "";
  const text = writeAmount(Math.abs(amount), currency !== undefined);
  if (currency === undefined) return `${sign}${text}`;
  const symbol = SYMBOLS[currency];
  return symbol === undefined ? `${sign}${currency} ${text}` : `${sign}${symbol}${text}`;
}

const LARGE = [
  { word: "billion", size: 1_000_000_000 },
  { word: "million", size: 1_000_000 },
] as const;

/** In millions or billions where that loses nothing, else whole with commas. */
function writeAmount(amount: number, money: boolean): string {
  for (const { word, size } of LARGE) {
    const rounded = Math.round((amount / size) * 100) / 100;
    if (amount >= size && Math.round(rounded * size) === amount)
      return `${groupThousands(rounded, false)} ${word}`;
  }
  return groupThousands(amount, money);
}

/** Thousands by commas; cents as two digits, since "$17.5" reads as a slip. */
function groupThousands(amount: number, money: boolean): string {
  const [whole = "0", part] = (money && !Number.isInteger(amount) ? amount.toFixed(2) : String(amount)).split(
    ".",
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
