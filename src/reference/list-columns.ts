import type { Atlas, Background, RecordKind } from "#src/atlas/index.ts";
import { areaNames, listKindNames, momentNames, questionKindNames } from "./advice-names.ts";
import { baselineMetricNames, checklistStatusNames, rangeWords } from "./baseline-names.ts";
import { topicNames, verificationNames } from "./claim-names.ts";
import { claimProse } from "./claim-prose.ts";
import { credentialTypeNames, layerNames } from "./credential-names.ts";
import { accessNames, holdsNames } from "./dataset-names.ts";
import { byStrength, linkEdge } from "./edges.ts";
import { day, figure, join, link, linkAll, outside, prose, text, unknown } from "./inlines.ts";
import type { Inline } from "./record-page.ts";
import { payBasisNames, platformWorkNames } from "./platform-names.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames, seniorityNames } from "./role-names.ts";
import { frameworkKindNames, regulationKindNames } from "./rule-names.ts";
import { introduce } from "./said-of.ts";
import { coreNames, skillKindNames } from "./skill-names.ts";
import { systemName } from "./system-names.ts";
import { taskKindNames } from "./task-names.ts";
import { countHours } from "./tasks.ts";

interface Column<R> {
  readonly label: string;
  readonly write: (record: R, reference: Reference) => Inline[];
}

type Columns = { readonly [K in RecordKind]: readonly Column<Atlas[K][number]>[] };

const says: Column<{ summary: string; sources: readonly string[] }> = {
  label: "What it is",
  write: ({ summary, sources }) => prose(summary, sources),
};

const checked: Column<{ checkedOn: string; sources: readonly string[] }> = {
  label: "Checked",
  write: ({ checkedOn, sources }) => [day(checkedOn, sources)],
};

/** What each list shows of a record beside its name. */
export const listColumns: Columns = {
  domains: [says],
  categories: [
    says,
    { label: "Domains", write: ({ domains }, reference) => writeDomains(reference, domains) },
  ],
  roles: [
    { label: "Family", write: ({ category }, reference) => [link(reference, `categories/${category}`)] },
    { label: "Domains", write: ({ domains }, reference) => writeDomains(reference, domains) },
    { label: "Level", write: ({ seniority }) => [text(seniorityNames[seniority])] },
    { label: "Usually from", write: ({ backgrounds }) => writeBackgrounds(backgrounds) },
  ],
  skills: [
    { label: "Core", write: ({ core }) => [text(coreNames[core])] },
    { label: "Kind", write: ({ kind }) => [text(skillKindNames[kind])] },
    says,
    { label: "Hours to working", write: ({ hours }) => [text(String(hours.working))] },
  ],
  cores: [says, { label: "Who needs it most", write: ({ serves, sources }) => prose(serves, sources) }],
  pathways: [
    { label: "From", write: ({ from, sources }) => prose(from, sources) },
    { label: "To", write: ({ to, sources }) => prose(to, sources) },
    { label: "For", write: ({ backgrounds }) => writeBackgrounds(backgrounds) },
  ],
  sectors: [says, { label: "Domains", write: ({ domains }, reference) => writeDomains(reference, domains) }],
  employers: [
    { label: "Sectors", write: ({ sectors }, reference) => linkAll(reference, "sectors", sectors) },
    {
      label: "Domains",
      write: ({ domains }, reference) => orUnknown(linkAll(reference, "domains", domains)),
    },
    { label: "Job board", write: writeBoards },
    { label: "Seen", write: writeLastSeen },
  ],
  platforms: [
    says,
    {
      label: "Work",
      write: ({ work }) => [text(work.map((one) => platformWorkNames[one]).join(", "))],
    },
    {
      label: "Paid by",
      write: ({ payBasis }) =>
        orUnknown(payBasis.length === 0 ? [] : [text(payBasis.map((one) => payBasisNames[one]).join(", "))]),
    },
    { label: "Latest risk", write: writeLatestRisk },
    checked,
  ],
  regions: [
    says,
    {
      label: "Rules that bind",
      write: ({ regimes }, reference) => linkAll(reference, "regulations", regimes),
    },
  ],
  blueprints: [
    { label: "Domain", write: ({ domain }, reference) => [link(reference, `domains/${domain}`)] },
    {
      label: "For families",
      write: ({ categories }, reference) => linkAll(reference, "categories", categories),
    },
    {
      label: "Time, by our estimate",
      write: ({ steps }) => [text(countHours(steps.reduce((sum, { hours }) => sum + hours.likely, 0)))],
    },
    says,
  ],
  tasks: [
    { label: "Kind", write: ({ kind }) => [text(taskKindNames[kind])] },
    { label: "Time, by our estimate", write: ({ hours }) => [text(countHours(hours.likely))] },
    says,
  ],
  units: [
    { label: "Skill", write: ({ skill }, reference) => [link(reference, `skills/${skill}`)] },
    {
      label: "Levels",
      write: ({ steps }) =>
        steps.length === 0
          ? [unknown("By practice alone")]
          : [text(steps.map(({ level }) => level).join(", "))],
    },
    {
      label: "Time, by our estimate",
      write: ({ steps }) =>
        steps.length === 0
          ? [unknown("No exercises, so no hours")]
          : [text(countHours(steps.reduce((sum, { hours }) => sum + hours.likely, 0)))],
    },
  ],
  recall: [{ label: "Cards", write: ({ cards }) => [text(String(cards.length))] }, says],
  setbacks: [
    { label: "If", write: ({ when, sources }) => prose(when, sources) },
    { label: "Reply", write: ({ reply, sources }) => prose(reply, sources) },
  ],
  datasets: [
    { label: "Holds", write: ({ holds }) => [text(holdsNames[holds])] },
    { label: "Access", write: ({ access }) => [text(accessNames[access])] },
    { label: "Domains", write: ({ domains }, reference) => linkAll(reference, "domains", domains) },
    { label: "Licence", write: ({ licence, sources }) => prose(licence, sources) },
    checked,
  ],
  credentials: [
    { label: "Provider", write: ({ provider }) => [text(provider)] },
    { label: "Layer", write: ({ layer }) => [text(layerNames[layer])] },
    { label: "Kind", write: ({ type }) => [text(credentialTypeNames[type])] },
    { label: "For", write: ({ openTo }) => writeBackgrounds(openTo) },
    checked,
  ],
  pillars: [says],
  regulations: [
    { label: "Kind", write: ({ kind }) => [text(regulationKindNames[kind])] },
    { label: "Where it binds", write: ({ jurisdiction }) => [text(jurisdiction)] },
    says,
    checked,
  ],
  frameworks: [
    { label: "Kind", write: ({ kind }) => [text(frameworkKindNames[kind])] },
    { label: "Publisher", write: ({ publisher }) => [text(publisher)] },
    says,
    checked,
  ],
  checklists: [
    { label: "Edition", write: ({ version }) => [text(version)] },
    { label: "Standing", write: ({ status }) => [text(checklistStatusNames[status])] },
    { label: "Items", write: ({ items }) => [text(String(items.length))] },
    says,
    checked,
  ],
  baselines: [
    { label: "Measure", write: ({ metric }) => [text(baselineMetricNames[metric])] },
    { label: "Reached", write: (baseline) => [text(rangeWords(baseline))] },
    { label: "How", write: ({ says: words, sources }) => prose(words, sources) },
    checked,
  ],
  claims: [
    {
      label: "Figure",
      write: (claim) => {
        const shown = figure(claim);
        return shown.length === 0 ? [text("No figure")] : shown;
      },
    },
    { label: "Topic", write: ({ topic }) => [text(topicNames[topic])] },
    { label: "Place", write: (claim) => claimProse(claim, claim.region, claim.sources) },
    { label: "Time", write: (claim) => claimProse(claim, claim.period, claim.sources) },
    { label: "How sure", write: ({ verification }) => [text(verificationNames[verification])] },
    { label: "Retrieved", write: ({ retrievedOn, sources }) => [day(retrievedOn, sources)] },
  ],
  disagreements: [{ label: "How we hold it", write: ({ held, sources }) => prose(held, sources) }],
  advice: [
    { label: "Grade", write: ({ grade }) => [{ kind: "grade", grade }] },
    { label: "For", write: ({ moment }) => [text(momentNames[moment])] },
    {
      label: "Says",
      write: ({ grade, says: words, sources }) => prose(`${introduce(grade)}${words}`, sources),
    },
  ],
  lists: [
    { label: "For", write: ({ moment }) => [text(momentNames[moment])] },
    { label: "Kind", write: ({ kind }) => [text(listKindNames[kind])] },
    says,
    { label: "Items", write: ({ items }) => [text(String(items.length))] },
  ],
  questions: [
    { label: "Asks", write: ({ asks, sources }) => prose(asks, sources) },
    { label: "Kind", write: ({ kind }) => [text(questionKindNames[kind])] },
    { label: "Area", write: ({ area }) => [text(areaNames[area])] },
  ],
  terms: [{ label: "Means", write: ({ means, sources }) => prose(means, sources) }],
  bridges: [
    { label: "For", write: ({ backgrounds }) => writeBackgrounds(backgrounds) },
    { label: "Carries to", write: ({ skill }, reference) => [link(reference, `skills/${skill}`)] },
    { label: "Because", write: ({ because, sources }) => prose(because, sources) },
  ],
};

function writeDomains(reference: Reference, domains: Atlas["categories"][number]["domains"]): Inline[] {
  return join(
    domains
      .toSorted(byStrength)
      .map(({ domain, strength }) => linkEdge(reference, `domains/${domain}`, strength)),
  );
}

function writeBackgrounds(backgrounds: readonly Background[]): Inline[] {
  return [text(backgrounds.map((name) => backgroundNames[name]).join(", "))];
}

function writeBoards({ boards }: Atlas["employers"][number]): Inline[] {
  return orUnknown(
    join(
      boards.map(({ system, url }) => [
        url === undefined ? text(systemName(system)) : outside(url, systemName(system)),
      ]),
    ),
  );
}

function writeLastSeen({ boards, sources }: Atlas["employers"][number]): Inline[] {
  const last = boards
    .map(({ seenOn }) => seenOn)
    .toSorted()
    .at(-1);
  return last === undefined ? [unknown("Not seen")] : [day(last, sources)];
}

function writeLatestRisk({ risks }: Atlas["platforms"][number]): Inline[] {
  const [latest] = risks.toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return latest === undefined ? [] : prose(latest.on, latest.sources);
}

function orUnknown(value: Inline[]): Inline[] {
  return value.length === 0 ? [unknown("Not in our sources")] : value;
}
