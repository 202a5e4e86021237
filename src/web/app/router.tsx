import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { StartScreen } from "../start/start-screen.tsx";
import { readWords } from "../client/address-words.ts";
import { readLaneSearch, readLanesSearch } from "../lanes/lanes-search.ts";
import { FailedScreen } from "./failed-screen.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });
const under = { getParentRoute: () => root };

const start = createRoute({ ...under, path: "/", component: StartScreen });

const profile = createRoute({
  ...under,
  path: "/profile/$id",
  component: lazyRouteComponent(() => import("../profile/profile-screen.tsx"), "ProfileScreen"),
});

const lanes = createRoute({
  ...under,
  path: "/profile/$id/lanes",
  validateSearch: readLanesSearch,
  component: lazyRouteComponent(() => import("../lanes/lanes-screen.tsx"), "LanesScreen"),
});

const lane = createRoute({
  ...under,
  path: "/profile/$id/lanes/$role/$domain/$sector",
  validateSearch: readLaneSearch,
  component: lazyRouteComponent(() => import("../lane/lane-screen.tsx"), "LaneScreen"),
});

const plan = createRoute({
  ...under,
  path: "/plan/$id",
  component: lazyRouteComponent(() => import("../plan/plan-screen.tsx"), "PlanScreen"),
});

const recall = createRoute({
  ...under,
  path: "/plan/$id/recall",
  component: lazyRouteComponent(() => import("../recall/recall-screen.tsx"), "RecallScreen"),
});

const planTimeline = createRoute({
  ...under,
  path: "/plan/$id/timeline",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../plan/timeline/timeline-screen.tsx"), "TimelineScreen"),
});

const planTime = createRoute({
  ...under,
  path: "/plan/$id/time",
  component: lazyRouteComponent(() => import("../plan/time/time-screen.tsx"), "TimeScreen"),
});

const field = createRoute({
  ...under,
  path: "/field",
  component: lazyRouteComponent(() => import("../field/hub/hub-screen.tsx"), "HubScreen"),
});

const fieldSearch = createRoute({
  ...under,
  path: "/field/search",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../field/search/search-screen.tsx"), "SearchScreen"),
});

const fieldCompare = createRoute({
  ...under,
  path: "/field/compare",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../field/compare/compare-screen.tsx"), "CompareScreen"),
});

const fieldChecked = createRoute({
  ...under,
  path: "/field/checked",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../field/checked/checked-screen.tsx"), "CheckedScreen"),
});

const fieldKind = createRoute({
  ...under,
  path: "/field/$kind",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../field/list/kind-screen.tsx"), "KindScreen"),
});

const fieldRecord = createRoute({
  ...under,
  path: "/field/$kind/$id",
  component: lazyRouteComponent(() => import("../field/record/record-screen.tsx"), "RecordScreen"),
});

const tools = createRoute({
  ...under,
  path: "/tools",
  component: lazyRouteComponent(() => import("../tools/tools-screen.tsx"), "ToolsScreen"),
});

const credentialsTool = createRoute({
  ...under,
  path: "/tools/credentials",
  validateSearch: readWords,
  component: lazyRouteComponent(
    () => import("../tools/credentials/credentials-screen.tsx"),
    "CredentialsScreen",
  ),
});

const payTool = createRoute({
  ...under,
  path: "/tools/pay",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/pay/pay-screen.tsx"), "PayScreen"),
});

const hourlyTool = createRoute({
  ...under,
  path: "/tools/hourly",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/hourly/hourly-screen.tsx"), "HourlyScreen"),
});

const datasetsTool = createRoute({
  ...under,
  path: "/tools/datasets",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/datasets/datasets-screen.tsx"), "DatasetsScreen"),
});

const regionsTool = createRoute({
  ...under,
  path: "/tools/regions",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/regions/regions-screen.tsx"), "RegionsScreen"),
});

const nicheTool = createRoute({
  ...under,
  path: "/tools/niche",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/niche/niche-screen.tsx"), "NicheScreen"),
});

const formulaTool = createRoute({
  ...under,
  path: "/tools/formula",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/formula/formula-screen.tsx"), "FormulaScreen"),
});

const employersTool = createRoute({
  ...under,
  path: "/tools/employers",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../tools/employers/employers-screen.tsx"), "EmployersScreen"),
});

const evaluate = createRoute({
  ...under,
  path: "/evaluate",
  component: lazyRouteComponent(() => import("../evaluate/evaluate-screen.tsx"), "EvaluateScreen"),
});

const evaluation = createRoute({
  ...under,
  path: "/evaluate/$id",
  component: lazyRouteComponent(() => import("../evaluate/report/report-screen.tsx"), "ReportScreen"),
});

const proof = createRoute({
  ...under,
  path: "/proof",
  component: lazyRouteComponent(() => import("../proof/proof-screen.tsx"), "ProofScreen"),
});

const proofNew = createRoute({
  ...under,
  path: "/proof/new",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../proof/start/new-screen.tsx"), "NewScreen"),
});

const proofVerify = createRoute({
  ...under,
  path: "/proof/verify",
  component: lazyRouteComponent(() => import("../proof/verify/verify-screen.tsx"), "VerifyScreen"),
});

const proofPiece = createRoute({
  ...under,
  path: "/proof/$id",
  component: lazyRouteComponent(() => import("../proof/editor/editor-screen.tsx"), "EditorScreen"),
});

const kits = createRoute({
  ...under,
  path: "/kits",
  component: lazyRouteComponent(() => import("../kits/kits-screen.tsx"), "KitsScreen"),
});

const kit = createRoute({
  ...under,
  path: "/kits/$id",
  component: lazyRouteComponent(() => import("../kits/kit-screen.tsx"), "KitScreen"),
});

const review = createRoute({
  ...under,
  path: "/review",
  component: lazyRouteComponent(() => import("../review/review-screen.tsx"), "ReviewScreen"),
});

const reviewCheck = createRoute({
  ...under,
  path: "/review/check",
  component: lazyRouteComponent(() => import("../review/audit/check-screen.tsx"), "CheckScreen"),
});

const reviewProject = createRoute({
  ...under,
  path: "/review/$id",
  component: lazyRouteComponent(() => import("../review/overview/overview-screen.tsx"), "OverviewScreen"),
});

const reviewGuideline = createRoute({
  ...under,
  path: "/review/$id/guideline",
  component: lazyRouteComponent(() => import("../review/guideline/guideline-screen.tsx"), "GuidelineScreen"),
});

const reviewPolicy = createRoute({
  ...under,
  path: "/review/$id/policy",
  component: lazyRouteComponent(() => import("../review/policy/policy-screen.tsx"), "PolicyScreen"),
});

const reviewQuestions = createRoute({
  ...under,
  path: "/review/$id/questions",
  component: lazyRouteComponent(() => import("../review/questions/questions-screen.tsx"), "QuestionsScreen"),
});

const reviewItems = createRoute({
  ...under,
  path: "/review/$id/items",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../review/items/items-screen.tsx"), "ItemsScreen"),
});

const reviewPeople = createRoute({
  ...under,
  path: "/review/$id/people",
  component: lazyRouteComponent(() => import("../review/people/people-screen.tsx"), "PeopleScreen"),
});

const reviewSettings = createRoute({
  ...under,
  path: "/review/$id/settings",
  component: lazyRouteComponent(() => import("../review/settings/settings-screen.tsx"), "SettingsScreen"),
});

const reviewQuality = createRoute({
  ...under,
  path: "/review/$id/quality",
  component: lazyRouteComponent(() => import("../review/quality/quality-screen.tsx"), "QualityScreen"),
});

const reviewExport = createRoute({
  ...under,
  path: "/review/$id/export",
  component: lazyRouteComponent(() => import("../review/export/export-screen.tsx"), "ExportScreen"),
});

const reviewAudit = createRoute({
  ...under,
  path: "/review/$id/audit",
  component: lazyRouteComponent(() => import("../review/audit/audit-screen.tsx"), "AuditScreen"),
});

const reviewWork = createRoute({
  ...under,
  path: "/review/$id/work",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../review/work/work-screen.tsx"), "WorkScreen"),
});

const reviewMine = createRoute({
  ...under,
  path: "/review/$id/mine",
  component: lazyRouteComponent(() => import("../review/work/mine-screen.tsx"), "MineScreen"),
});

const reviewAdjudicate = createRoute({
  ...under,
  path: "/review/$id/adjudicate",
  component: lazyRouteComponent(
    () => import("../review/adjudicate/adjudicate-screen.tsx"),
    "AdjudicateScreen",
  ),
});

const reviewDispute = createRoute({
  ...under,
  path: "/review/$id/adjudicate/$item",
  component: lazyRouteComponent(() => import("../review/adjudicate/dispute-screen.tsx"), "DisputeScreen"),
});

const practice = createRoute({
  ...under,
  path: "/practice",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../practice/home/practice-screen.tsx"), "PracticeScreen"),
});

const practiceSitting = createRoute({
  ...under,
  path: "/practice/sitting",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../practice/sitting/sitting-screen.tsx"), "SittingScreen"),
});

const practiceResults = createRoute({
  ...under,
  path: "/practice/results",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../practice/results/results-screen.tsx"), "ResultsScreen"),
});

const practicePortfolio = createRoute({
  ...under,
  path: "/practice/portfolio",
  validateSearch: readWords,
  component: lazyRouteComponent(
    () => import("../practice/portfolio/portfolio-screen.tsx"),
    "PortfolioScreen",
  ),
});

const practiceAttempt = createRoute({
  ...under,
  path: "/practice/attempt/$id",
  component: lazyRouteComponent(() => import("../practice/results/attempt-screen.tsx"), "AttemptScreen"),
});

const guardTool = createRoute({
  ...under,
  path: "/tools/guard",
  component: lazyRouteComponent(() => import("../tools/guard/guard-screen.tsx"), "GuardScreen"),
});

const readabilityTool = createRoute({
  ...under,
  path: "/tools/readability",
  component: lazyRouteComponent(
    () => import("../tools/readability/readability-screen.tsx"),
    "ReadabilityScreen",
  ),
});

const data = createRoute({
  ...under,
  path: "/data",
  component: lazyRouteComponent(() => import("../data/data-screen.tsx"), "DataScreen"),
});

const signIn = createRoute({
  ...under,
  path: "/sign-in",
  validateSearch: readWords,
  component: lazyRouteComponent(() => import("../account/sign-in-screen.tsx"), "SignInScreen"),
});

const join = createRoute({
  ...under,
  path: "/join/$token",
  component: lazyRouteComponent(() => import("../account/join-screen.tsx"), "JoinScreen"),
});

const account = createRoute({
  ...under,
  path: "/account",
  component: lazyRouteComponent(() => import("../account/account-screen.tsx"), "AccountScreen"),
});

const accounts = createRoute({
  ...under,
  path: "/accounts",
  component: lazyRouteComponent(() => import("../account/accounts-screen.tsx"), "AccountsScreen"),
});

const tree = root.addChildren([
  start,
  profile,
  lanes,
  lane,
  plan,
  planTime,
  planTimeline,
  recall,
  field,
  fieldSearch,
  fieldCompare,
  fieldChecked,
  fieldKind,
  fieldRecord,
  tools,
  credentialsTool,
  payTool,
  hourlyTool,
  datasetsTool,
  regionsTool,
  nicheTool,
  formulaTool,
  employersTool,
  evaluate,
  evaluation,
  proof,
  proofNew,
  proofVerify,
  proofPiece,
  kits,
  kit,
  practice,
  practiceSitting,
  practiceResults,
  practicePortfolio,
  practiceAttempt,
  guardTool,
  readabilityTool,
  review,
  reviewCheck,
  reviewProject,
  reviewGuideline,
  reviewPolicy,
  reviewQuestions,
  reviewItems,
  reviewPeople,
  reviewSettings,
  reviewQuality,
  reviewExport,
  reviewAudit,
  reviewWork,
  reviewMine,
  reviewAdjudicate,
  reviewDispute,
  data,
  signIn,
  join,
  account,
  accounts,
]);

/** The screens and their addresses. Every screen but the first is fetched when it is first opened. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: "intent",
    defaultErrorComponent: FailedScreen,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
