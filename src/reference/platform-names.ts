import type {
  IdentityDemand,
  PayBasis,
  PlatformRisk,
  PlatformSpeaker,
  PlatformTopic,
  PlatformWork,
} from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What a platform hands to a reviewer. */
export const platformWorkNames: Names<PlatformWork> = {
  "compare-answers": "Comparing answers",
  "score-by-rubric": "Scoring by a rubric",
  "correct-answers": "Correcting answers",
  "write-cases": "Writing cases and prompts",
  "label-text": "Labelling text",
  "label-images": "Labelling images and sound",
  "red-team": "Looking for failures",
};

/** What pay is reckoned by. */
export const payBasisNames: Names<PayBasis> = {
  hour: "The hour",
  task: "The task",
  "accepted-task": "The task, if it is accepted",
  prize: "Prizes",
};

/** What a platform wants to know of a person. */
export const identityDemandNames: Names<IdentityDemand> = {
  face: "A picture of your face",
  "recorded-interview": "A recorded interview",
  "government-id": "An identity document",
  "tax-number": "A tax form or number",
  "licence-number": "A licence or register number",
  "background-check": "A background check",
};

/** The topics of a sheet, in the order they are read, as headings. */
export const platformTopicNames: Names<PlatformTopic> = {
  pay: "Pay",
  unpaidTime: "Time that is not paid",
  pauses: "Pauses and sudden ends",
  monitoring: "Being watched",
  identity: "What it wants to know of you",
  dataAboutYou: "What becomes of your data",
  contract: "Contract, and pay held back",
  llmUse: "Language models in your work",
  people: "Whom it takes",
  credentialChecks: "How credentials are checked",
  countries: "Where you may work from",
  howToApply: "How to apply",
};

/** Who says a thing of a platform. */
export const speakerNames: Names<PlatformSpeaker> = {
  vendor: "The platform says",
  workers: "People who worked there say",
  press: "The press reports",
  court: "A court paper alleges",
  others: "Others write",
  ours: "Our reading",
};

/** How firm a risk is. */
export const riskStandingNames: Names<PlatformRisk["standing"]> = {
  alleged: "Alleged in court, not decided",
  reported: "Reported",
  settled: "Settled without a ruling",
  closed: "Closed",
  stated: "In its own terms",
};
