import { drawsFor } from "../draws.ts";
import { companions, molecules, noMolecules } from "./molecules.ts";

interface SmilesRow {
  readonly id: string;
  readonly smiles: string;
}

export interface SmilesData {
  readonly rows: readonly SmilesRow[];
  /** Each molecule once, with the ids of its spellings in order. */
  readonly molecules: readonly { readonly smiles: string; readonly ids: readonly string[] }[];
  readonly rejected: readonly string[];
}

const MOLECULES = 30;
const INVALID = 5;
/** Molecules with fewer heavy atoms could be smaller than their companion. */
const LONG_ENOUGH = 10;

/** A list as it comes out of a shared folder: twice the same, salts, waters and typing mistakes. */
export function smilesData(number: number): SmilesData {
  const draws = drawsFor("smiles", number, "list");
  const chosen = draws.shuffled(molecules).slice(0, MOLECULES);
  const drawn = chosen.flatMap(({ spellings }, molecule) => {
    const count = draws.weighted([0.35, 0.4, 0.25]) + 1;
    return draws
      .shuffled(spellings)
      .slice(0, count)
      .map((spelling) => {
        const salted = (spellings[0] ?? "").length >= LONG_ENOUGH && draws.chance(0.28);
        const companion = draws.oneOf(companions);
        const smiles = !salted
          ? spelling
          : draws.chance(0.5)
            ? `${spelling}.${companion}`
            : `${companion}.${spelling}`;
        return { smiles: draws.chance(0.08) ? ` ${smiles} ` : smiles, molecule };
      });
  });
  const invalid = draws
    .shuffled(noMolecules)
    .slice(0, INVALID)
    .map((smiles) => ({ smiles, molecule: -1 }));
  const rows = draws
    .shuffled([...drawn, ...invalid])
    .map((row, at) => ({ ...row, id: `C${String(at + 1).padStart(3, "0")}` }));
  const idsOf = (molecule: number): readonly string[] =>
    rows.filter((row) => row.molecule === molecule).map(({ id }) => id);
  return {
    rows: rows.map(({ id, smiles }) => ({ id, smiles })),
    molecules: chosen.map(({ spellings }, molecule) => ({
      smiles: spellings[0] ?? "",
      ids: idsOf(molecule),
    })),
    rejected: idsOf(-1),
  };
}
