import type { Structure, StructureOf } from "../use-proof.ts";

/** The structured part of one kind, and how a part of it is changed. */
export interface FieldsProps<Kind extends Structure["kind"]> {
  readonly structure: StructureOf<Kind>;
  readonly onChange: (part: Partial<StructureOf<Kind>>) => void;
}
