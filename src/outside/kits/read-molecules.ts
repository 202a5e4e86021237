import { createRequire } from "node:module";
import type { Mol, MainModule } from "@rdkit/rdkit";
import type { Molecule } from "#src/kits/index.ts";
import { once } from "#src/kernel/index.ts";

/** A longer line notation is not read: none of a small molecule is, and the time it takes grows fast. */
const LONGEST = 2_000;

/** RDKit is eight megabytes of WebAssembly, loaded when the first molecule is asked for. */
const rdkit = once(async (): Promise<MainModule> => {
  // The package is CommonJS and finds its WebAssembly beside itself, so that it cannot be bundled.
  const load = createRequire(import.meta.url)("@rdkit/rdkit") as () => Promise<MainModule>;
  return await load();
});

/** What RDKit says about line notations: undefined where one is no molecule. */
export async function readMolecules(smiles: readonly string[]): Promise<readonly (Molecule | undefined)[]> {
  const chemistry = await rdkit();
  return smiles.map((text) => {
    const trimmed = text.trim();
    if (trimmed === "" || trimmed.length > LONGEST) return undefined;
    let molecule: Mol | null = null;
    try {
      molecule = chemistry.get_mol(trimmed);
      return molecule === null ? undefined : describe(molecule);
    } catch {
      return undefined;
    } finally {
      molecule?.delete();
    }
  });
}

function describe(molecule: Mol): Molecule {
  const numbers = JSON.parse(molecule.get_descriptors()) as Readonly<Record<string, number>>;
  // The sums come out a little differently for other spellings, past the fifteenth digit.
  const number = (name: string): number => Number((numbers[name] ?? Number.NaN).toFixed(6));
  return {
    canonical: molecule.get_smiles(),
    weight: number("amw"),
    heavyAtoms: number("NumHeavyAtoms"),
    rings: number("NumRings"),
    logP: number("CrippenClogP"),
    polarArea: number("tpsa"),
  };
}
