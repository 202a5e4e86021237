import type { z } from "zod";
import { listDatasetUses, mayUseDataset, readRemote, showPay, showRegimes } from "./answers.ts";
import { filterOneNiche, judgeOneCredential, walkTheCredentials, weighTheFormula } from "./choose.ts";
import { deleteEverything, exportData } from "./data.ts";
import { listCategories, listDomains, listEmployers, listRoles, listSectors, listSkills } from "./field.ts";
import { findGapsForLane, rankLanesForProfile, showOneLane } from "./match.ts";
import {
  deletePlan,
  draftOnePlan,
  getPlan,
  listPlans,
  markOneTask,
  planCalendar,
  planMarkdown,
} from "./plan.ts";
import {
  correctOneThing,
  deleteProfile,
  getProfile,
  importExample,
  importProfile,
  listExamples,
  listProfiles,
  withdrawOneCorrection,
} from "./profile.ts";
import {
  checkTheField,
  compareSomeRoles,
  drawOneSkill,
  drawTheField,
  listDocuments,
  listKinds,
  listWhatWeFound,
  searchTheField,
  showKind,
  showRecord,
  tabulateOneKind,
} from "./reference.ts";
import { findSkills, matchOneTitle } from "./skills.ts";

/** Everything the product can do. The server, the command line and the web client all follow this list. */
export const operations = [
  importProfile,
  importExample,
  listExamples,
  listProfiles,
  getProfile,
  correctOneThing,
  withdrawOneCorrection,
  deleteProfile,
  findSkills,
  matchOneTitle,
  rankLanesForProfile,
  showOneLane,
  findGapsForLane,
  draftOnePlan,
  listPlans,
  getPlan,
  markOneTask,
  deletePlan,
  planCalendar,
  planMarkdown,
  listRoles,
  listDomains,
  listSectors,
  listCategories,
  listSkills,
  listEmployers,
  listKinds,
  showKind,
  showRecord,
  searchTheField,
  listDocuments,
  compareSomeRoles,
  drawTheField,
  drawOneSkill,
  listWhatWeFound,
  checkTheField,
  tabulateOneKind,
  showPay,
  mayUseDataset,
  listDatasetUses,
  showRegimes,
  readRemote,
  judgeOneCredential,
  walkTheCredentials,
  filterOneNiche,
  weighTheFormula,
  exportData,
  deleteEverything,
] as const;

type AnyOperation = (typeof operations)[number];

/** The name of an operation, such as `lanes.rank`. */
export type OperationName = AnyOperation["name"];

type Named<Name extends OperationName> = Extract<AnyOperation, { name: Name }>;

/** What a caller sends to an operation. */
export type OperationInput<Name extends OperationName> = z.input<Named<Name>["input"]>;

/** What an operation answers. */
export type OperationOutput<Name extends OperationName> = z.output<Named<Name>["output"]>;
