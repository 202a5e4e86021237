import type { RecordRef } from "#src/atlas/index.ts";
import { bullets, section } from "./blocks.ts";
import { link, text } from "./inlines.ts";
import { kindNames } from "./kind-names.ts";
import type { Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** Records of any kind that a record names, each with the kind of thing it is. */
export function writeAbout(
  reference: Reference,
  about: readonly RecordRef[],
  title = "Speaks of",
): readonly PageSection[] {
  return section("about", title, [bullets(about.map((ref) => ({ inlines: nameWithKind(reference, ref) })))]);
}

function nameWithKind(reference: Reference, ref: RecordRef): Inline[] {
  const kind = reference.records.get(ref)?.kind;
  const name = kind === undefined ? "" : ` (${kindNames[kind].one.toLowerCase()})`;
  return [link(reference, ref), text(name)];
}
