import { useSyncExternalStore } from "react";
import type { EvaluationReport, EvaluationWarning, Roles, TableLook } from "#src/evaluation/index.ts";
import { freshSettings } from "./settings-form.ts";
import type { SettingsForm } from "./settings-form.ts";

/** What is being done with the file, or how it ended. */
type Work =
  | { readonly kind: "idle" | "looking" | "judging" | "halted" }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string }
  | { readonly kind: "refused"; readonly warnings: readonly EvaluationWarning[] }
  | { readonly kind: "judged"; readonly report: EvaluationReport };

/** The file on the desk with everything said about it. */
export interface Desk {
  readonly file: File | undefined;
  readonly look: TableLook | undefined;
  readonly roles: Roles;
  readonly settings: SettingsForm;
  /** Whether the report is kept; the rows never are. */
  readonly keep: boolean;
  readonly work: Work;
}

export const NO_ROLES: Roles = { scores: [], groups: [] };

const listeners = new Set<() => void>();
let desk: Desk = {
  file: undefined,
  look: undefined,
  roles: NO_ROLES,
  settings: freshSettings(),
  keep: true,
  work: { kind: "idle" },
};

/** The desk as it is now. It outlives the screen, so that a look at a report costs nobody their choices. */
export function useDeskNow(): Desk {
  return useSyncExternalStore(listen, deskNow);
}

export function deskNow(): Desk {
  return desk;
}

export function changeDesk(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
