import type { Gap, Lane, LaneRanking } from "#src/match/index.ts";

/** A ranking as tables a person can read and a diff can show. */
export function tellRanking(
  id: string,
  hoursPerWeek: number,
  ranking: LaneRanking,
  gaps: readonly Gap[],
): string {
  const [first] = ranking.lanes;
  return [
    `# ${id}, ${hoursPerWeek} h a week`,
    `${ranking.considered} cells considered.`,
    tellLanes("Lanes", ranking.lanes),
    tellLanes("Stretch", ranking.stretch),
    "## Blocked",
    ...ranking.blocked.map(
      ({ role, domain, sector, score, because, alternative }) =>
        `- **${role} × ${domain} × ${sector}** (${score}): ${because}\n  - open instead: ${alternative.role} × ${alternative.domain} × ${alternative.sector}. ${alternative.why}`,
    ),
    `## Gaps of the first lane, ${first?.roleLabel ?? "none"}`,
    table(
      ["skill", "state", "level", "shown", "weight", "blocking", "hours", "after"],
      gaps.map(({ skill, state, level, shownLevel, weight, blocking, hours, after }) => [
        skill,
        state,
        level,
        shownLevel ?? "",
        weight,
        blocking ? "yes" : "",
        hours,
        after.join(", "),
      ]),
    ),
    "",
  ].join("\n\n");
}

function tellLanes(title: string, lanes: readonly Lane[]): string {
  const overview = table(
    ["", "role × domain × sector", "score", "factors", "horizon", "hours", "gates"],
    lanes.map((lane, place) => [
      place + 1,
      `${lane.role} × ${lane.domain} × ${lane.sector}`,
      lane.score,
      lane.factors.map(({ name, value }) => `${name} ${value}`).join(", "),
      lane.horizon.label,
      `${lane.horizon.hours.low}–${lane.horizon.hours.likely}–${lane.horizon.hours.high}`,
      lane.gates.map((gate) => `${gate.id} (${gate.force}): ${gate.status}`).join(", "),
    ]),
  );
  const details = lanes.map(({ role, reason, firstStep, horizon, gates }) =>
    [
      `- **${role}**: ${reason}`,
      `  - first: ${firstStep}`,
      `  - distance: ${horizon.why}`,
      ...gates.map(({ name, status, why, instead }) => {
        return `  - gate ${name}: ${status}. ${why}${instead === undefined ? "" : ` Instead: ${instead}`}`;
      }),
    ].join("\n"),
  );
  return [`## ${title}`, overview, details.join("\n")].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
