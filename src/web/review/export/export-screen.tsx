import { Answer } from "../../design/answer.tsx";
import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { useItems } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { ExportForm } from "./export-form.tsx";
import { LeavesBehind } from "./leaves-behind.tsx";
import { UnsealPart } from "./unseal-part.tsx";

/** What leaves the project, as what, and what stays. */
export function ExportScreen() {
  return (
    <ProjectPage
      title="Export"
      here="export"
      deed="export"
      lead={() => "Take results out. Nothing with an open critical mark leaves as the chosen answer."}
    >
      {(project) => <Export project={project} />}
    </ProjectPage>
  );
}

function Export({ project }: { readonly project: Project }) {
  const items = useItems(project.id);
  useShowHash(true);
  return (
    <>
      <Section title="What stays" aside="As it stands now.">
        <Answer query={items} what="the items" lines={4}>
          {(data) => <LeavesBehind items={data.items} />}
        </Answer>
      </Section>
      <Section title="What leaves">
        <ExportForm id={project.id} unsealed={project.unsealed} />
      </Section>
      <Section title="Models" id="unseal">
        <UnsealPart project={project} />
      </Section>
    </>
  );
}
