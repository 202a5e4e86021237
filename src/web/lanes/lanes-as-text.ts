import type { Lane, LaneRanking } from "#src/match/index.ts";
import { showNumber, showPoints, showShare } from "../client/numbers.ts";
import { bandWords, gateWords } from "../client/words.ts";

/** The ranking as Markdown, to paste into a letter or a note. */
export function lanesAsText({ lanes, stretch, blocked }: LaneRanking, hours: number): string {
  return [
    `# Lanes at ${showNumber(hours)} h a week`,
    ...lanes.map((lane, index) => laneAsText(lane, `${index + 1}. `)),
    ...(stretch.length > 0 ? ["## A stretch", ...stretch.map((lane) => laneAsText(lane, "- "))] : []),
    ...(blocked.length > 0 ? ["## Not open"] : []),
    ...blocked.map(
      (lane) =>
        `- ${nameOf(lane)}\n  ${lane.because}\n  Open instead: ${lane.alternative.label}. ${lane.alternative.why}`,
    ),
  ].join("\n\n");
}

function laneAsText(lane: Lane, mark: string): string {
  const { horizon } = lane;
  return [
    `${mark}${nameOf(lane)}`,
    lane.reason,
    `Score ${showPoints(lane.score)}: ${lane.factors.map((factor) => `${factor.label} ${showPoints(factor.value)}`).join(", ")}`,
    ...lane.gates.map((gate) => `Gate ${gate.name}: ${gateWords[gate.status]}. ${gate.why}`),
    `Horizon: ${bandWords[horizon.band]}; 13 weeks cover ${showShare(horizon.coveredIn13Weeks)}`,
  ].join("\n  ");
}

function nameOf(lane: Lane): string {
  return `${lane.roleLabel}, ${lane.domainLabel}, ${lane.sectorLabel}`;
}
