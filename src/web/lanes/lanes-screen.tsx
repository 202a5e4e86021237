import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { showCount, showNumber } from "../client/numbers.ts";
import { Answer } from "../design/answer.tsx";
import { Page } from "../design/page.tsx";
import { Steps } from "../design/steps.tsx";
import { Term } from "../design/term.tsx";
import { LaneControls } from "./lane-controls.tsx";
import { LaneLists } from "./lane-lists.tsx";
import { readLanesSearch, USUAL_HOURS } from "./lanes-search.ts";
import type { LanesSearch } from "./lanes-search.ts";
import { useChosen } from "../client/use-chosen.ts";
import { useLanes } from "./use-lanes.ts";
import "./lanes.css";

const route = getRouteApi("/profile/$id/lanes");

/** The lanes that fit, those that are a stretch, and those that are closed, with why. */
export function LanesScreen() {
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const [search, change] = useChosen<LanesSearch>(
    // The router hands on what its own check leaves out, so the address is read once more.
    readLanesSearch(route.useSearch()),
    useCallback((next) => void navigate({ search: next, replace: true, resetScroll: false }), [navigate]),
  );
  const lanes = useLanes(id, search);
  const hours = search.hours ?? USUAL_HOURS;

  return (
    <Page
      title="Your lanes"
      over={<Steps profileId={id} here="lanes" />}
      lead={
        <p>
          A <Term name="lane">lane</Term> is a role, in a domain of healthcare, at a kind of employer. These
          stand first for what your text shows.
        </p>
      }
    >
      <LaneControls search={search} onChange={change} />
      <p className="unseen" aria-live="polite">
        {lanes.isPlaceholderData || lanes.data === undefined
          ? ""
          : `Ranked for ${showCount(hours, "hour")} a week, out of ${showNumber(lanes.data.considered)} lanes.`}
      </p>
      <Answer query={lanes} what="your lanes" lines={40}>
        {(ranking) => (
          <LaneLists profileId={id} ranking={ranking} hours={hours} busy={lanes.isPlaceholderData} />
        )}
      </Answer>
    </Page>
  );
}
