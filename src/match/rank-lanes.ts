import type { Atlas } from "#src/atlas/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import { chooseLanes } from "./choose-lanes.ts";
import { readField } from "./field-index.ts";
import type { BlockedLane, Lane, LanePreferences, LaneRanking } from "./lane.ts";
import { nearestOpen } from "./nearest-open.ts";
import { readPerson } from "./person.ts";
import type { Person } from "./person.ts";
import { pointsAt } from "./points-at.ts";
import { showLane } from "./show-lane.ts";
import { standOf } from "./stand.ts";
import { compareCells, viewRole } from "./view-role.ts";
import type { RoleView } from "./view-role.ts";

const MOST_STRETCH = 2;
const MOST_BLOCKED = 6;

/**
 * Every cell of the field for one person: up to five lanes, two that stretch, and the closed ones with what is open
 * instead. A role stands once, in its best cell. Same input, same answer.
 */
export function rankLanes(
  profile: Profile,
  document: DocumentText,
  atlas: Atlas,
  preferences: LanePreferences,
): LaneRanking {
  const person = readPerson(profile, document, atlas, preferences);
  const views = rankRoles(atlas, person);
  const { near, farther } = chooseLanes(views);
  const lanes = [
    ...near.flatMap((view) => bestLane(view, atlas)),
    ...farther.flatMap((view) => bestLane(view, atlas)).map(sayWhyFarther),
  ];
  const stretch = views.filter((view) => standOf(view) === "stretch" && !farther.includes(view));
  return {
    lanes,
    stretch: stretch.slice(0, MOST_STRETCH).flatMap((view) => bestLane(view, atlas)),
    blocked: blockedLanes(views, person, atlas),
    considered: [...readField(atlas).cells.values()].reduce((sum, cells) => sum + cells.length, 0),
  };
}

/** The lane of one cell for one person; nothing when the field has no such cell. */
export function findLane(
  profile: Profile,
  document: DocumentText,
  atlas: Atlas,
  wanted: { readonly role: string; readonly domain: string; readonly sector: string },
  preferences: LanePreferences,
): Lane | undefined {
  const role = readField(atlas).roles.get(wanted.role);
  if (role === undefined) return undefined;
  const view = viewRole(role, readPerson(profile, document, atlas, preferences), atlas);
  const scored = view.cells.find(
    ({ cell }) => cell.domain === wanted.domain && cell.sector === wanted.sector,
  );
  return scored === undefined ? undefined : showLane(view, scored, atlas);
}

/** Roles by the score of their best cell; a role without any cell is left out. */
function rankRoles(atlas: Atlas, person: Person): readonly RoleView[] {
  const best = atlas.roles.flatMap((role) => {
    const view = viewRole(role, person, atlas);
    const [first] = view.cells;
    return first === undefined ? [] : [{ view, first }];
  });
  return best.toSorted((a, b) => compareCells(a.first, b.first)).map(({ view }) => view);
}

function blockedLanes(views: readonly RoleView[], person: Person, atlas: Atlas): BlockedLane[] {
  return views
    .filter((view) => isWorthAWord(view, person))
    .slice(0, MOST_BLOCKED)
    .flatMap((view) => {
      const [scored] = view.cells;
      if (scored === undefined) return [];
      const alternative = nearestOpen({ view, scored }, views, atlas);
      // A blocked lane is never shown without something open beside it.
      if (alternative === undefined) return [];
      return [{ ...showLane(view, scored, atlas), because: becauseOf(view), alternative }];
    });
}

/** A closed role that something in the résumé speaks for, or one out of reach that the person points at. */
function isWorthAWord(view: RoleView, person: Person): boolean {
  const standing = standOf(view);
  if (standing === "blocked") return (view.cells[0]?.score ?? 0) > 0;
  return standing === "far" && pointsAt(view, person);
}

function becauseOf({ gates, horizon }: RoleView): string {
  const gate = gates.find(({ status, force }) => status === "unmet" && force === "required");
  if (gate === undefined)
    return `More than three years away at ${horizon.hoursPerWeek} h a week. ${horizon.why}`;
  return `${gate.name}: ${gate.why} (checked ${gate.checkedOn}: ${gate.source.join(", ")})`;
}

function bestLane(view: RoleView, atlas: Atlas): Lane[] {
  const [scored] = view.cells;
  return scored === undefined ? [] : [showLane(view, scored, atlas)];
}

function sayWhyFarther(lane: Lane): Lane {
  return {
    ...lane,
    reason: `Shown because fewer than five lanes are within a year. ${lane.reason}`,
  };
}
