import { Link } from "@tanstack/react-router";
import type { Plan } from "#src/plan/index.ts";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { WhatMoved } from "./what-moved.tsx";

interface SavedNoteProps {
  readonly plan: Plan;
}

/** Says that the hours are kept and what planning again moved, and leads back to the plan. */
export function SavedNote({ plan: { id, change } }: SavedNoteProps) {
  return (
    <section ref={focusWhenShown} tabIndex={-1} className="time-moved" aria-label="Saved">
      <h3>Saved, and planned again</h3>
      {change !== undefined && <WhatMoved change={change} />}
      <p>
        <Link to="/plan/$id" params={{ id }} className="button">
          Back to the plan
        </Link>
      </p>
    </section>
  );
}
