import type { PlanTask } from "#src/plan/index.ts";

/** The rows there can be, from top to bottom; a strand we do not know stands with the subjects. */
const ROW_WORDS: Readonly<Record<string, string>> = {
  "study-technical": "Study: technical",
  "study-clinical": "Study: clinical",
  "study-data": "Study: data",
  "study-regulation": "Study: regulation",
  "study-communication": "Study: communication",
  "study-genai": "Study: generative AI",
  study: "Study",
  piece: "Portfolio piece",
  direction: "Goals, tasters, credentials",
  people: "People and applications",
  "looking-back": "Recall, looking back",
};
const ORDER = Object.keys(ROW_WORDS);

/** The row that holds what comes back every week; it is drawn thin. */
export const LOOKING_BACK = "looking-back";

/** The row a task stands in: its strand, or what its kind says where it belongs to none. */
export function strandOf({ strand, kind }: Pick<PlanTask, "strand" | "kind">): string {
  if (kind === "recall" || kind === "reflection") return LOOKING_BACK;
  if (strand !== undefined) return strand;
  if (kind === "learning") return "study";
  if (kind === "portfolio") return "piece";
  return kind === "goal" || kind === "taster" || kind === "credential" ? "direction" : "people";
}

/** The name of a row. */
export function nameStrand(strand: string): string {
  return ROW_WORDS[strand] ?? strand.replace(/^study-/, "Study: ").replaceAll("-", " ");
}

/** Sorts rows as they stand on the sheet. */
export function compareStrands(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : Number(one > other));
}

function placeOf(strand: string): number {
  const place = ORDER.indexOf(strand);
  return place < 0 ? ORDER.indexOf("study") : place;
}
