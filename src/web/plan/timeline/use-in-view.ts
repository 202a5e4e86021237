import { useEffect } from "react";
import type { RefObject } from "react";

/** Scrolls the sheet sideways, where it is wider than the page, until a week can be seen. */
export function useInView(sheet: RefObject<HTMLElement | null>, week: number | undefined): void {
  useEffect(() => {
    const area = sheet.current;
    const scroller = area?.parentElement;
    const head = area?.querySelector(`[data-week="${week}"]`)?.getBoundingClientRect();
    if (week === undefined || !area || !scroller || head === undefined) return;
    const view = scroller.getBoundingClientRect();
    const names = area.querySelector("thead .strand-name")?.getBoundingClientRect().width ?? 0;
    const before = head.left - (view.left + names);
    const after = head.right - view.right;
    scroller.scrollBy({ left: before < 0 ? before : Math.max(0, after) });
  }, [sheet, week]);
}
