import type { Credential, GreenFlag, RedFlag } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

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
