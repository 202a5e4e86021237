import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Gives the focus to a task as soon as it stands on the sheet: a moved one is drawn anew and would lose it. */
export function useWantedFocus(sheet: RefObject<HTMLElement | null>): (task: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const block = sheet.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(wanted.current)}"]`);
    if (!block) return;
    wanted.current = undefined;
    block.focus();
  });
  return (task) => {
    wanted.current = task;
  };
}
