/** What follows the “?” of an address, as words: filters of a list, a query, the roles to compare. */
export interface AddressWords {
  readonly [key: string]: string | undefined;
}

/** Keeps every plain value as a word and drops what is empty or is none. */
export function readWords(search: Readonly<Record<string, unknown>>): AddressWords {
  const plain = Object.entries(search).filter(([, value]) =>
    ["string", "number", "boolean"].includes(typeof value),
  );
  return Object.fromEntries(
    plain.map(([key, value]) => [key, String(value)] as const).filter(([, word]) => word !== ""),
  );
}
