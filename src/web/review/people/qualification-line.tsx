import { EstimateMark } from "../../design/estimate-mark.tsx";
import type { Person } from "../use-review.ts";

interface QualificationLineProps {
  readonly qualification: Person["qualification"];
}

const STATES: Record<Person["qualification"]["state"], string> = {
  "not-needed": "not asked for",
  "not-begun": "not begun",
  begun: "begun",
  passed: "passed",
  failed: "not passed",
  undecided: "undecided: the interval holds the bar, so more items are needed to tell",
};

/** Whether somebody has been let in, with the share right and its interval, never the point alone. */
export function QualificationLine({ qualification }: QualificationLineProps) {
  const { state, done, of, right, share, bar, setByLead } = qualification;
  return (
    <span className="stack-tight">
      <span>
        {STATES[state]}
        {setByLead && ", set by a lead"}
        {state !== "not-needed" && of > 0 && (
          <span className="note">
            {" "}
            {right} right of {done} done, {of} in all
          </span>
        )}
      </span>
      {share !== undefined && (
        <span className="row">
          <EstimateMark answer={share} digits={2} scale={[0, 1]} />
          {bar !== undefined && <span className="note">the lower end must reach {bar}</span>}
        </span>
      )}
    </span>
  );
}
