import type { OperationOutput } from "#src/operations/index.ts";
import { section, table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Changes = OperationOutput<"plan.changes">;
type Lane = Changes["after"]["lanes"][number];

/** Lanes shown. */
const LANES = 3;

/** What finished work changed, for a terminal: before beside after, then the skills, then what shows it. */
export function standingText({ before, after, skills, proofs }: Changes, width: number): string {
  const gaps = (standing: Changes["before"]): string => `${standing.gaps}, ${standing.blocking} required`;
  const rows = [
    ["", "before", "now"],
    ["Shown at the level asked", percent(before.shownShare), percent(after.shownShare)],
    ["Gaps", gaps(before), gaps(after)],
    ...(before.lane === undefined || after.lane === undefined
      ? []
      : [["Score of the lane", `${before.lane.score}`, `${after.lane.score}`]]),
  ];
  const moved = skills.map(
    ({ label, before: was, after: now, closed }) =>
      `${label}: ${was === undefined ? "not shown" : `${was.level}, ${was.grade}`} → ${now.level}, ${now.grade}${closed ? "; a gap closed" : ""}`,
  );
  const shown = proofs.map(
    ({ artefact, at, grade, on }) =>
      `${on}: ${artefact} (${grade})${at === undefined ? "; nobody can see it yet" : `, at ${at}`}`,
  );
  const hint = proofs.some(({ at }) => at === undefined)
    ? [
        wrap(
          "What nobody can see counts as said. Say where it can be seen: clerkship plan done TASK --at PLACE",
          { width },
        ),
        "",
      ]
    : [];
  return [
    table(rows, { width }),
    "",
    section("Your best lanes", laneLines(before, after), width),
    section("Skills", moved, width, "none moved yet"),
    section("Finished work", shown, width, "none yet"),
    ...hint,
  ].join("\n");
}

/** The best lanes of today, each with where it stood before. */
function laneLines(before: Changes["before"], after: Changes["after"]): readonly string[] {
  const keyOf = ({ role, domain, sector }: Lane): string => [role, domain, sector].join("/");
  const places = before.lanes.map(keyOf);
  return after.lanes.slice(0, LANES).map((lane, place) => {
    const earlier = places.indexOf(keyOf(lane));
    const was = before.lanes[earlier];
    const moved =
      was === undefined
        ? "; not among them before"
        : earlier === place && was.score === lane.score
          ? "; as before"
          : `; before ${was.score}, place ${earlier + 1}`;
    return `${place + 1}. ${lane.label}, ${lane.domain}, ${lane.sector}: ${lane.score}${moved}`;
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
