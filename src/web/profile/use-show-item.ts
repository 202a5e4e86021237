import { useRef } from "react";

/** Brings something we read into view and gives it the focus, after its pane is shown. */
export function useShowItem(showPane: () => void): (key: string) => void {
  const frame = useRef(0);
  return (key) => {
    showPane();
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const item = document.getElementById(key);
      const target = item?.querySelector<HTMLElement>("button") ?? item;
      target?.scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    });
  };
}
