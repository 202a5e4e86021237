const ACCENTS = /\p{M}/gu;

/** A text as search and sorting see it: small letters without accents. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(ACCENTS, "").toLowerCase();
}
