import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../../design/answer.tsx";
import { Page } from "../../design/page.tsx";
import { usePlan } from "../use-plan.ts";
import { TimeView } from "./time-view.tsx";

const route = getRouteApi("/plan/$id/time");

/** The hours and shifts of a plan. */
export function TimeScreen() {
  const { id } = route.useParams();
  const plan = usePlan(id);
  if (plan.data === undefined) {
    return (
      <Page title="Hours and shifts">
        <Answer query={plan} what="the plan" lines={40}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  return <TimeView key={plan.data.id} plan={plan.data} />;
}
