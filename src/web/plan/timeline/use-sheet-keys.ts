import { useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";
import type { Carry } from "./carry.ts";
import { weekAt } from "./week-at.ts";

interface SheetHandlers {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly carry: Carry | undefined;
  readonly weeks: number;
  readonly onChoose: (task: string) => void;
  readonly onStep: (task: string, key: string) => void;
  readonly onPick: (task: string) => void;
  readonly onOver: (week: number) => void;
  readonly onDrop: (week: number) => void;
  readonly onCancel: () => void;
}

/**
 * Keys and presses on the sheet. Arrows go from task to task and Enter picks one up; then arrows choose the week, Enter
 * puts it down and Escape lets go. A press on a column puts down what is held.
 */
export function useSheetKeys({ sheet, carry, weeks, ...handlers }: SheetHandlers): void {
  const key = useEffectEvent((event: KeyboardEvent) => {
    const task = taskAt(event.target);
    if (task === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const presses = event.key === "Enter" || event.key === " ";
    if (carry !== undefined) {
      const week = steer(carry.at, event.key, weeks);
      if (!presses && week === undefined) return;
      event.preventDefault();
      if (carry.by === "pointer") return;
      if (presses) handlers.onDrop(carry.at);
      else if (week !== undefined) handlers.onOver(week);
      return;
    }
    if (presses) handlers.onPick(task);
    else if (/^(Arrow|Home$|End$)/.test(event.key)) handlers.onStep(task, event.key);
    else return;
    event.preventDefault();
  });
  const letGo = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && carry !== undefined) handlers.onCancel();
  });
  const press = useEffectEvent((event: MouseEvent, area: HTMLElement) => {
    const task = taskAt(event.target);
    if (carry !== undefined && carry.by !== "pointer") {
      const week = weekAt(area, event.clientX);
      if (week !== undefined) handlers.onDrop(week);
    } else if (task !== undefined) {
      // Not every browser gives the focus to a button that is pressed.
      if (event.target instanceof Element) event.target.closest<HTMLElement>("[data-task]")?.focus();
      handlers.onChoose(task);
    }
  });
  const focus = useEffectEvent((event: FocusEvent) => {
    const task = taskAt(event.target);
    if (task !== undefined && carry === undefined) handlers.onChoose(task);
  });

  useEffect(() => {
    const area = sheet.current;
    if (area === null) return undefined;
    const onKey = (event: KeyboardEvent) => key(event);
    const onKeyUp = (event: KeyboardEvent) => {
      // Some browsers press a button when the space bar comes up.
      if (event.key === " " && taskAt(event.target) !== undefined) event.preventDefault();
    };
    const onPress = (event: MouseEvent) => press(event, area);
    const onFocus = (event: FocusEvent) => focus(event);
    const onEscape = (event: KeyboardEvent) => letGo(event);
    area.addEventListener("keydown", onKey);
    area.addEventListener("keyup", onKeyUp);
    area.addEventListener("click", onPress);
    area.addEventListener("focusin", onFocus);
    window.addEventListener("keydown", onEscape);
    return () => {
      area.removeEventListener("keydown", onKey);
      area.removeEventListener("keyup", onKeyUp);
      area.removeEventListener("click", onPress);
      area.removeEventListener("focusin", onFocus);
      window.removeEventListener("keydown", onEscape);
    };
  }, [sheet]);
}

function taskAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-task]")?.dataset["task"] : undefined;
}

/** The week an arrow key chooses. */
function steer(at: number, key: string, weeks: number): number | undefined {
  if (key === "Home") return 1;
  if (key === "End") return weeks;
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 0, ArrowDown: 0 }[key];
  return step === undefined ? undefined : Math.min(weeks, Math.max(1, at + step));
}
