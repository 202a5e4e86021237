import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { roleWords } from "../review-words.ts";
import { useCoverage, usePeople } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { MyPart } from "./my-part.tsx";
import { NeedList } from "./need-list.tsx";
import { ProgressSection } from "./progress-section.tsx";
import { needsOf } from "./standing.ts";
import { StateSection } from "./state-section.tsx";
import { WaitsForMe } from "./waits-for-me.tsx";

/** One project: what waits for me, what stands in the way, how far it is. */
export function OverviewScreen() {
  return (
    <ProjectPage
      title="Review project"
      here="overview"
      deed="see-project"
      lead={({ purpose, me }) =>
        purpose === "" ? `You are ${me.roles.map((role) => roleWords[role]).join(", ")} here.` : purpose
      }
    >
      {(project) => <Overview project={project} />}
    </ProjectPage>
  );
}

function Overview({ project }: { readonly project: Project }) {
  const { id, me } = project;
  const seesPeople = me.may.includes("see-people");
  const people = usePeople(id, seesPeople);
  const coverage = useCoverage(id, undefined, seesPeople);
  const needs = needsOf(project, people.data?.people, coverage.data);
  const missing = needs.filter(({ status }) => status === "unmet").length;
  useShowHash(true);
  return (
    <>
      <Section title="For you">
        <WaitsForMe project={project} />
      </Section>
      {me.may.includes("set-up") && (
        <Section
          title="Before people begin"
          aside={missing === 0 ? "Nothing stands in the way." : `${missing} of ${needs.length} open`}
        >
          {missing > 0 ? (
            <NeedList id={id} needs={needs} />
          ) : (
            <details>
              <summary>All that a project needs</summary>
              <NeedList id={id} needs={needs} />
            </details>
          )}
        </Section>
      )}
      <Section title="Progress">
        <ProgressSection progress={project.progress} />
      </Section>
      <Section title="Your part">
        <MyPart project={project} />
      </Section>
      <Section title="State" id="state">
        <StateSection project={project} />
      </Section>
    </>
  );
}
