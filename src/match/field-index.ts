import type { Atlas, Role, Skill } from "#src/atlas/index.ts";
import { cellsOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { compileSignals } from "./signal-words.ts";
import type { SignalWords } from "./signal-words.ts";

/** The field made ready for looking up: built once for each atlas. */
export interface FieldIndex {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly domainLabels: ReadonlyMap<string, string>;
  readonly sectorLabels: ReadonlyMap<string, string>;
  /** Every cell that exists, by role id. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  readonly domainSignals: SignalWords;
  readonly sectorSignals: SignalWords;
}

const indexes = new WeakMap<Atlas, FieldIndex>();

/** The index of this atlas; the second call with the same atlas costs nothing. */
export function readField(atlas: Atlas): FieldIndex {
  const known = indexes.get(atlas);
  if (known !== undefined) return known;
  const index = indexField(atlas);
  indexes.set(atlas, index);
  return index;
}

function indexField(atlas: Atlas): FieldIndex {
  return {
    skills: new Map(atlas.skills.map((skill) => [skill.id, skill])),
    roles: new Map(atlas.roles.map((role) => [role.id, role])),
    domainLabels: new Map(atlas.domains.map(({ id, label }) => [id, label])),
    sectorLabels: new Map(atlas.sectors.map(({ id, label }) => [id, label])),
    cells: new Map(atlas.roles.map((role) => [role.id, cellsOf(role, atlas)])),
    domainSignals: compileSignals(atlas.domains),
    sectorSignals: compileSignals(atlas.sectors),
  };
}
