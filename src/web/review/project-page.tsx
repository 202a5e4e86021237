import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Deed } from "#src/projects/index.ts";
import { Answer } from "../design/answer.tsx";
import { AppLink } from "../design/app-link.tsx";
import { Page } from "../design/page.tsx";
import { ReviewNav } from "./review-nav.tsx";
import type { ReviewPage } from "./review-nav.tsx";
import { deedWords } from "./review-words.ts";
import { useProject } from "./use-review.ts";
import type { Project } from "./use-review.ts";
import "./review.css";

interface ProjectPageProps {
  readonly title: string;
  readonly here: ReviewPage;
  /** What somebody must be allowed to see this page. */
  readonly deed: Deed;
  /** The answer of the page, from the project. */
  readonly lead?: (project: Project) => ReactNode;
  readonly children: (project: Project) => ReactNode;
}

/** A page of one project: which project it is, its other pages, and the page for those who may see it. */
export function ProjectPage({ title, here, deed, lead, children }: ProjectPageProps) {
  const { id } = useParams({ strict: false });
  const query = useProject(id ?? "");
  const project = query.data;
  const allowed = project?.me.may.includes(deed) === true;
  return (
    <Page
      title={here === "overview" ? (project?.title ?? title) : title}
      over={
        <>
          <p>
            <AppLink href="/review">Review</AppLink>
            {project !== undefined && here !== "overview" && <> · {project.title}</>}
            {project?.closed === true && <> · closed</>}
          </p>
          {project !== undefined && <ReviewNav project={project} here={here} />}
        </>
      }
      lead={project !== undefined && allowed ? lead?.(project) : undefined}
    >
      <Answer query={query} what="the project">
        {(data) => (allowed ? children(data) : <NotYours deed={deed} />)}
      </Answer>
    </Page>
  );
}

function NotYours({ deed }: Pick<ProjectPageProps, "deed">) {
  return (
    <p>
      Your roles in this project do not let you {deedWords[deed] ?? "do this"}. A lead of the project can give
      you another role.
    </p>
  );
}
