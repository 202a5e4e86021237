import type { ReviewWriter } from "./review-writer.ts";
import { arenaBattles } from "./writers/arena.ts";
import { healthBenchMeta, healthBenchRubrics } from "./writers/health-bench.ts";
import { inspectDataset } from "./writers/inspect.ts";
import { judgementsTable } from "./writers/judgements-table.ts";
import { kto } from "./writers/kto.ts";
import { labelStudioExport, labelStudioTasks } from "./writers/label-studio.ts";
import { openAiPreference, trlPreference } from "./writers/preference.ts";
import { sft } from "./writers/sft.ts";
import { doccanoSpans, labelStudioSpans, marksTable, prodigySpans, standoffSpans } from "./writers/spans.ts";

/** Every format results are written in. */
export const WRITERS: readonly ReviewWriter[] = [
  trlPreference,
  openAiPreference,
  kto,
  sft,
  healthBenchRubrics,
  healthBenchMeta,
  labelStudioTasks,
  labelStudioExport,
  inspectDataset,
  arenaBattles,
  labelStudioSpans,
  prodigySpans,
  doccanoSpans,
  standoffSpans,
  marksTable,
  judgementsTable,
];

/** Names of the formats, for a person to choose from. */
export const exportFormats: readonly string[] = WRITERS.map(({ format }) => format);
