import type { Plan } from "#src/plan/index.ts";
import { showShare } from "../../client/numbers.ts";

interface ReadinessBarProps {
  readonly readiness: Plan["readiness"];
}

/** What is shown of what the role asks: today, and when every task is done. */
export function ReadinessBar({ readiness: { now, planned } }: ReadinessBarProps) {
  return (
    <figure className="readiness">
      <figcaption>
        <strong>{showShare(now)}</strong> of what the role asks is shown today,{" "}
        <strong>{showShare(planned)}</strong> when every task is done.
      </figcaption>
      <svg className="readiness-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="readiness-planned" x="0" y="0" height="6" width={Math.max(now, planned) * 100} />
        <rect className="readiness-now" x="0" y="0" height="6" width={now * 100} />
      </svg>
      <p className="note">By the weights of this role’s skills, each at the level it asks.</p>
    </figure>
  );
}
