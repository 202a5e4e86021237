/** The first byte of a sign with this many bytes after it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** Text as UTF-8, since rooms have no TextEncoder; a lone surrogate becomes the replacement character. */
export function utf8Bytes(text: string): Uint8Array {
  const whole = wellFormed(text);
  const bytes = new Uint8Array(whole.length * 3);
  let end = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const point = whole.codePointAt(at) ?? 0;
    if (point < 0x80) {
      bytes[end++] = point;
      continue;
    }
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[end++] = (LEADS[more] ?? 0) | (point >> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1) bytes[end++] = 0x80 | ((point >> (6 * left)) & 63);
    if (more === 3) at += 1;
  }
  return bytes.slice(0, end);
}

/** The text with halves of broken pairs replaced, as files and other programs would write it. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}
