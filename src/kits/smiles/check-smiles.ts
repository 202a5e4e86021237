import { notDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { writeCsv } from "../csv.ts";
import { gradeItems } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { numberOf, readHandedTable } from "../handed-table.ts";
import type { KitPorts, Molecule } from "../kit-ports.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import type { SmilesData } from "./smiles-data.ts";

const CLEAN = "molecules-clean.csv";
const REJECTED = "rejected.csv";
const COLUMNS = ["smiles", "ids", "weight", "heavy_atoms", "rings", "logp", "polar_area"] as const;

/** How far a number may lie from RDKit's; other tools differ by more in logp. */
const ROOM: Readonly<Record<string, number>> = {
  weight: 0.02,
  heavy_atoms: 0,
  rings: 0,
  logp: 0.01,
  polar_area: 0.1,
};

interface Handed {
  readonly canonical: string | undefined;
  readonly ids: string;
  readonly numbersRight: number;
}

/** Grades the set by structure, so that any spelling will do, and the numbers beside it. */
export async function checkSmiles(
  data: SmilesData,
  handedIn: readonly KitFile[],
  { rubric, ports }: { readonly rubric: readonly RubricItem[]; readonly ports: KitPorts },
): Promise<Checked> {
  const known = await ports.readMolecules(data.molecules.map(({ smiles }) => smiles));
  const yours = await judge(data, known, { handedIn, ports });
  const baseline = await judge(data, known, { handedIn: naiveList(data), ports });
  const best = await judge(data, known, { handedIn: cleanList(data, known), ports });
  return {
    problems: yours.problems,
    items: gradeItems(rubric, yours.findings),
    numbers: yours.numbers,
    against: { baseline: baseline.numbers, best: best.numbers },
  };
}

async function judge(
  data: SmilesData,
  known: readonly (Molecule | undefined)[],
  { handedIn, ports }: { readonly handedIn: readonly KitFile[]; readonly ports: KitPorts },
) {
  const table = readHandedTable(handedIn, { path: CLEAN, columns: COLUMNS, key: ["smiles"] });
  const rejected = readHandedTable(handedIn, { path: REJECTED, columns: ["id"], key: ["id"] });
  // All may be valid in somebody's eyes: a list without rows is an answer.
  const refused = new Set(rejected.rows?.keys() ?? []);
  const problems: readonly KitProblem[] = [
    ...table.problems,
    ...rejected.problems.filter(({ code }) => code !== "file-empty"),
  ];
  const findings: Record<string, Finding | undefined> = {
    rejected: rejected.problems.some(({ code }) => code === "file-missing")
      ? undefined
      : rejectedFinding(data, refused),
  };
  if (table.rows === undefined) return { problems, findings, numbers: {} };
  const rows = [...table.rows.values()];
  const read = await ports.readMolecules(rows.map((row) => row["smiles"] ?? ""));
  const handed = rows.map((row, at): Handed => ({
    canonical: read[at]?.canonical,
    ids: sortedIds(row["ids"] ?? ""),
    numbersRight: countRight(row, read[at]),
  }));
  const truth = new Map(data.molecules.map(({ ids }, at) => [known[at]?.canonical, ids.join(";")]));
  const distinct = new Set(handed.map(({ canonical }) => canonical));
  const right = [...distinct].filter((canonical) => truth.has(canonical)).length;
  const extra = handed.length - right;
  const joined = handed.filter(({ canonical, ids }) => truth.get(canonical) === ids).length;
  const numbersAsked = handed.length * Object.keys(ROOM).length;
  const numbersRight = handed.reduce((total, one) => total + one.numbersRight, 0);
  const unread = handed.filter(({ canonical }) => canonical === undefined).length;
  const share = (successes: number, total: number): Answer =>
    total === 0
      ? notDefined("no-rows", "Not defined, because there is no row.")
      : wilsonInterval({ successes: Math.min(successes, total), total });
  const numbers: NamedAnswers = {
    moleculesRight: share(right, truth.size + extra),
    spellingsJoined: share(joined, truth.size),
    descriptorsRight: share(numbersRight, numbersAsked),
  };
  return {
    problems:
      unread === 0
        ? problems
        : [
            ...problems,
            {
              code: "file-not-read" as const,
              file: CLEAN,
              count: unread,
              says: `${CLEAN} holds ${unread} line notations that are no molecule.`,
            },
          ],
    numbers,
    findings: {
      ...findings,
      found: {
        met: right === truth.size,
        found: `${right} of ${truth.size}`,
        says: "Each molecule of the list is in the set, without its salt or water.",
      },
      once: {
        met: extra === 0,
        found: `${extra} too many`,
        says: "One line a molecule, however it was spelled; mirror images are two.",
      },
      joined: {
        met: joined === truth.size,
        found: `${joined} of ${truth.size}`,
        says: "Each line names the ids of all its spellings.",
      },
      descriptors: {
        met: numbersRight === numbersAsked,
        found: `${numbersRight} of ${numbersAsked}`,
        says: "Weight, heavy atoms, rings, Crippen's logP and polar area agree with RDKit.",
      },
    },
  };
}

function rejectedFinding({ rejected }: SmilesData, refused: ReadonlySet<string>): Finding {
  const right = rejected.filter((id) => refused.has(id)).length;
  return {
    met: right === rejected.length && refused.size === rejected.length,
    found: `${right} of ${rejected.length} named, ${refused.size - right} wrongly`,
    says: "Strings that are no molecule are listed, not mended by guessing.",
  };
}

function countRight(row: Readonly<Record<string, string>>, molecule: Molecule | undefined): number {
  if (molecule === undefined) return 0;
  const right = numbersOf(molecule);
  return Object.entries(ROOM).filter(([name, room]) => {
    const value = numberOf(row[name]);
    return value !== undefined && Math.abs(value - (right[name] ?? Number.NaN)) <= room;
  }).length;
}

const numbersOf = ({
  weight,
  heavyAtoms,
  rings,
  logP,
  polarArea,
}: Molecule): Readonly<Record<string, number>> => ({
  weight,
  heavy_atoms: heavyAtoms,
  rings,
  logp: logP,
  polar_area: polarArea,
});

const sortedIds = (text: string): string =>
  text
    .split(/[;\s]+/)
    .filter(Boolean)
    .toSorted()
    .join(";");

/** What a perfect hand-in holds. */
export function cleanList(data: SmilesData, known: readonly (Molecule | undefined)[]): readonly KitFile[] {
  const rows = data.molecules.map(({ smiles, ids }, at) => {
    const molecule = known[at];
    const numbers = molecule === undefined ? {} : numbersOf(molecule);
    return [
      smiles,
      ids.join(";"),
      ...Object.keys(ROOM).map((name) =>
        numbers[name]?.toFixed(name === "heavy_atoms" || name === "rings" ? 0 : 4),
      ),
    ];
  });
  return [
    { path: CLEAN, text: writeCsv(COLUMNS, rows) },
    {
      path: REJECTED,
      text: writeCsv(
        ["id"],
        data.rejected.map((id) => [id]),
      ),
    },
  ];
}

/** The baseline, as the programs in the folder write it: spaces cut, the longest part kept, equal strings joined. */
function naiveList({ rows }: SmilesData): readonly KitFile[] {
  const ids = new Map<string, string[]>();
  for (const { id, smiles } of rows) {
    const longest = smiles
      .trim()
      .split(".")
      .reduce((one, other) => (other.length > one.length ? other : one));
    ids.set(longest, [...(ids.get(longest) ?? []), id]);
  }
  const empty = Object.keys(ROOM).map(() => undefined);
  return [
    {
      path: CLEAN,
      text: writeCsv(
        COLUMNS,
        [...ids].map(([smiles, names]) => [smiles, names.join(";"), ...empty]),
      ),
    },
    { path: REJECTED, text: writeCsv(["id"], []) },
  ];
}
