import { writeCsv } from "../csv.ts";
import { machineItem, personItem } from "../grading.ts";
import type { Kit } from "../kit.ts";
import { checkSmiles, cleanList } from "./check-smiles.ts";
import { smilesData } from "./smiles-data.ts";
import { smilesPrograms } from "./smiles-programs.ts";

const rubric = [
  machineItem("found", "Every molecule is there", "All structures of the list, salts and waters taken off."),
  machineItem("once", "Each of them once", "No structure twice, none that is not in the list."),
  machineItem("joined", "Spellings are joined", "The ids of all lines that mean the same molecule."),
  machineItem("descriptors", "The numbers are right", "Five descriptors a molecule."),
  machineItem("rejected", "What is no molecule is named", "Exactly the ids that cannot be read."),
  personItem(
    "explained",
    "A chemist could follow",
    "What was removed and why, and on which molecules a model built on this list should not be trusted.",
  ),
];

/** A clean set of molecules from a list with salts, other spellings and mistakes. */
export const smiles: Kit = {
  id: "smiles",
  title: "One molecule, one line",
  summary:
    "A list of small molecules as it comes out of a shared folder: the same one under several spellings, salts, waters and strings that are no molecule.",
  version: 1,
  blueprint: "rnd-molecule-filter",
  problem:
    "Turn molecules.csv into a set in which each molecule stands once, with the ids that mean it and five descriptors, and list the lines that cannot be read.",
  usedBy:
    "A chemist who orders what the next model lets through, and a modeller whose test set must not hold what it was trained on.",
  handIn: [
    {
      path: "molecules-clean.csv",
      holds: "smiles, ids (joined by ;), weight, heavy_atoms, rings, logp, polar_area",
    },
    { path: "rejected.csv", holds: "id: one line for each string that is no molecule" },
    { path: "report.md", holds: "one page for a person to judge" },
  ],
  rules: [
    "Of parts joined by a point keep the largest by heavy atoms. Charges, tautomers and stereochemistry stay as written; mirror images are two molecules.",
    "Any correct spelling will do: structures are compared, not strings.",
    "weight is the average molecular weight, logp Crippen's estimate, polar_area the topological one of nitrogen and oxygen, rings the smallest set, all as RDKit gives them.",
    "Do not mend a broken string. Somebody has to ask the chemist.",
  ],
  meaning:
    "The same molecule in training and in test makes a model look clever, and a salt counted as a drug sends somebody to order table salt. These are known substances; nothing here says what they do to people.",
  card: {
    about:
      "Known small molecules, spelled and broken by this program. The structures are facts of chemistry.",
    files: [
      {
        path: "molecules.csv",
        holds: "the list as found",
        columns: ["id", "smiles: line notation, sometimes with blanks around it"],
      },
    ],
    limits: [
      "Real lists hold mixtures, polymers, metals and wrong stereochemistry, which need more than this.",
    ],
  },
  rubric,
  baseline:
    "Cuts blanks, keeps the longest part of a string and joins equal strings; no descriptors, nothing rejected.",
  programs: smilesPrograms,
  data: async (number) => [
    {
      path: "molecules.csv",
      text: writeCsv(
        ["id", "smiles"],
        smilesData(number).rows.map(({ id, smiles: text }) => [id, text]),
      ),
    },
  ],
  check: async (number, handedIn, ports) =>
    await checkSmiles(smilesData(number), handedIn, { rubric, ports }),
  best: async (number, ports) => {
    const data = smilesData(number);
    return cleanList(data, await ports.readMolecules(data.molecules.map(({ smiles: text }) => text)));
  },
};
