import type { ReadNote } from "#src/evaluation/index.ts";

/** Bytes as text: UTF-8, UTF-16 by its mark, else Windows-1252, which every byte sequence is; nothing for binary. */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string; readonly notes: readonly ReadNote[] } | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    // What is left of UTF-32, or of no text at all.
    if (text.includes("\0")) return undefined;
    return { text, notes: [note("encoding", "The file is written in UTF-16 and was read as such.")] };
  }
  if (bytes.includes(0)) return undefined;
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return {
      text,
      notes: marked ? [note("byte-order-mark", "A byte order mark at the start was left out.")] : [],
    };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return {
      text,
      notes: [
        note(
          "encoding",
          "The file is not UTF-8 and was read as Windows-1252; look at the names of the groups.",
        ),
      ],
    };
  }
}

const note = (code: ReadNote["code"], says: string): ReadNote => ({ code, count: 1, says });
