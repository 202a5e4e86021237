import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ProjectPage } from "../project-page.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { Desk } from "./desk.tsx";
import { WorkBanner } from "./work-banner.tsx";
import "./work.css";

const route = getRouteApi("/review/$id/work");

/** Where a reviewer judges, after they have agreed to the terms. */
export function WorkScreen() {
  const { item } = route.useSearch();
  const [accepting, setAccepting] = useState(false);
  return (
    <ProjectPage title="Judge" here="work" deed="judge">
      {(project) => (
        <>
          <WorkBanner />
          {!project.me.consented || accepting ? (
            <section className="work" aria-labelledby="work-consent">
              <h2 id="work-consent">Before you begin</h2>
              <ConsentForm project={project} onDone={() => setAccepting(false)} />
            </section>
          ) : (
            <section aria-labelledby="work-desk">
              <h2 id="work-desk" className="unseen">
                The item
              </h2>
              <Desk
                key={`${project.id} ${project.me.person}`}
                project={project}
                item={item}
                onAccept={() => setAccepting(true)}
              />
            </section>
          )}
        </>
      )}
    </ProjectPage>
  );
}
