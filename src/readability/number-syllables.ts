/** Syllables of nought to nineteen as they are said: "seven" two, "eleven" three. */
const SMALL = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2] as const;
/** Of ten, twenty, thirty …: "seventy" three. */
const TENS = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2] as const;
/** Thousand, million, billion, trillion. */
const GROUP_WORD = 2;
const HUNDRED = 2;
const LARGEST = 999_999_999_999_999;

/** Numbers to call are said digit by digit: "nine one one". */
const CALLED = new Set(["911", "999", "988"]);

/** Syllables of a numeral as it is read out: "25", "1,500", "2.5", "120/80", "1998", "3rd", "10:30". */
export function numberSyllables(numeral: string): number {
  const plain = numeral.replaceAll(/(?<=\d),(?=\d{3})/gu, "");
  return plain
    .split(/[/:,-]/u)
    .filter((part) => part !== "")
    .reduce((sum, part, place) => sum + oneNumber(part) + (place > 0 && plain.includes("/") ? 2 : 0), 0);
}

function oneNumber(part: string): number {
  const [whole = "", ...decimals] = part.split(".");
  // "Point", then digit by digit.
  const after = decimals.reduce((sum, digits) => sum + 1 + digitByDigit(digits), 0);
  if (whole === "") return after;
  // A number that begins with nought, or is too long to be one, is read digit by digit.
  if (/^0\d/u.test(whole) || CALLED.has(part) || Number(whole) > LARGEST) return digitByDigit(whole) + after;
  return (readsAsYear(whole, part) ? inPairs(whole) : wholeNumber(Number(whole))) + after;
}

const digitByDigit = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => sum + (SMALL[Number(digit)] ?? 1), 0);

/** "Nineteen ninety-eight", and "twenty twenty-four"; round hundreds and the 2000s up to 2009 are said in full. */
function readsAsYear(whole: string, part: string): boolean {
  const year = Number(whole);
  return whole === part && ((year > 1100 && year < 2000) || (year > 2009 && year < 2100)) && year % 100 !== 0;
}

function inPairs(whole: string): number {
  const [first, last] = [Number(whole.slice(0, 2)), Number(whole.slice(2))];
  // "Nineteen oh five".
  return wholeNumber(first) + (last < 10 ? 1 : 0) + wholeNumber(last);
}

function wholeNumber(value: number): number {
  if (value < 20) return SMALL[value] ?? 1;
  if (value < 100)
    return (TENS[Math.floor(value / 10)] ?? 2) + (value % 10 === 0 ? 0 : wholeNumber(value % 10));
  if (value < 1000)
    return (
      wholeNumber(Math.floor(value / 100)) + HUNDRED + (value % 100 === 0 ? 0 : wholeNumber(value % 100))
    );
  const groups = value < 1e6 ? 1e3 : value < 1e9 ? 1e6 : value < 1e12 ? 1e9 : 1e12;
  const rest = value % groups;
  return wholeNumber(Math.floor(value / groups)) + GROUP_WORD + (rest === 0 ? 0 : wholeNumber(rest));
}
