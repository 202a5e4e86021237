import { showShare } from "../../client/numbers.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { usePlanLacks } from "../use-plan.ts";
import { ReadinessBar } from "./readiness-bar.tsx";

/** Below this the plan is as good as the best there can be, as far as anybody can tell. */
const NO_DIFFERENCE = 0.005;

/** How far the plan takes a person, how good it is beside the best there can be, and what it lacks. */
export function Reach() {
  const { plan } = usePlanDesk();
  const lacks = usePlanLacks(plan.id).data?.lacks ?? [];
  const { readiness, quality, parts } = plan;
  // A plan kept by an earlier version says nothing of readiness or parts until it is made again.
  const known = readiness.planned > 0 || parts.some(({ works }) => works.length > 0);
  if (!known) {
    return (
      <p>
        Not worked out for this plan, which an earlier version made. “Plan again from today” works it out.
      </p>
    );
  }
  return (
    <>
      <ReadinessBar readiness={readiness} />
      <p>{sayQuality(quality.gap)}</p>
      {lacks.length > 0 && (
        <div className="lacks">
          <h3 className="plan-list-name">What it lacks</h3>
          <ul className="plan-bullets">
            {lacks.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function sayQuality(gap: number | undefined): string {
  if (gap === undefined)
    return "How far it is from the best plan for these hours was not worked out in time.";
  if (gap < NO_DIFFERENCE) return "No plan for these tasks and hours is noticeably better than this one.";
  return `It is at most ${showShare(gap)} below the best plan these tasks and hours allow.`;
}
