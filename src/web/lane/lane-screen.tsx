import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { readLaneSearch, USUAL_HOURS } from "../lanes/lanes-search.ts";
import type { LaneSearch } from "../lanes/lanes-search.ts";
import { useChosen } from "../client/use-chosen.ts";
import { LaneView } from "./lane-view.tsx";
import { useLane } from "./use-lane.ts";

const route = getRouteApi("/profile/$id/lanes/$role/$domain/$sector");

/** One lane: what is missing, what must be true, how long it takes, and a plan for it. */
export function LaneScreen() {
  const address = route.useParams();
  const navigate = route.useNavigate();
  const [{ hours = USUAL_HOURS }, change] = useChosen<LaneSearch>(
    // The router hands on what its own check leaves out, so the address is read once more.
    readLaneSearch(route.useSearch()),
    useCallback((next) => void navigate({ search: next, replace: true, resetScroll: false }), [navigate]),
  );
  const lane = useLane(address, hours);

  if (lane.data === undefined) {
    return (
      <Page title="One lane" over={<Steps profileId={address.id} here="lane" />}>
        <Answer query={lane} what="the lane" lines={30}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  return (
    <LaneView address={address} found={lane.data} hours={hours} onHours={(next) => change({ hours: next })} />
  );
}
