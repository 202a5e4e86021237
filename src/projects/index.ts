export { actSchema, partSchema, recordedActSchema } from "./act.ts";
export type { Act, Part, RecordedAct } from "./act.ts";
export { credentialOn } from "./book.ts";
export type { Book, BookItem, BookPerson, Comment, Flag, Given } from "./book.ts";
export { CHAIN_START, linkActs, readLink, verifyChain } from "./chain.ts";
export type { ChainVerdict, Link, Sha256 } from "./chain.ts";
export { checkJudgement } from "./check-judgement.ts";
export { compareJudge } from "./compare-judge.ts";
export type { JudgeComparison } from "./compare-judge.ts";
export {
  credentialClass,
  decidedItems,
  exportHeader,
  shareNeverDoubleReviewed,
  workItems,
} from "./decided-items.ts";
export { decideItem } from "./decide-item.ts";
export type { ItemState } from "./decide-item.ts";
export { emptyBook, foldActs } from "./fold-acts.ts";
export { goldRecord } from "./gold-record.ts";
export type { GoldRecord } from "./gold-record.ts";
export { hasKnownAnswer, isRight } from "./known-answer.ts";
export { hookDelivered, hookEventSchema, hookFailed, hookMessage, hookSchema } from "./hook.ts";
export type { Hook, HookEvent, HookMessage, HookReply } from "./hook.ts";
export { mayJudge, rulesOf } from "./may-judge.ts";
export type { Permission } from "./may-judge.ts";
export { measureProgress, measureQuality } from "./measure-quality.ts";
export type { Progress, ProjectQuality } from "./measure-quality.ts";
export {
  agreedChoice,
  itemsForJudge,
  JUDGE_PROMPT,
  judgeMessages,
  judgeOrders,
  judgeRunsOf,
  readJudgeReply,
  sameJudge,
} from "./model-judge.ts";
export type { JudgeName, ModelMessage, ModelQuestion, ModelReply } from "./model-judge.ts";
export { nextItem } from "./next-item.ts";
export type { Next } from "./next-item.ts";
export { DEEDS, may, roleMay } from "./permissions.ts";
export type { Deed } from "./permissions.ts";
export { credentialSchema, credentialStateSchema, professionSchema, projectRoleSchema } from "./person.ts";
export type { Credential, CredentialState, Profession, ProjectRole } from "./person.ts";
export { policyRuleSchema } from "./policy.ts";
export type { PolicyRule } from "./policy.ts";
export { qualificationOf } from "./qualification.ts";
export type { Qualification } from "./qualification.ts";
export { changeSettings, settingsChangeSchema, settingsSchema } from "./settings.ts";
export type { Settings } from "./settings.ts";
export { qualityPaper } from "./quality-paper.ts";
