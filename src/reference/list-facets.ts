import type { Atlas, RecordKind } from "#src/atlas/index.ts";
import { areaNames, gradeNames, listKindNames, momentNames, questionKindNames } from "./advice-names.ts";
import { baselineByNames, baselineMetricNames, checklistStatusNames } from "./baseline-names.ts";
import { topicNames, verificationNames } from "./claim-names.ts";
import { credentialTypeNames, layerNames, offeredNames } from "./credential-names.ts";
import { accessNames, holdsNames } from "./dataset-names.ts";
import { statusNames } from "./employer-names.ts";
import { byRecords, byText, byWords } from "./facet.ts";
import type { Facet } from "./facet.ts";
import {
  identityDemandNames,
  payBasisNames,
  platformTopicNames,
  platformWorkNames,
} from "./platform-names.ts";
import { backgroundNames, seniorityNames } from "./role-names.ts";
import { frameworkKindNames, regulationKindNames } from "./rule-names.ts";
import { coreNames, skillKindNames } from "./skill-names.ts";
import { systemName } from "./system-names.ts";
import { taskKindNames } from "./task-names.ts";

type Facets = { readonly [K in RecordKind]: readonly Facet<Atlas[K][number]>[] };

const carriesNames = { whole: "As the skill itself", part: "In part" } as const;

/** What each list can be filtered by. */
export const listFacets: Facets = {
  domains: [],
  categories: [
    byRecords("domain", "Domain", "domains", ({ domains }) => domains.map(({ domain }) => domain)),
  ],
  roles: [
    byRecords("category", "Family", "categories", ({ category }) => [category]),
    byRecords("domain", "Domain", "domains", ({ domains }) => domains.map(({ domain }) => domain)),
    byRecords("sector", "Sector", "sectors", ({ sectors }) => sectors.map(({ sector }) => sector)),
    byWords("seniority", "Level", seniorityNames, ({ seniority }) => [seniority]),
    byWords("background", "Usually from", backgroundNames, ({ backgrounds }) => backgrounds),
  ],
  skills: [
    byWords("core", "Core", coreNames, ({ core }) => [core]),
    byWords("kind", "Kind", skillKindNames, ({ kind }) => [kind]),
  ],
  cores: [],
  pathways: [byWords("background", "For", backgroundNames, ({ backgrounds }) => backgrounds)],
  sectors: [byRecords("domain", "Domain", "domains", ({ domains }) => domains.map(({ domain }) => domain))],
  employers: [
    byRecords("sector", "Sector", "sectors", ({ sectors }) => sectors),
    byRecords("domain", "Domain", "domains", ({ domains }) => domains),
    byRecords("region", "Region", "regions", ({ regions }) => regions),
    byText("system", "Job board", ({ boards }) => boards.map(({ system }) => system), systemName),
    byWords("status", "Status", statusNames, ({ status }) => [status]),
  ],
  platforms: [
    byWords("work", "Work", platformWorkNames, ({ work }) => work),
    byWords("pay", "Paid by", payBasisNames, ({ payBasis }) => payBasis),
    byWords("asks", "Asks for", identityDemandNames, ({ demands }) => demands),
    byWords("unknown", "Not in our sources", platformTopicNames, ({ unknown }) => unknown),
  ],
  regions: [
    byRecords("within", "Part of", "regions", ({ within }) => (within === undefined ? [] : [within])),
    byRecords("regime", "Rule that binds", "regulations", ({ regimes }) => regimes),
  ],
  blueprints: [
    byRecords("domain", "Domain", "domains", ({ domain }) => [domain]),
    byRecords("category", "Family", "categories", ({ categories }) => categories),
    byRecords("dataset", "Data set", "datasets", ({ datasets }) => datasets),
  ],
  tasks: [
    byWords("kind", "Kind", taskKindNames, ({ kind }) => [kind]),
    byRecords("category", "Family", "categories", ({ categories }) => categories),
    byWords("for", "For", backgroundNames, ({ backgrounds }) => backgrounds),
  ],
  units: [byRecords("skill", "Skill", "skills", ({ skill }) => [skill])],
  recall: [byRecords("skill", "Skill", "skills", ({ skills }) => skills)],
  setbacks: [byWords("for", "For", backgroundNames, ({ backgrounds }) => backgrounds)],
  datasets: [
    byWords("access", "Access", accessNames, ({ access }) => [access]),
    byRecords("domain", "Domain", "domains", ({ domains }) => domains),
    byWords("holds", "Holds", holdsNames, ({ holds }) => [holds]),
  ],
  credentials: [
    byWords("layer", "Layer", layerNames, ({ layer }) => [layer]),
    byWords("type", "Kind", credentialTypeNames, ({ type }) => [type]),
    byWords("for", "For", backgroundNames, ({ openTo }) => openTo),
    byWords("offered", "Offered", offeredNames, ({ offered }) => [offered]),
  ],
  pillars: [],
  regulations: [
    byWords("kind", "Kind", regulationKindNames, ({ kind }) => [kind]),
    byText("jurisdiction", "Where it binds", ({ jurisdiction }) => [jurisdiction]),
    byRecords("category", "Family that meets it", "categories", ({ categories }) => categories),
  ],
  frameworks: [byWords("kind", "Kind", frameworkKindNames, ({ kind }) => [kind])],
  checklists: [byWords("status", "Standing", checklistStatusNames, ({ status }) => [status])],
  baselines: [
    byWords("metric", "Measure", baselineMetricNames, ({ metric }) => [metric]),
    byWords("by", "Who computed it", baselineByNames, ({ by }) => [by]),
  ],
  claims: [
    byWords("topic", "Topic", topicNames, ({ topic }) => [topic]),
    byWords("verification", "How sure", verificationNames, ({ verification }) => [verification]),
  ],
  disagreements: [],
  advice: [
    byWords("grade", "Grade", gradeNames, ({ grade }) => [grade]),
    byWords("moment", "For", momentNames, ({ moment }) => [moment]),
  ],
  lists: [
    byWords("moment", "For", momentNames, ({ moment }) => [moment]),
    byWords("kind", "Kind", listKindNames, ({ kind }) => [kind]),
  ],
  questions: [
    byWords("kind", "Kind", questionKindNames, ({ kind }) => [kind]),
    byWords("area", "Area", areaNames, ({ area }) => [area]),
  ],
  terms: [],
  bridges: [
    byWords("background", "For", backgroundNames, ({ backgrounds }) => backgrounds),
    byRecords("skill", "Skill", "skills", ({ skill }) => [skill]),
    byWords("carries", "Carries over", carriesNames, ({ carries }) => [carries]),
  ],
};
