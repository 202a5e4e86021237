import { backgroundWords } from "#src/atlas/index.ts";
import type { Background } from "#src/atlas/index.ts";

/** "a nurse" */
export function oneOf(background: Background): string {
  return backgroundWords[background].one;
}

/** "nurses" */
export function manyOf(background: Background): string {
  return backgroundWords[background].many;
}
