import { getRouteApi } from "@tanstack/react-router";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { USUAL_HOURS } from "../lanes/lanes-search.ts";
import { LaneView } from "./lane-view.tsx";
import { useLane } from "./use-lane.ts";

const route = getRouteApi("/profile/$id/lanes/$role/$domain/$sector");

/** One lane: what is missing, what must be true, how long it takes, and a plan for it. */
export function LaneScreen() {
  const address = route.useParams();
  const { hours = USUAL_HOURS } = route.useSearch();
  const navigate = route.useNavigate();
  const lane = useLane(address, hours);
  const changeHours = (next: number) =>
    void navigate({ search: { hours: next }, replace: true, resetScroll: false });

  if (lane.data === undefined) {
    return (
      <Page title="One lane" over={<Steps profileId={address.id} here="lane" />}>
        <Answer query={lane} what="the lane" lines={30}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  return <LaneView address={address} found={lane.data} hours={hours} onHours={changeHours} />;
}
