import type { z } from "zod";
import type { GuardAnswer } from "./stop-identifiers.ts";
import {
  disableAccount,
  enableAccount,
  inviteAccount,
  listAllAccounts,
  removeAccount,
  resetAccount,
} from "./account.ts";
import { listDatasetUses, mayUseDataset, readRemote, showPay, showRegimes } from "./answers.ts";
import { previewAvailability, readRotaWords, readShiftCalendar } from "./availability.ts";
import { filterOneNiche, judgeOneCredential, walkTheCredentials, weighTheFormula } from "./choose.ts";
import { deleteEverything, exportData } from "./data.ts";
import {
  deleteEvaluation,
  evaluationHtml,
  evaluationMarkdown,
  evaluationPdf,
  getEvaluation,
  listEvaluations,
  lookAtPredictions,
  runEvaluation,
} from "./evaluation.ts";
import { listCategories, listDomains, listEmployers, listRoles, listSectors, listSkills } from "./field.ts";
import { checkOneKit, getKit, listKits, filesOfKit } from "./kits.ts";
import { findGapsForLane, rankLanesForProfile, showOneLane } from "./match.ts";
import {
  dropOwnToken,
  endOwnSession,
  listOwnSessions,
  listOwnTokens,
  makeOwnToken,
  setOwnName,
  setOwnPassword,
  whoAmI,
} from "./own-account.ts";
import {
  deletePlan,
  draftOnePlan,
  explainOneTask,
  getPlan,
  lintOnePlan,
  listPlans,
  markOneTask,
  markPartly,
  missedDays,
  reflectOnWeek,
  repairPlan,
} from "./plan.ts";
import { reckonHourly } from "./platform-pay.ts";
import { planCalendar, planMarkdown, planPdf, planTable } from "./plan-doors.ts";
import { letTaskGo, moveOneTask, swapOneTask, whereTaskFits } from "./plan-moves.ts";
import { comparePlanHours, whatChanged } from "./plan-outlook.ts";
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
  checkProof,
  deleteProof,
  getProof,
  guideProof,
  listProof,
  listProofKinds,
  publishProof,
  saveProof,
  startProof,
} from "./proof.ts";
import {
  addProofReview,
  computeProofRoi,
  proofHtml,
  proofMarkdown,
  proofPdf,
  signProofPacket,
  signProofReview,
  verifyProofPacket,
  writeProofPortfolio,
  writeProofReadme,
} from "./proof-doors.ts";
import { dueRecall, rateRecall } from "./recall.ts";
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
import { listStatistics, runStatistic, runStatisticOnTable } from "./statistics.ts";
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
  lookAtPredictions,
  runEvaluation,
  listEvaluations,
  getEvaluation,
  deleteEvaluation,
  evaluationHtml,
  evaluationMarkdown,
  evaluationPdf,
  listStatistics,
  runStatistic,
  runStatisticOnTable,
  listProofKinds,
  guideProof,
  startProof,
  listProof,
  getProof,
  checkProof,
  saveProof,
  publishProof,
  deleteProof,
  proofHtml,
  proofMarkdown,
  proofPdf,
  writeProofPortfolio,
  writeProofReadme,
  signProofPacket,
  verifyProofPacket,
  signProofReview,
  addProofReview,
  computeProofRoi,
  listKits,
  getKit,
  filesOfKit,
  checkOneKit,
  dueRecall,
  rateRecall,
  planCalendar,
  planMarkdown,
  planPdf,
  planTable,
  markPartly,
  missedDays,
  repairPlan,
  reflectOnWeek,
  explainOneTask,
  lintOnePlan,
  moveOneTask,
  letTaskGo,
  whereTaskFits,
  swapOneTask,
  comparePlanHours,
  whatChanged,
  previewAvailability,
  readRotaWords,
  readShiftCalendar,
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
  reckonHourly,
  whoAmI,
  setOwnName,
  setOwnPassword,
  listOwnTokens,
  makeOwnToken,
  dropOwnToken,
  listOwnSessions,
  endOwnSession,
  listAllAccounts,
  inviteAccount,
  resetAccount,
  disableAccount,
  enableAccount,
  removeAccount,
  exportData,
  deleteEverything,
] as const;

type AnyOperation = (typeof operations)[number];

/** The name of an operation, such as `lanes.rank`. */
export type OperationName = AnyOperation["name"];

type Named<Name extends OperationName> = Extract<AnyOperation, { name: Name }>;

/** What a caller sends to an operation. */
export type OperationInput<Name extends OperationName> = z.input<Named<Name>["input"]> & {
  /** What the person said about identifiers in it. */
  readonly guard?: GuardAnswer;
};

/** What an operation answers. */
export type OperationOutput<Name extends OperationName> = z.output<Named<Name>["output"]>;
