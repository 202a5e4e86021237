import { canonicalJson } from "./canonical-json.ts";

/** Every smallest thing a document says, by its JSON Pointer (RFC 6901): texts, numbers, true, false, null, and what is empty. */
export function leavesOf(value: unknown, at = ""): [pointer: string, written: string][] {
  if (typeof value === "object" && value !== null) {
    const members = Array.isArray(value)
      ? value.map((held, place): [string, unknown] => [String(place), held])
      : Object.entries(value);
    if (members.length > 0)
      return members.flatMap(([name, held]) => leavesOf(held, `${at}/${escapeName(name)}`));
  }
  return [[at, canonicalJson(value) ?? "no canonical form"]];
}

const escapeName = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
