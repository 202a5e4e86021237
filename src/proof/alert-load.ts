import type { Structure } from "./structure.ts";

type AlertBudget = Extract<Structure, { kind: "clinical-playbook" }>["alertBudget"];

/** Alerts one nurse gets in a shift, and whether that is within what was said to be bearable. */
export function alertLoad({ patientsPerNurse, shiftHours, alertsPerPatientDay, mostPerShift }: AlertBudget): {
  readonly perShift: number;
  readonly kept: boolean;
} {
  const perShift = (alertsPerPatientDay / 24) * patientsPerNurse * shiftHours;
  // A hair of slack, so that a budget met exactly is not lost to rounding.
  return { perShift, kept: perShift <= mostPerShift + 1e-9 };
}
