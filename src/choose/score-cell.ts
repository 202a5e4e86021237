import type { Role, Strength } from "#src/atlas/index.ts";
import type { Cell } from "#src/match/index.ts";
import { INTERESTS, PROBLEMS, STRENGTHS } from "./niche-tables.ts";
import type { NicheQuestion } from "./niche.ts";

// Whole points, the project's own judgement. A strength people have already weighs most (S0-X1), then what holds
// their interest, then the problem; how much role, domain and employer belong together decides between the rest.
const USUAL_WAY_IN = 3;
const LESS_USUAL_WAY_IN = 2;
const NEAREST_DOMAIN = 8;
const FARTHER_DOMAIN = 5;
const PROBLEM_DOMAIN = 2;
const FIRST_FAMILY = 4;
const OTHER_FAMILY = 2;
const DOMAIN_BELONGS: Readonly<Record<Strength, number>> = { strong: 5, direct: 3, indirect: 1, touch: 0 };
const SECTOR_BELONGS: Readonly<Record<Strength, number>> = { strong: 3, direct: 2, indirect: 1, touch: 0 };

/** A role is usually come to from the backgrounds it lists first, up to this many. */
const USUAL_PLACES = 3;

/** A senior role is less often a first lane. */
const SENIOR = -1;

/** A role behind a licence that few people with the strength hold. */
const NARROW_LICENCE = -2;

/** Nobody with the strength usually comes to the role; where its family does not fit either, no answer leads there. */
const UNUSUAL = -3;
const STRANGER = -10;

/** Whole points of a cell for the three answers; more is nearer. */
export function scoreCell(cell: Cell, { strength, interest, problem }: NicheQuestion): number {
  const { role, domain } = cell;
  return (
    (STRENGTHS[strength].categories[role.category] ?? 0) +
    wayInPoints(role, strength) +
    interestPoints(domain, interest) +
    problemPoints(cell, problem) +
    DOMAIN_BELONGS[cell.domainStrength] +
    SECTOR_BELONGS[cell.sectorStrength] +
    SECTOR_BELONGS[cell.pairStrength] +
    (role.seniority === "senior" ? SENIOR : 0) +
    (asksForNarrowLicence(role, strength) ? NARROW_LICENCE : 0)
  );
}

/** Whether people with this strength are among those who usually come to the role. */
export function isUsualWayIn({ backgrounds }: Role, strength: NicheQuestion["strength"]): boolean {
  return backgrounds.some((background) => STRENGTHS[strength].backgrounds.includes(background));
}

function wayInPoints({ backgrounds, category }: Role, strength: NicheQuestion["strength"]): number {
  const place = backgrounds.findIndex((background) => STRENGTHS[strength].backgrounds.includes(background));
  if (place < 0) return STRENGTHS[strength].categories[category] === undefined ? STRANGER : UNUSUAL;
  return place < USUAL_PLACES ? USUAL_WAY_IN : LESS_USUAL_WAY_IN;
}

function interestPoints(domain: string, interest: NicheQuestion["interest"]): number {
  const place = INTERESTS[interest].domains.indexOf(domain);
  if (place < 0) return 0;
  return place === 0 ? NEAREST_DOMAIN : FARTHER_DOMAIN;
}

function problemPoints({ role, domain }: Cell, problem: NicheQuestion["problem"]): number {
  const { domains, categories } = PROBLEMS[problem];
  const place = categories.indexOf(role.category);
  const family = place === 0 ? FIRST_FAMILY : OTHER_FAMILY;
  return (domains.includes(domain) ? PROBLEM_DOMAIN : 0) + (place < 0 ? 0 : family);
}

function asksForNarrowLicence({ gates }: Role, strength: NicheQuestion["strength"]): boolean {
  const own = STRENGTHS[strength].backgrounds;
  return gates.some(({ force, rule }) => {
    if (force !== "required" || rule.kind !== "licence") return false;
    const admitted = own.filter((background) => rule.anyOf.includes(background));
    return admitted.length * 2 < own.length;
  });
}
