import type { Region, Regulation, Role } from "#src/atlas/index.ts";
import type { RegimeAnswer } from "./answers.ts";
import { compareLabels } from "./compare-labels.ts";
import { findRecord, labelOf } from "./find-record.ts";
import type { Reference } from "./reference.ts";

type Regime = RegimeAnswer["regimes"][number];

/**
 * The laws and rules that bind in a region, in the part of the world around it, or in a part of it. With a role, only
 * those its family meets, or that name no family. Nothing when the region or the role is unknown.
 */
export function findRegimes(
  reference: Reference,
  { region, role }: { readonly region: string; readonly role?: string | undefined },
): RegimeAnswer | undefined {
  const place = findRecord(reference, "regions", region);
  const asked = role === undefined ? undefined : findRecord(reference, "roles", role);
  if (place === undefined || (role !== undefined && asked === undefined)) return undefined;

  const binding = reference.atlas.regulations.flatMap((regulation) => {
    const where = bindsWhere(reference, regulation, place);
    return where === undefined ? [] : [{ regulation, where }];
  });
  const met = binding.filter(({ regulation }) => asked === undefined || meets(asked, regulation));
  const leftOut = binding.length - met.length;
  return {
    version: 1,
    ...(role === undefined ? {} : { role }),
    region,
    regimes: met
      .map(({ regulation, where }) => describe(reference, regulation, where, asked))
      .toSorted((one, other) => compareLabels(one.label, other.label)),
    notes: [
      ...(met.length === 0 ? [noteNone(place, asked)] : []),
      ...(leftOut > 0 ? [`${leftOut} more concern other role families and are left out.`] : []),
    ],
  };
}

/** Laws bind; guidance and concepts do not, and are not said to. */
const VERBS: Readonly<Partial<Record<Regulation["kind"], string>>> = {
  guidance: "Is guidance",
  concept: "Is used",
  "privacy-method": "Is used",
};

function bindsWhere(
  reference: Reference,
  { id, kind, regions }: Regulation,
  place: Region,
): string | undefined {
  const names = (region: Region): boolean => regions.includes(region.id) || region.regimes.includes(id);
  const verb = VERBS[kind] ?? "Binds";
  if (names(place)) return `${verb} here`;
  const around = listAround(reference, place).find(names);
  if (around !== undefined) return `${verb} in all of “${around.label}”`;
  const parts = reference.atlas.regions.filter(
    (region) => listAround(reference, region).includes(place) && names(region),
  );
  return parts.length === 0
    ? undefined
    : `${verb} in a part of it: ${parts.map(({ label }) => label).join(", ")}`;
}

/** The regions around a place, the nearest first; a circle in the data ends the walk. */
function listAround(reference: Reference, place: Region): readonly Region[] {
  const around: Region[] = [];
  let next = place.within;
  while (next !== undefined) {
    const region = findRecord(reference, "regions", next);
    if (region === undefined || region === place || around.includes(region)) break;
    around.push(region);
    next = region.within;
  }
  return around;
}

function meets({ category }: Role, { categories }: Regulation): boolean {
  return categories.length === 0 || categories.includes(category);
}

function describe(
  reference: Reference,
  { id, label, jurisdiction, categories }: Regulation,
  where: string,
  role: Role | undefined,
): Regime {
  const family = role === undefined ? "" : labelOf(reference, `categories/${role.category}`);
  const who =
    categories.length === 0 ? "no role family is left out" : `“${family}” is a family that meets it`;
  return {
    ref: `regulations/${id}`,
    label,
    because: role === undefined ? `${where}.` : `${where}; ${who}.`,
    jurisdiction,
  };
}

function noteNone({ label }: Region, role: Role | undefined): string {
  return role === undefined
    ? `Our sources name no law or rule for ${label}.`
    : `Our sources name no law or rule that a ${role.label} meets in ${label}.`;
}
