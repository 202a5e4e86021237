import { wellFormed } from "#src/kernel/index.ts";

/**
 * JSON in the one form that RFC 8785 allows: names sorted by UTF-16 units, numbers and texts as ECMAScript writes them.
 * Nothing when there is no such form: a number that is not finite, half of a surrogate pair, or what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string | undefined {
  switch (typeof value) {
    case "boolean":
      return String(value);
    case "number":
      // JSON.stringify prints −0 as 0 and the shortest digits that read back the same, as the standard asks.
      return Number.isFinite(value) ? JSON.stringify(value) : undefined;
    case "string":
      return wellFormed(value) === value ? JSON.stringify(value) : undefined;
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? ofArray(value) : ofObject(value);
    default:
      return undefined;
  }
}

function ofArray(values: readonly unknown[]): string | undefined {
  const written = values.map(canonicalJson);
  return written.includes(undefined) ? undefined : `[${written.join(",")}]`;
}

function ofObject(value: object): string | undefined {
  const members: string[] = [];
  for (const [name, held] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const written = canonicalJson(held);
    const key = canonicalJson(name);
    if (written === undefined || key === undefined) return undefined;
    members.push(`${key}:${written}`);
  }
  return `{${members.join(",")}}`;
}
