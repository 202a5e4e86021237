import { wellFormed } from "#src/kernel/index.ts";

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A record of ours as JSON that has a canonical form: what is not set is left out, broken letters are replaced. */
export function plainJson(value: unknown): Json {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== "object") return null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([name, held]) => [wellFormed(name), plainJson(held)]),
  );
}
