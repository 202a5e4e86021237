import { showDay } from "../client/dates.ts";
import { RecordLink } from "../design/app-link.tsx";
import type { Due } from "./use-recall.ts";

interface NothingDueProps {
  readonly counts: Due["counts"];
}

/** Said when there is no card for today. */
export function NothingDue({ counts }: NothingDueProps) {
  if (counts.settled > 0 && counts.next === undefined) {
    return (
      <p>Every card of this plan is settled: you knew each several times. There is nothing more to do.</p>
    );
  }
  if (counts.next === undefined) {
    return (
      <p>
        No skill of this plan has cards yet. All the sets stand in{" "}
        <RecordLink to="recall">the field</RecordLink>.
      </p>
    );
  }
  return (
    <div className="stack-tight" aria-live="polite">
      <p>Nothing is due today. Next on {showDay(counts.next)}.</p>
      <p className="note">
        {counts.seen} met so far, {counts.settled} of them settled; {counts.new} still new. Missing a day
        costs nothing: the cards wait.
      </p>
    </div>
  );
}
