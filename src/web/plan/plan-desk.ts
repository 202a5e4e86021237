import { createContext, useContext } from "react";
import type { Plan, PlanTask } from "#src/plan/index.ts";
import type { Tick } from "./use-ticks.ts";

/** What a planning again did, shown until it is put away. */
export interface PlannedAgain {
  /** Counts them, so that each one is read out. */
  readonly number: number;
  readonly says: string;
  readonly change: Plan["change"];
  /** Takes it back, where that can be done. */
  readonly undo?: { readonly label: string; readonly swap: { readonly out?: string; readonly in?: string } };
  /** Moves a task back for which the others gave way; those stay where they are. */
  readonly moveBack?: Pick<PlanTask, "id" | "work" | "title" | "pinned"> & Pick<JustMoved, "from" | "to">;
}

/** A task that the person has just moved. */
export interface JustMoved {
  readonly work: string;
  readonly from: number;
  readonly to: number;
  /** It was taken back: nothing more is offered to take back. */
  readonly back: boolean;
  /** It was not pinned before; a move taken back leaves it so. */
  readonly free: boolean;
}

/** What everything on the plan's page works on. */
export interface PlanDesk {
  /** With the ticks that are on their way. */
  readonly plan: Plan;
  /** On this machine's own calendar. */
  readonly today: string;
  /** Tasks ticked or unticked since the page was opened. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (tick: Tick) => void;
  readonly failedTick: { readonly task: string; readonly error: Error } | undefined;
  readonly justMoved: JustMoved | undefined;
  readonly onMoved: (moved: JustMoved | undefined) => void;
  readonly onPlannedAgain: (done: Omit<PlannedAgain, "number" | "change">, plan: Plan) => void;
}

/** Filled by the plan's page. */
export const PlanDeskContext = createContext<PlanDesk | undefined>(undefined);

/** The plan at hand, its day, and what has just been done to it. */
export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanDeskContext);
  if (desk === undefined) throw new Error("a part of the plan stands outside its page");
  return desk;
}
