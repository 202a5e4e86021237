/** One value inside a record: the path of keys to it, its own key, and the text or list of texts it holds. */
export interface RecordLeaf {
  readonly path: string;
  readonly key: string;
  readonly texts: readonly string[];
  /** Whether it was written as a list. */
  readonly listed: boolean;
}

/** Every text, and every list of texts, in a record; parts with an id are named by it, others by their place. */
export function walkRecord(record: object): readonly RecordLeaf[] {
  return walk(record, "");
}

function walk(value: object, under: string): readonly RecordLeaf[] {
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    const path = under === "" ? key : `${under}.${key}`;
    if (typeof held === "string") return [{ path, key, texts: [held], listed: false }];
    if (!Array.isArray(held)) return typeof held === "object" && held !== null ? walk(held, path) : [];
    const texts = held.filter((item) => typeof item === "string");
    const parts = held.flatMap((part: unknown, position) =>
      typeof part === "object" && part !== null ? walk(part, `${path}.${nameOf(part) ?? position}`) : [],
    );
    return texts.length === 0 ? parts : [{ path, key, texts, listed: true }, ...parts];
  });
}

function nameOf(part: object): string | undefined {
  return "id" in part && typeof part.id === "string" ? part.id : undefined;
}
