import { useState } from "react";
import { readForm } from "./read-form.ts";
import type { TimeForm } from "./time-form.ts";
import { usePattern } from "./use-pattern.ts";

/** A form being filled in: what it says so far, and whether it differs from what is kept. */
export function useTimeForm(initial: TimeForm) {
  const [kept, setKept] = useState(initial);
  const [form, setForm] = useState(initial);
  const { pattern, readNow } = usePattern(form);
  return {
    form,
    pattern,
    reading: readForm(form, pattern),
    /** What the form says once its pattern is read too. */
    finish: async () => readForm(form, await readNow()),
    changed: JSON.stringify(form) !== JSON.stringify(kept),
    change: (next: Partial<TimeForm>) => setForm((before) => ({ ...before, ...next })),
    /** Takes what was kept as the new beginning. */
    keep: (next: TimeForm) => {
      setKept(next);
      setForm(next);
    },
  };
}
export type TimeFormState = ReturnType<typeof useTimeForm>;
