import { useParams } from "@tanstack/react-router";
import { Answer } from "../../design/answer.tsx";
import { AppLink } from "../../design/app-link.tsx";
import { ProjectPage } from "../project-page.tsx";
import { DisputeDesk } from "./dispute-desk.tsx";
import { useDispute } from "./use-dispute.ts";
import "../work/work.css";

/** One item that waits for an adjudicator. */
export function DisputeScreen() {
  const { id = "", item = "" } = useParams({ strict: false });
  const query = useDispute(id, item);
  return (
    <ProjectPage title="Decide an item" here="adjudicate" deed="adjudicate">
      {(project) => (
        <section className="work" aria-labelledby="dispute">
          <h2 id="dispute" className="unseen">
            The item
          </h2>
          <p className="note">
            <AppLink href={`/review/${encodeURIComponent(id)}/adjudicate`}>All that wait</AppLink>
          </p>
          <Answer query={query} what="what people said" lines={16}>
            {(dispute) => <DisputeDesk key={item} project={project} dispute={dispute} />}
          </Answer>
        </section>
      )}
    </ProjectPage>
  );
}
