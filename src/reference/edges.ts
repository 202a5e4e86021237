import type { RecordRef, Strength } from "#src/atlas/index.ts";
import { link, text } from "./inlines.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { strengthNames } from "./role-names.ts";

const ORDER: readonly Strength[] = ["strong", "direct", "indirect", "touch"];

/** The stronger of two ties first. */
export function byStrength(one: { strength: Strength }, other: { strength: Strength }): number {
  return ORDER.indexOf(one.strength) - ORDER.indexOf(other.strength);
}

/** A record and how strongly it belongs: "Imaging (strong)". */
export function linkEdge(reference: Reference, ref: RecordRef, strength: Strength): Inline[] {
  return [link(reference, ref), text(` (${strengthNames[strength]})`)];
}
