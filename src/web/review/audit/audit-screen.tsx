import { Section } from "../../design/page.tsx";
import { useShowHash } from "../../field/use-show-hash.ts";
import { ProjectPage } from "../project-page.tsx";
import { usePeople } from "../use-review.ts";
import type { Project } from "../use-review.ts";
import { AuditList } from "./audit-list.tsx";
import { ChainPart } from "./chain-part.tsx";
import { CheckChain } from "./check-chain.tsx";

/** Everything that happened in a project, and the proof that nothing was changed since. */
export function AuditScreen() {
  return (
    <ProjectPage
      title="Audit"
      here="audit"
      deed="see-audit"
      lead={({ acts }) => `${acts} acts, each tied to the one before it by its hash.`}
    >
      {(project) => <Audit project={project} />}
    </ProjectPage>
  );
}

function Audit({ project }: { readonly project: Project }) {
  const { id, me } = project;
  const people = usePeople(id, me.may.includes("see-people"));
  useShowHash(true);
  return (
    <>
      <Section title="Is it whole?">
        <ChainPart project={project} />
      </Section>
      <Section title="What happened" aside="Newest first. People stand under their pseudonyms.">
        <AuditList id={id} people={(people.data?.people ?? []).map(({ person }) => person)} />
      </Section>
      <Section title="Check a file" id="check" aside="A record somebody handed you, of any project.">
        <CheckChain />
      </Section>
    </>
  );
}
