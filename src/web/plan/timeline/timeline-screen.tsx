import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../../design/answer.tsx";
import { Page } from "../../design/page.tsx";
import { usePlan } from "../use-plan.ts";
import { TimelineView } from "./timeline-view.tsx";

const route = getRouteApi("/plan/$id/timeline");

/** The thirteen weeks of a plan side by side. */
export function TimelineScreen() {
  const { id } = route.useParams();
  const plan = usePlan(id);
  if (plan.data === undefined) {
    return (
      <Page title="Timeline">
        <Answer query={plan} what="the plan" lines={40}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  return <TimelineView key={id} plan={plan.data} />;
}
