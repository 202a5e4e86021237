import type { OperationOutput } from "#src/operations/index.ts";
import { section, table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Changes = OperationOutput<"plan.changes">;

/** Lanes shown of each side. */
const LANES = 3;

/** What finished work changed, for a terminal: before beside after, then the skills, then what shows it. */
export function standingText({ before, after, skills, proofs }: Changes, width: number): string {
  const gap = ({ gaps, blocking }: Changes["before"]): string => `${gaps}, ${blocking} required`;
  const rows = [
    ["", "before", "now"],
    ["Of the lane shown", percent(before.shownShare), percent(after.shownShare)],
    ["Gaps", gap(before), gap(after)],
    ...(before.lane === undefined || after.lane === undefined
      ? []
      : [["Score of the lane", `${before.lane.score}`, `${after.lane.score}`]]),
    ...Array.from(
      { length: Math.min(LANES, Math.max(before.lanes.length, after.lanes.length)) },
      (_, place) => [`Lane ${place + 1}`, laneName(before.lanes[place]), laneName(after.lanes[place])],
    ),
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
    wide(rows, width),
    "",
    section("Skills", moved, width, "none moved yet"),
    section("Finished work", shown, width, "none yet"),
    ...hint,
  ].join("\n");
}

/** Side by side where there is room for it, else one under the other. */
function wide(rows: readonly (readonly string[])[], width: number): string {
  const across = table(rows, { width: Number.POSITIVE_INFINITY });
  if (across.split("\n").every((line) => line.length <= width)) return across;
  return rows
    .slice(1)
    .flatMap(([what = "", was = "", now = ""]) => [
      what,
      wrap(`before: ${was}`, { width, first: "  ", rest: "    " }),
      wrap(`now: ${now}`, { width, first: "  ", rest: "    " }),
    ])
    .join("\n");
}

function laneName(lane: Changes["before"]["lanes"][number] | undefined): string {
  return lane === undefined ? "none" : `${lane.label}, ${lane.domain}, ${lane.sector} (${lane.score})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
