import { areaUnderRoc, delongTest, isDefined } from "#src/statistics/index.ts";
import { textOf } from "./handed-table.ts";
import type { KitFile } from "./kit-file.ts";
import type { KitProblem } from "./kit.ts";
import type { OutcomeRow } from "./outcome-data.ts";

/** So unlikely a win over the true risks that chance is no explanation. */
const TOO_GOOD = 0.0005;
/** Among people without the outcome, honest risks follow the leaking column no better than this. */
const FOLLOWS = 0.75;

interface Suspect {
  readonly rows: readonly OutcomeRow[];
  readonly risks: readonly number[];
  readonly column: string;
}

/** Says whether the hand-in knows what it cannot know, and from where. */
export function findLeakage(handedIn: readonly KitFile[], suspect: Suspect): readonly KitProblem[] {
  const { column } = suspect;
  const used = (textOf(handedIn, "used-columns.txt") ?? "").split(/[\s,;]+/);
  const problems: KitProblem[] = [];
  if (used.includes(column))
    problems.push({
      code: "leakage",
      file: "used-columns.txt",
      says: `The model uses ${column}, which is written after the outcome. On the day of the prediction it does not exist.`,
    });
  if (followsLeak(suspect))
    problems.push({
      code: "leakage",
      file: "predictions.csv",
      says: `The risks follow ${column} even among people without the outcome, so the model has read it.`,
    });
  if (beatsTruth(suspect))
    problems.push({
      code: "leakage",
      file: "predictions.csv",
      says: "The risks separate the outcomes better than the chances they were drawn with. Only knowledge from after the outcome can do that.",
    });
  return problems;
}

function beatsTruth({ rows, risks }: Suspect): boolean {
  const test = delongTest({
    labels: rows.map(({ label }) => label),
    scores: risks,
    otherScores: rows.map(({ risk }) => risk),
  });
  return isDefined(test) && test.difference.value > 0 && test.pValue < TOO_GOOD;
}

/** Within one outcome the leaking column is drawn apart from everything a model may see. */
function followsLeak({ rows, risks }: Suspect): boolean {
  const quiet = rows.flatMap(({ label, leak }, at) => (label === 0 ? [{ leak, risk: risks[at] ?? 0 }] : []));
  const area = areaUnderRoc({
    labels: quiet.map(({ leak }) => leak),
    scores: quiet.map(({ risk }) => risk),
  });
  return isDefined(area) && area.value > FOLLOWS;
}
