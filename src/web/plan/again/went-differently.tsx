import { useId, useState } from "react";
import { Button } from "../../design/button.tsx";
import { Planning } from "../planning.tsx";
import { usePlanAgain } from "../use-plan-again.ts";
import { LostDaysForm } from "./lost-days-form.tsx";

/** When a week went another way than planned: lost days, or planning again from today. */
export function WentDifferently() {
  const [open, setOpen] = useState(false);
  const form = useId();
  const { planAgain, busy, error, refused } = usePlanAgain();
  return (
    <div className="stack no-print">
      <div className="row">
        <span className="note">Did it go differently?</span>
        <Button look="quiet" aria-expanded={open} aria-controls={form} onClick={() => setOpen(!open)}>
          I lost days
        </Button>
        <Button
          look="quiet"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) planAgain({ does: "repair", with: {}, says: "Planned again from today." });
          }}
        >
          Plan again from today
        </Button>
      </div>
      <Planning busy={busy} error={error} refused={refused} />
      <div id={form}>{open && <LostDaysForm />}</div>
    </div>
  );
}
