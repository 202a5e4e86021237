import { useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { usePlanDesk } from "../plan-desk.ts";
import { SeenAt } from "../seen-at.tsx";
import { ProofForm } from "./proof-form.tsx";

interface ProofPlaceProps {
  readonly task: PlanTask;
}

/** Where a finished artefact can be seen; asked right after the tick, and on request while it has not been said. */
export function ProofPlace({ task }: ProofPlaceProps) {
  const { plan, ticked, tick } = usePlanDesk();
  // What the person did with the question here: nothing yet, opened it, answered it, left it.
  const [asked, setAsked] = useState<"open" | "answered" | "left">();
  const proof = plan.proofs.find(({ work }) => work === task.work);
  if (!task.done || task.part !== task.parts || proof === undefined) return null;
  if (proof.at !== undefined) {
    return (
      <p className="note" tabIndex={-1} ref={asked === "answered" ? focusWhenShown : undefined}>
        Seen at <SeenAt place={proof.at} />
      </p>
    );
  }
  if (asked === "left" || (asked === undefined && !ticked.has(task.id))) {
    return (
      <p className="note">
        Said, not shown.{" "}
        <Button
          look="quiet"
          ref={asked === "left" ? focusWhenShown : undefined}
          onClick={() => setAsked("open")}
        >
          Say where it can be seen<span className="unseen">: {proof.artefact}</span>
        </Button>
      </p>
    );
  }
  return (
    <ProofForm
      takesFocus={asked === "open"}
      onSaid={(at) => {
        setAsked("answered");
        tick({ task: task.id, done: true, at });
      }}
      onLeave={() => setAsked("left")}
    />
  );
}
