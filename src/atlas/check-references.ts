import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { isRecordKind, recordKinds } from "./kinds.ts";
import type { RecordKind } from "./kinds.ts";
import type { RecordRef } from "./record.ts";
import { walkRecord } from "./walk-record.ts";
import type { RecordLeaf } from "./walk-record.ts";

/** What a key of a record points at, wherever in a record it stands. */
const POINTS_AT: Readonly<Record<string, RecordKind>> = {
  domain: "domains",
  domains: "domains",
  category: "categories",
  categories: "categories",
  role: "roles",
  sector: "sectors",
  sectors: "sectors",
  skill: "skills",
  skills: "skills",
  prerequisites: "skills",
  implies: "skills",
  claims: "claims",
  against: "claims",
  hours: "claims",
  price: "claims",
  payClaims: "claims",
  dataset: "datasets",
  datasets: "datasets",
  credential: "credentials",
  credentials: "credentials",
  regions: "regions",
  within: "regions",
  regimes: "regulations",
  successor: "employers",
};

/** Keys that hold whole refs (`roles/ml-engineer`) rather than ids. */
const REFS = new Set(["about", "related"]);

/** Everything that a record names exists, and no role asks twice for one skill. */
export function checkReferences(atlas: Atlas): readonly AtlasProblem[] {
  const ids = new Map(recordKinds.map((kind) => [kind, new Set(atlas[kind].map(({ id }) => id))]));
  const exists = (kind: RecordKind, id: string): boolean => ids.get(kind)?.has(id) === true;

  const broken = recordKinds.flatMap((kind) =>
    atlas[kind].flatMap((record) =>
      walkRecord(record).flatMap((leaf) =>
        targetsOf(kind, leaf)
          .filter(({ to, id }) => to === undefined || !exists(to, id))
          .map(({ to, id }) => ({
            record: `${kind}/${record.id}`,
            path: leaf.path,
            message: `unknown record ${to === undefined ? id : `${to}/${id}`}`,
          })),
      ),
    ),
  );
  return [...broken, ...atlas.roles.flatMap(findAskedTwice)];
}

/** The records that a record names, each once and in the order it names them; never itself. */
export function listLinks(kind: RecordKind, record: Atlas[RecordKind][number]): readonly RecordRef[] {
  const refs = walkRecord(record).flatMap((leaf) =>
    targetsOf(kind, leaf).flatMap(({ to, id }) => (to === undefined ? [] : [`${to}/${id}`])),
  );
  return [...new Set(refs)].filter((ref) => ref !== `${kind}/${record.id}`);
}

interface Target {
  readonly to: RecordKind | undefined;
  readonly id: string;
}

function targetsOf(kind: RecordKind, leaf: RecordLeaf): readonly Target[] {
  if (REFS.has(leaf.key)) return leaf.texts.map(readRef);
  // A gate's `instead` is a sentence; a record's own is a list of records of its kind.
  const to = leaf.path === "instead" && leaf.listed ? kind : POINTS_AT[leaf.key];
  return to === undefined ? [] : leaf.texts.map((id) => ({ to, id }));
}

function readRef(ref: string): Target {
  const [kind = "", id = ""] = ref.split("/");
  return isRecordKind(kind) ? { to: kind, id } : { to: undefined, id: ref };
}

function findAskedTwice({ id, needs }: Atlas["roles"][number]): readonly AtlasProblem[] {
  const asked = needs.map(({ skill }) => skill);
  return [...new Set(asked.filter((skill, position) => asked.indexOf(skill) !== position))].map((skill) => ({
    record: `roles/${id}`,
    path: "needs",
    message: `asks twice for ${skill}`,
  }));
}
