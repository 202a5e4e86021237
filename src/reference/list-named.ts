import type { NamedRole, RecordRef } from "#src/atlas/index.ts";
import type { Reference } from "./reference.ts";

/** Every name that a guide gives a role, and the record that keeps it. */
export function listNamed({
  atlas,
}: Pick<Reference, "atlas">): readonly { readonly ref: RecordRef; readonly named: NamedRole }[] {
  const lists = [
    ...(["domains", "categories", "sectors"] as const).flatMap((kind) =>
      atlas[kind].map(({ id, named }) => ({ ref: `${kind}/${id}`, names: named })),
    ),
    ...atlas.pathways.map(({ id, targets }) => ({ ref: `pathways/${id}`, names: targets })),
    ...atlas.regions.map(({ id, roles }) => ({ ref: `regions/${id}`, names: roles })),
  ];
  return lists.flatMap(({ ref, names }) => names.map((named) => ({ ref, named })));
}
