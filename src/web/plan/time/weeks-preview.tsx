import type { UseQueryResult } from "@tanstack/react-query";
import { Answer } from "../../design/answer.tsx";
import type { TimePreview } from "./use-preview.ts";
import { WeekGrid } from "./week-grid.tsx";

interface WeeksPreviewProps {
  readonly preview: UseQueryResult<TimePreview>;
  /** Something in the form is not right yet. */
  readonly open: boolean;
}

/** The 13 weeks as the form stands, and in sentences. */
export function WeeksPreview({ preview, open }: WeeksPreviewProps) {
  return (
    <section className="time-preview" aria-label="Your 13 weeks">
      <h3>Your 13 weeks</h3>
      {open && (
        <p className="time-problem" aria-live="polite">
          Something in the form is not right yet; these weeks are from before it.
        </p>
      )}
      {/* While the form is not right and nothing was asked yet there is nothing to wait for. */}
      {preview.data === undefined && open ? null : (
        <Answer query={preview} what="the 13 weeks" lines={20}>
          {({ says, weeks }) => (
            <>
              {weeks.every(({ plannable }) => plannable === 0) && (
                <p aria-live="polite">
                  <strong>No week has time for the plan.</strong> It can be kept like this; nothing will be
                  planned until there are hours.
                </p>
              )}
              <WeekGrid weeks={weeks} />
              <ul className="time-says note">
                {says.map((line) => (
                  <li key={line}>{line}.</li>
                ))}
              </ul>
            </>
          )}
        </Answer>
      )}
    </section>
  );
}
