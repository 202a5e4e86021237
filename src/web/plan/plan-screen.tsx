import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { PlanView } from "./plan-view.tsx";
import { usePlan } from "./use-plan.ts";

const route = getRouteApi("/plan/$id");

/** A plan of 13 weeks: what to do now, the weeks, what changed, what else there is. */
export function PlanScreen() {
  const { id } = route.useParams();
  const plan = usePlan(id);
  if (plan.data === undefined) {
    return (
      <Page title="Plan">
        <Answer query={plan} what="the plan" lines={40}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  // Another plan begins with nothing ticked, moved or opened.
  return <PlanView key={id} plan={plan.data} />;
}
