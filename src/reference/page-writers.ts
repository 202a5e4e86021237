import type { RecordKind } from "#src/atlas/index.ts";
import type { PageWriter } from "./page-body.ts";
import { pageOfAdvice } from "./page-of-advice.ts";
import { pageOfBaseline } from "./page-of-baseline.ts";
import { pageOfBlueprint } from "./page-of-blueprint.ts";
import { pageOfBridge } from "./page-of-bridge.ts";
import { pageOfCategory } from "./page-of-category.ts";
import { pageOfChecklist } from "./page-of-checklist.ts";
import { pageOfClaim } from "./page-of-claim.ts";
import { pageOfCore } from "./page-of-core.ts";
import { pageOfCredential } from "./page-of-credential.ts";
import { pageOfDataset } from "./page-of-dataset.ts";
import { pageOfDisagreement } from "./page-of-disagreement.ts";
import { pageOfDomain } from "./page-of-domain.ts";
import { pageOfEmployer } from "./page-of-employer.ts";
import { pageOfFramework } from "./page-of-framework.ts";
import { pageOfList } from "./page-of-list.ts";
import { pageOfPathway } from "./page-of-pathway.ts";
import { pageOfPillar } from "./page-of-pillar.ts";
import { pageOfPlatform } from "./page-of-platform.ts";
import { pageOfQuestion } from "./page-of-question.ts";
import { pageOfRecall } from "./page-of-recall.ts";
import { pageOfRegion } from "./page-of-region.ts";
import { pageOfRegulation } from "./page-of-regulation.ts";
import { pageOfRole } from "./page-of-role.ts";
import { pageOfSector } from "./page-of-sector.ts";
import { pageOfSkill } from "./page-of-skill.ts";
import { pageOfSetback } from "./page-of-setback.ts";
import { pageOfTask } from "./page-of-task.ts";
import { pageOfTerm } from "./page-of-term.ts";
import { pageOfUnit } from "./page-of-unit.ts";

/** Who writes the page of each kind. */
export const pageWriters: { readonly [K in RecordKind]: PageWriter<K> } = {
  domains: pageOfDomain,
  categories: pageOfCategory,
  roles: pageOfRole,
  skills: pageOfSkill,
  cores: pageOfCore,
  pathways: pageOfPathway,
  sectors: pageOfSector,
  employers: pageOfEmployer,
  platforms: pageOfPlatform,
  regions: pageOfRegion,
  blueprints: pageOfBlueprint,
  tasks: pageOfTask,
  units: pageOfUnit,
  recall: pageOfRecall,
  setbacks: pageOfSetback,
  datasets: pageOfDataset,
  credentials: pageOfCredential,
  pillars: pageOfPillar,
  regulations: pageOfRegulation,
  frameworks: pageOfFramework,
  checklists: pageOfChecklist,
  baselines: pageOfBaseline,
  claims: pageOfClaim,
  disagreements: pageOfDisagreement,
  advice: pageOfAdvice,
  lists: pageOfList,
  questions: pageOfQuestion,
  terms: pageOfTerm,
  bridges: pageOfBridge,
};
