import type { Atlas, SkillLevel } from "#src/atlas/index.ts";
import { assertNever } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CaseStudy, ProofKind, UsedData } from "./case-study.ts";
import { DEFAULT_DISCLAIMER } from "./default-disclaimer.ts";
import type { Structure } from "./structure.ts";

interface DraftInput {
  readonly kind: ProofKind;
  readonly title: string;
  readonly author: string;
  /** A record of `blueprints`; an unknown one is left out. */
  readonly blueprint?: string | undefined;
  readonly profileId?: string | undefined;
  readonly plan?: { readonly id: string; readonly work: string } | undefined;
  readonly id: string;
  readonly on: CalendarDate;
}

/** A new piece of proof: empty sections, the disclaimer, and what the blueprint already says of data and skills. */
export function draftCaseStudy(
  { kind, title, author, blueprint, profileId, plan, id, on }: DraftInput,
  atlas: Pick<Atlas, "blueprints" | "datasets">,
): CaseStudy {
  const followed = atlas.blueprints.find((one) => one.id === blueprint);
  return {
    version: 1,
    id,
    kind,
    title,
    summary: "",
    author,
    ...(profileId === undefined ? {} : { profileId }),
    ...(followed === undefined ? {} : { blueprint: followed.id }),
    ...(plan === undefined ? {} : { plan: { ...plan } }),
    createdOn: on,
    changedOn: on,
    sections: {},
    data: atlas.datasets.filter((one) => followed?.datasets.includes(one.id) === true).map(datasetEntry),
    evaluations: [],
    noSubgroupsBecause: "",
    disclaimer: DEFAULT_DISCLAIMER,
    structure: emptyStructure(kind),
    skills: followed === undefined ? [] : skillsOf(followed),
    links: [],
    reviews: [],
  };
}

/** An entry for a set of the field, as a draft names it; rows are taken to stay on the person's own machine. */
export function datasetEntry({
  id,
  label,
  url,
  provider,
  licence,
  access,
}: Atlas["datasets"][number]): UsedData {
  return {
    dataset: id,
    name: label,
    provenance: `${provider}, ${url}`,
    licence: licence.slice(0, 200),
    access,
    hostedModel: false,
  };
}

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];

function skillsOf({ steps }: Atlas["blueprints"][number]): CaseStudy["skills"] {
  const highest = new Map<string, SkillLevel>();
  for (const { skill, level } of steps.flatMap((step) => step.skills)) {
    const held = highest.get(skill);
    if (held === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(held)) highest.set(skill, level);
  }
  return [...highest].slice(0, 30).map(([skill, level]) => ({ skill, level }));
}

/** The structured part of a kind with nothing in it yet. */
function emptyStructure(kind: ProofKind): Structure {
  switch (kind) {
    case "case-study":
      return { kind };
    case "workflow-redesign":
      return { kind, before: [], after: [], hazards: [], equity: "", measures: [] };
    case "roi-model":
      return {
        kind,
        currency: "",
        years: 3,
        assumptions: [],
        benefit: "",
        cost: "",
        setUp: "",
        beyondMoney: "",
      };
    case "paper-critique":
      return { kind, reference: "", doi: "", answers: [], wouldUse: "" };
    case "product-spec":
      return {
        kind,
        problem: "",
        users: [],
        inputs: [],
        outputs: [],
        outOfScope: [],
        requirements: [],
        hazards: [],
        successMeasures: [],
        rollback: "",
      };
    case "governance-memo":
      return { kind, decision: "", regime: [], risks: [], controls: [], monitoring: [], stopRule: "" };
    case "clinical-playbook":
      return {
        kind,
        painPoint: "",
        guardrails: [],
        hazards: [],
        equity: "",
        // What one ward might bear; the writer's own figures replace it.
        alertBudget: { patientsPerNurse: 6, shiftHours: 12, alertsPerPatientDay: 0, mostPerShift: 0 },
        measures: [],
        rollOut: [],
      };
    default:
      return assertNever(kind);
  }
}
