import type {
  Background,
  Claim,
  Credential,
  Dataset,
  DatasetUse,
  Employer,
  FieldList,
  Framework,
  Gate,
  Grade,
  GreenFlag,
  Moment,
  Question,
  RedFlag,
  Regulation,
  Role,
  Skill,
  Strength,
} from "#src/atlas/index.ts";

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** How strongly two things belong together. */
export const strengthNames: Names<Strength> = {
  strong: "strong",
  direct: "direct",
  indirect: "indirect",
  touch: "a touch",
};

/** Where people come from. */
export const backgroundNames: Names<Background> = {
  "software-engineer": "Software engineer",
  "data-professional": "Data professional",
  physician: "Physician",
  nurse: "Nurse",
  pharmacist: "Pharmacist",
  "allied-health": "Allied health professional",
  "life-scientist": "Life scientist",
  "public-health": "Public-health professional",
  manager: "Manager",
  "writer-designer": "Writer or designer",
  student: "Student",
};

/** How far along a role usually is. */
export const seniorityNames: Names<Role["seniority"]> = {
  entry: "Entry",
  mid: "Mid-career",
  senior: "Senior",
};

/** What an unmet gate does. */
export const forceNames: Names<Gate["force"]> = {
  required: "Required: without it the role is closed",
  usual: "Usual, not always asked",
  route: "Concerns one credential on the way, never the role itself",
};

/** The cores a skill belongs to. */
export const coreNames: Names<Skill["core"]> = {
  technical: "Technical",
  clinical: "Clinical",
  data: "Health data",
  regulation: "Regulation and safety",
  communication: "Communication",
  genai: "Generative AI",
};

/** What sort of thing a skill is. */
export const skillKindNames: Names<Skill["kind"]> = {
  language: "Language",
  tool: "Tool",
  method: "Method",
  standard: "Standard",
  knowledge: "Knowledge",
  regulation: "Regulation",
  practice: "Practice",
  "credential-area": "Credential area",
};

/** Where in a person's way a thing is of use. */
export const momentNames: Names<Moment> = {
  choose: "Choosing a lane",
  skills: "Building skills",
  plan: "Planning",
  proof: "Showing proof",
  review: "Reviewing AI answers",
  credentials: "Credentials",
  interview: "Interviews",
  apply: "Applying",
  pay: "Pay",
  regions: "Regions and remote work",
  responsible: "Responsible AI",
};

/** What stands behind a piece of advice. */
export const gradeNames: Names<Grade> = {
  A: "A trial or a meta-analysis",
  B: "An observational study, an official rule or guidance",
  C: "What practitioners report",
  D: "The opinion of a guide",
  X: "Contradicted by what we found",
};

/** What a claim is about. */
export const topicNames: Names<Claim["topic"]> = {
  pay: "Pay",
  market: "Market",
  jobs: "Jobs",
  work: "The work",
  evidence: "Evidence",
  regulation: "Regulation",
  technology: "Technology",
  programme: "Programmes",
  employer: "Employers",
};

/** How sure we are of a claim. */
export const verificationNames: Names<Claim["verification"]> = {
  unverified: "Not checked",
  confirmed: "Confirmed",
  contradicted: "Contradicted",
  stale: "Out of date",
};

/** What part of pay a figure speaks of. */
export const componentNames: Names<NonNullable<Claim["component"]>> = {
  base: "Base salary",
  total: "Total pay",
  unspecified: "Not said whether base or total",
};

/** How deep a credential goes. */
export const layerNames: Names<Credential["layer"]> = {
  foundational: "Foundation",
  healthcare: "Health care",
  advanced: "Advanced",
};

/** What sort of credential it is. */
export const credentialTypeNames: Names<Credential["type"]> = {
  course: "Course",
  certificate: "Certificate",
  degree: "Degree",
  certification: "Certification",
  board: "Board",
  fellowship: "Fellowship",
  "vendor-training": "Vendor training",
  "review-course": "Review course",
  resource: "Resource",
};

/** Whether a credential can be begun. */
export const offeredNames: Names<Credential["offered"]> = {
  yes: "Offered now",
  announced: "Announced",
  no: "No longer offered",
  unknown: "We do not know whether it is offered now",
};

/** Whether a way in is open. */
export const routeNames: Names<Credential["routes"][number]["status"]> = {
  open: "Open",
  closed: "Closed",
  unknown: "Not known whether it is open",
};

/** Good signs in a programme. */
export const greenFlagNames: Names<GreenFlag> = {
  "recognised-body": "A recognised body stands behind it",
  "applied-projects": "You build something",
  "health-cases": "Cases from health care",
  "ethics-and-regulation": "Teaches ethics and regulation",
  "taught-with-clinicians": "Taught with clinicians",
  "clear-syllabus": "A clear syllabus",
};

/** Warning signs in a programme. */
export const redFlagNames: Names<RedFlag> = {
  "promises-a-job": "Promises a job",
  "silent-on-privacy": "Silent on privacy",
  "silent-on-clinical-risk": "Silent on clinical risk",
  "silent-on-regulation": "Silent on regulation",
  "silent-on-validation": "Silent on validation",
  "no-project": "No project",
  "vague-accreditation": "Vague about accreditation",
};

/** Who may have a set of data. */
export const accessNames: Names<Dataset["access"]> = {
  synthetic: "Synthetic: made up, no person behind it",
  open: "Open: fetch it",
  registered: "Registered: an account is needed",
  agreement: "Agreement: terms to sign",
  credentialed: "Credentialed: identity checked, training done, agreement signed",
};

/** What a set of data holds. */
export const holdsNames: Names<Dataset["holds"]> = {
  images: "Images",
  records: "Health records",
  notes: "Clinical notes",
  signals: "Signals",
  claims: "Insurance claims",
  molecules: "Molecules",
  trials: "Trials",
  survey: "Survey answers",
  questions: "Questions and answers",
  server: "A test server",
};

/** What a person might do with data. */
export const useNames: Names<DatasetUse> = {
  learn: "Learn with it",
  portfolio: "Use it in a portfolio",
  "publish-results": "Publish results",
  "share-rows": "Share rows of it",
  "local-model": "Use a model on your own machine",
  "hosted-model": "Send it to a hosted model",
  "release-model": "Release a model trained on it",
  commercial: "Use it commercially",
  reidentify: "Try to identify people",
};

/** Answers about a use. */
export const answerNames = {
  yes: "Yes",
  conditions: "With conditions",
  no: "No",
  unknown: "Not known",
} as const;

/** Whether an employer still stands. */
export const statusNames: Names<Employer["status"]> = {
  active: "Active",
  joined: "Joined another",
  closed: "Closed",
  unknown: "Not checked",
};

/** How sure a job board is. */
export const confidenceNames: Names<Employer["boards"][number]["confidence"]> = {
  high: "high: seen in two places or more",
  "medium-high": "medium to high: in one list that is kept up to date",
  medium: "medium: in one list",
};

/** What sort of law or rule it is. */
export const regulationKindNames: Names<Regulation["kind"]> = {
  "device-route": "Route to market for devices",
  "device-law": "Device law",
  "privacy-law": "Privacy law",
  "privacy-method": "Privacy method",
  "ai-law": "AI law",
  "records-law": "Health-records law",
  guidance: "Guidance",
  concept: "Concept",
};

/** What a framework is for. */
export const frameworkKindNames: Names<Framework["kind"]> = {
  reporting: "Reporting",
  risk: "Risk",
  ethics: "Ethics",
  quality: "Quality",
  documentation: "Documentation",
  "data-standard": "Data standard",
};

/** What sort of list it is. */
export const listKindNames: Names<FieldList["kind"]> = {
  checklist: "Checklist",
  steps: "Steps",
  keywords: "Keywords",
  "search-terms": "Search terms",
  titles: "Job titles",
  flags: "Flags",
  facets: "Facets",
  prompts: "Prompts",
  members: "Members",
};

/** Who asks a question. */
export const questionKindNames: Names<Question["kind"]> = {
  faq: "People ask",
  interview: "Asked in interviews",
  challenge: "To raise yourself",
};

/** What a question is about. */
export const areaNames: Names<Question["area"]> = {
  career: "Career",
  technical: "Technical",
  domain: "Domain",
  scenario: "Scenario",
  data: "Data",
  adoption: "Adoption",
  ethics: "Ethics",
  reviewing: "Reviewing",
  regulation: "Regulation",
};
