import type { TimeForm } from "./time-form.ts";

/** What every part of the form is given. */
export interface PartProps {
  readonly form: TimeForm;
  readonly change: (next: Partial<TimeForm>) => void;
  readonly problems: ReadonlyMap<string, string>;
  /** Says every problem, also of fields not yet visited. */
  readonly insist: boolean;
}
