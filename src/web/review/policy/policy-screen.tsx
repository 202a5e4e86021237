import { useState } from "react";
import { showMoment } from "../../account/show-moment.ts";
import { showCount } from "../../client/numbers.ts";
import { Answer } from "../../design/answer.tsx";
import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { VersionList } from "../parts/version-list.tsx";
import { ProjectPage } from "../project-page.tsx";
import { useCoverage, usePeople } from "../use-review.ts";
import type { Project, Rule } from "../use-review.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { PolicyDesk } from "./policy-desk.tsx";
import { RuleList } from "./rule-list.tsx";

/** Who may review what: the rules, what they would allow, and every version of them. */
export function PolicyScreen() {
  return (
    <ProjectPage title="Policy" here="policy" deed="see-project" lead={sayPolicy}>
      {(project) => <Policy key={project.policy?.version ?? 0} project={project} />}
    </ProjectPage>
  );
}

function Policy({ project }: { readonly project: Project }) {
  const { id, policy, policies, me, settings } = project;
  const inForce = policy?.rules ?? [];
  const [draft, setDraft] = useState<readonly Rule[]>(inForce);
  const mayChange = me.may.includes("set-up");
  const changed = draft !== inForce;
  useShowHash(true);
  return (
    <>
      <Section
        title="Rules"
        aside="Whatever no rule allows is denied. These are the project’s own rules; the law of a place may ask for more."
      >
        {mayChange ? (
          <PolicyDesk id={id} inForce={inForce} draft={draft} onDraft={setDraft} />
        ) : (
          <RuleList rules={inForce} />
        )}
      </Section>
      {me.may.includes("see-people") && (
        <Section
          title="Who could take what"
          id="coverage"
          aside={changed ? "Counted for the draft above." : "Counted for the rules in force."}
        >
          <Covered id={id} rules={changed ? draft : undefined} overlap={settings.overlap} />
        </Section>
      )}
      {policies.length > 0 && (
        <Section title="Versions" aside={showCount(policies.length, "version")}>
          <VersionList versions={policies} />
        </Section>
      )}
    </>
  );
}

interface CoveredProps {
  readonly id: string;
  readonly rules: readonly Rule[] | undefined;
  readonly overlap: number;
}

function Covered({ id, rules, overlap }: CoveredProps) {
  const coverage = useCoverage(id, rules);
  const people = usePeople(id);
  return (
    <Answer query={coverage} what="who could take what" lines={5}>
      {(data) => <CoverageTable coverage={data} people={people.data?.people ?? []} overlap={overlap} />}
    </Answer>
  );
}

function sayPolicy({ policy }: Project) {
  return policy === undefined
    ? "Who may review what. There is no rule yet, so nobody may judge anything."
    : `Version ${policy.version}, ${showCount(policy.rules.length, "rule")}, in force since ${showMoment(policy.at)}.`;
}
