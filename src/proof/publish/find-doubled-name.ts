/**
 * The first name that stands twice in one object of a JSON text. Parsers keep the last one, other readers the first, so
 * I-JSON (RFC 7493), on which canonical JSON rests, forbids it. The text must already have parsed as JSON.
 */
export function findDoubledName(json: string): string | undefined {
  // One set of names for each object that is open; nothing for an array.
  const open: (Set<string> | undefined)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gsu;
  let last: string | undefined;
  for (const [token] of json.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":" && last !== undefined) {
      const name = String(JSON.parse(last));
      const names = open.at(-1);
      if (names?.has(name) === true) return name;
      names?.add(name);
    }
    last = token.startsWith('"') ? token : undefined;
  }
  return undefined;
}
