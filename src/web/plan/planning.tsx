import { ErrorNotice } from "../design/notice.tsx";

interface PlanningProps {
  readonly busy: boolean;
  readonly error: Error | null;
  /** Why it was not done; an answer, not a failure. */
  readonly refused?: string | undefined;
  /** What is being done, such as “Planning again”. */
  readonly what?: string;
}

/** How a planning again goes: that it runs, that it was refused and why, or what failed. */
export function Planning({ busy, error, refused, what = "Planning again" }: PlanningProps) {
  return (
    <div className="planning" aria-live="polite">
      {busy && (
        <p className="note">
          <progress aria-label={what} /> {what}. It takes a few seconds; what is done stays.
        </p>
      )}
      {!busy && refused !== undefined && <p className="plan-refused">{refused}</p>}
      {!busy && error !== null && <ErrorNotice error={error} />}
    </div>
  );
}
