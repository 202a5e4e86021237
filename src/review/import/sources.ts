import type { ReviewSource } from "./review-source.ts";
import { aciBench } from "./sources/aci-bench.ts";
import { argilla } from "./sources/argilla.ts";
import { healthBench, healthBenchMeta } from "./sources/health-bench.ts";
import { kQaClaims } from "./sources/k-qa-claims.ts";
import { kQaQuestions } from "./sources/k-qa-questions.ts";
import { labelStudio } from "./sources/label-studio.ts";
import { medec } from "./sources/medec.ts";
import { mtsDialog, mtsScores, mtsSummaries } from "./sources/mts-dialog.ts";
import { ownItems } from "./sources/own-items.ts";
import { plainTable } from "./sources/plain-table.ts";
import { pubmedQa } from "./sources/pubmed-qa.ts";

/** Every format items are read from; the first that recognises a file reads it. */
export const SOURCES: readonly ReviewSource[] = [
  ownItems,
  kQaClaims,
  kQaQuestions,
  medec,
  mtsSummaries,
  mtsDialog,
  mtsScores,
  aciBench,
  pubmedQa,
  healthBench,
  healthBenchMeta,
  labelStudio,
  argilla,
  plainTable,
];
