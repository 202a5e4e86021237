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
import { measureAgreement, rankAnswers } from "./agreement.ts";
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
import { checkForIdentifiers } from "./guard.ts";
import { readGuardLog } from "./guard-log.ts";
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
  answerPractice,
  getPracticeAttempt,
  listPracticeAttempts,
  listPracticeItems,
  nextPracticeItem,
  showPracticeItem,
  undoPracticeAttempt,
} from "./practice.ts";
import {
  importPractice,
  listPracticeSources,
  removePracticeSource,
  signOffPractice,
} from "./practice-library.ts";
import { makePracticePortfolio, practiceKeywords, practiceResults, stateScope } from "./practice-results.ts";
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
  closeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  reopenProject,
  unsealModels,
} from "./projects.ts";
import {
  addItems,
  listItems,
  setGuideline,
  setPolicy,
  setQuestions,
  setSettings,
  withdrawItems,
} from "./projects-setup.ts";
import {
  addPerson,
  lapseCredential,
  listPeople,
  removePerson,
  setCredential,
  setQualification,
  setRoles,
} from "./projects-people.ts";
import {
  commentItem,
  consent,
  flagItem,
  judge,
  listOwn,
  showOwn,
  skipItem,
  takeNext,
  undoJudgement,
  withdrawConsent,
} from "./projects-work.ts";
import { adjudicate, listToAdjudicate, settleFlag, showDispute } from "./projects-adjudication.ts";
import { listWaiting, projectCoverage } from "./projects-coverage.ts";
import { exportProject } from "./projects-export.ts";
import { showGuideline } from "./projects-guideline.ts";
import { listHooks, removeHook, setHook, testHook } from "./projects-hooks.ts";
import { showItem } from "./projects-item.ts";
import { runJudge } from "./projects-judge.ts";
import { listLibrary } from "./projects-library.ts";
import {
  projectAudit,
  projectChain,
  projectProgress,
  projectQuality,
  projectReport,
  verifyChainFile,
  verifyProject,
} from "./projects-quality.ts";
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
import { checkReadability, compareReadability } from "./readability.ts";
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
  listPracticeItems,
  nextPracticeItem,
  showPracticeItem,
  answerPractice,
  listPracticeAttempts,
  getPracticeAttempt,
  undoPracticeAttempt,
  practiceResults,
  importPractice,
  listPracticeSources,
  removePracticeSource,
  signOffPractice,
  makePracticePortfolio,
  stateScope,
  practiceKeywords,
  checkForIdentifiers,
  readGuardLog,
  checkReadability,
  compareReadability,
  measureAgreement,
  rankAnswers,
  closeProject,
  createProject,
  deleteProject,
  getProject,
  listProjects,
  reopenProject,
  unsealModels,
  addItems,
  listItems,
  setGuideline,
  setPolicy,
  setQuestions,
  setSettings,
  withdrawItems,
  addPerson,
  lapseCredential,
  listPeople,
  removePerson,
  setCredential,
  setQualification,
  setRoles,
  commentItem,
  consent,
  flagItem,
  judge,
  listOwn,
  showOwn,
  skipItem,
  takeNext,
  undoJudgement,
  withdrawConsent,
  adjudicate,
  listToAdjudicate,
  settleFlag,
  showDispute,
  projectAudit,
  projectChain,
  projectProgress,
  projectQuality,
  projectReport,
  verifyChainFile,
  verifyProject,
  projectCoverage,
  listWaiting,
  showGuideline,
  showItem,
  listLibrary,
  exportProject,
  runJudge,
  setHook,
  listHooks,
  removeHook,
  testHook,
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
