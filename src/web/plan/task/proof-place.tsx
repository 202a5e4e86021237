import { useId, useState } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { SeenAt } from "../seen-at.tsx";

interface ProofPlaceProps {
  readonly task: PlanTask;
}

/** Where a finished artefact can be seen; asked right after the tick, and whenever it has not been said. */
export function ProofPlace({ task }: ProofPlaceProps) {
  const { plan, ticked, tick } = usePlanDesk();
  const [asked, setAsked] = useState(false);
  const [at, setAt] = useState("");
  const field = useId();
  const proof = plan.proofs.find(({ work }) => work === task.work);
  if (!task.done || task.part !== task.parts || task.artefact === undefined || proof === undefined)
    return null;
  if (proof.at !== undefined) {
    return (
      <p className="note" aria-live="polite">
        Seen at <SeenAt place={proof.at} />
      </p>
    );
  }
  if (!asked && !ticked.has(task.id)) {
    return (
      <p className="note">
        Said, not shown.{" "}
        <Button look="quiet" onClick={() => setAsked(true)}>
          Say where it can be seen<span className="unseen">: {task.artefact}</span>
        </Button>
      </p>
    );
  }
  return (
    <form
      className="proof-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const place = at.trim();
        if (place !== "") tick({ task: task.id, done: true, at: place });
      }}
    >
      <label htmlFor={field}>Where can it be seen?</label>
      <span className="row">
        <input
          id={field}
          type="text"
          value={at}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          placeholder="An address or the name of a file"
          aria-describedby={`${field}-note`}
          onChange={(event) => setAt(event.target.value)}
        />
        <Button type="submit">Keep</Button>
      </span>
      <p id={`${field}-note`} className="note" aria-live="polite">
        Without it the work counts as said, not shown.
      </p>
    </form>
  );
}
