import { defaultAvailability } from "#src/availability/index.ts";
import { addDays, calendarDateSchema } from "#src/kernel/index.ts";
import type { Plan } from "#src/plan/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import type { CaseStudy } from "#src/proof/index.ts";

const day = calendarDateSchema.parse("2026-11-23");

/** A small whole profile with its text. */
export function aProfileRecord(id: string, headline: string): { profile: Profile; document: DocumentText } {
  const profile: Profile = {
    version: 1,
    id,
    headline,
    importedOn: day,
    source: { kind: "text", sha256: "0".repeat(64), pages: 1 },
    contact: [],
    positions: [],
    education: [],
    credentials: [],
    languages: [],
    backgrounds: [],
    claims: [],
    notClaimed: [],
    unplaced: [],
    notes: [],
    corrections: [],
    evidence: [],
  };
  const document: DocumentText = { kind: "text", text: headline, pages: 1, lines: [] };
  return { profile, document };
}

/** A plan of thirteen empty weeks. */
export function aPlan(id: string, profileId: string): Plan {
  return {
    version: 2,
    id,
    profileId,
    role: "clinical-data-analyst",
    roleLabel: "Clinical data analyst",
    domain: "ops",
    sector: "hospital",
    pathway: "data",
    start: day,
    hoursPerWeek: 6,
    availability: defaultAvailability(6),
    weeks: Array.from({ length: 13 }, (_, index) => ({
      week: index + 1,
      from: addDays(day, 7 * index),
      to: addDays(day, 7 * index + 6),
      capacityHours: 6,
      plannableHours: 5.4,
      days: [],
      tasks: [],
    })),
    leftOut: [],
    done: [],
    progress: {},
    readiness: { now: 0, planned: 0 },
    quality: { worth: 0 },
    parts: [],
    twoMoreHours: [],
    sprints: [],
    setbacks: [],
    events: [],
    wants: { in: [], out: [] },
    reflections: [],
    proofs: [],
    recall: [],
    published: {},
  };
}

/** A piece of proof with nothing written yet. */
export function aCaseStudy(id: string, title = "Untitled"): CaseStudy {
  return {
    version: 1,
    id,
    kind: "case-study",
    title,
    summary: "",
    author: "",
    createdOn: day,
    changedOn: day,
    sections: {},
    data: [],
    evaluations: [],
    noSubgroupsBecause: "",
    disclaimer: "",
    structure: { kind: "case-study" },
    skills: [],
    links: [],
    reviews: [],
  };
}
