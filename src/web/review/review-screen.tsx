import { Answer } from "../design/answer.tsx";
import { AppLink } from "../design/app-link.tsx";
import { Page, Section } from "../design/page.tsx";
import { useShowHash } from "../field/use-show-hash.ts";
import { DemoButton } from "./list/demo-button.tsx";
import { ProjectList } from "./list/project-list.tsx";
import { StartProject } from "./list/start-project.tsx";
import { useProjects } from "./use-review.ts";
import "./review.css";

/** The projects I have a part in, and a new one. */
export function ReviewScreen() {
  const projects = useProjects();
  useShowHash(projects.data !== undefined);
  return (
    <Page
      title="Review"
      lead="Judge answers of medical AI together: who may judge what, how far people agree, and what leaves."
    >
      <Section title="Your projects">
        <Answer query={projects} what="your projects" lines={6}>
          {(data) => (data.projects.length === 0 ? <NoneYet /> : <ProjectList projects={data.projects} />)}
        </Answer>
      </Section>
      <Section
        title="Start a project"
        id="new"
        aside="Whoever starts it leads it. The title is seen by everybody in it."
      >
        <StartProject />
      </Section>
      {projects.data !== undefined && projects.data.projects.length > 0 && (
        <Section title="Try it out" id="trial">
          <DemoButton look="plain" />
        </Section>
      )}
      <Section title="Check a record" id="check" aside="It is checked here, and nothing of it is stored.">
        <p>
          Somebody handed you the record of a project? <AppLink href="/review/check">Check the file</AppLink>.
          You need no part in the project for it.
        </p>
      </Section>
    </Page>
  );
}

function NoneYet() {
  return (
    <div className="stack">
      <p>
        A review project is a set of AI answers with people who judge them under one written guideline. Who
        may judge an item follows from what a person is qualified as, and nobody sees what others said before
        they have spoken. Where people disagree or somebody marks a danger, an adjudicator decides, and every
        step is kept in a record that cannot be changed unnoticed.
      </p>
      <DemoButton look="main" />
    </div>
  );
}
