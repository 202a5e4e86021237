// The alphabet of Bitcoin addresses: no 0, O, I or l. Multibase calls it base58btc, with the prefix "z".
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const LONGEST = 200;

/** Bytes as base58btc without a prefix; every zero byte in front is a "1". */
export function toBase58(bytes: Uint8Array): string {
  const zeros = leading(bytes, 0);
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = "";
  while (number > 0n) {
    text = `${ALPHABET[Number(number % 58n)] ?? ""}${text}`;
    number /= 58n;
  }
  return "1".repeat(zeros) + text;
}

/** The bytes of a base58btc text; nothing when a letter is not in the alphabet or the text is longer than any key. */
export function fromBase58(text: string): Uint8Array | undefined {
  if (text.length > LONGEST) return undefined;
  let number = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  while (number > 0n) {
    bytes.unshift(Number(number % 256n));
    number /= 256n;
  }
  const zeros = leading(text, "1");
  return Uint8Array.from([...Array.from({ length: zeros }, () => 0), ...bytes]);
}

function leading<T>(items: ArrayLike<T>, what: T): number {
  let count = 0;
  while (count < items.length && items[count] === what) count += 1;
  return count;
}
