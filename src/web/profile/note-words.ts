import type { Note } from "#src/kernel/index.ts";

/** A note of the reading in words; nothing for one this page does not know. */
export function noteWords({ code, params = {} }: Note): string | undefined {
  return words[code]?.(params);
}

const words: Readonly<Record<string, (params: NonNullable<Note["params"]>) => string>> = {};
