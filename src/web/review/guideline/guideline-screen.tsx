import { showMoment } from "../../account/show-moment.ts";
import { showCount } from "../../client/numbers.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Section } from "../../design/page.tsx";
import { VersionList } from "../parts/version-list.tsx";
import { ProjectPage } from "../project-page.tsx";
import type { Project } from "../use-review.ts";
import { CompareVersions } from "./compare-versions.tsx";
import { GuidelineForm } from "./guideline-form.tsx";

/** The guideline in force, a new version of it, and what changed from one to another. */
export function GuidelineScreen() {
  return (
    <ProjectPage title="Guideline" here="guideline" deed="see-project" lead={sayVersion}>
      {(project) => <Guideline project={project} />}
    </ProjectPage>
  );
}

function Guideline({ project }: { readonly project: Project }) {
  const { id, guideline, guidelines, me } = project;
  const mayChange = me.may.includes("set-up");
  return (
    <>
      {guideline !== undefined && (
        <Section title="In force" aside={`Version ${guideline.version}`}>
          <div className="review-text">{guideline.text}</div>
          <CopyButton text={() => guideline.text}>Copy it</CopyButton>
        </Section>
      )}
      {guideline === undefined && !mayChange && (
        <Section title="In force">
          <p>There is none yet. A lead writes it.</p>
        </Section>
      )}
      {mayChange && (
        <Section
          title={guideline === undefined ? "Write it" : "New version"}
          aside="What was judged under an earlier version stays, and says which."
        >
          <GuidelineForm key={guideline?.version ?? 0} id={id} before={guideline?.text ?? ""} />
        </Section>
      )}
      {guidelines.length > 1 && (
        <Section title="Compare" id="compare">
          <CompareVersions id={id} latest={guidelines.length} />
        </Section>
      )}
      {guidelines.length > 0 && (
        <Section title="Versions" aside={showCount(guidelines.length, "version")}>
          <VersionList versions={guidelines} />
        </Section>
      )}
    </>
  );
}

function sayVersion({ guideline }: Project) {
  return guideline === undefined
    ? "How to judge, in words everybody works from. There is none yet, and without one nobody is given an item."
    : `Version ${guideline.version}, in force since ${showMoment(guideline.at)}.`;
}
