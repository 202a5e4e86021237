/** The week whose column lies at a place across the window, from 1. */
export function weekAt(sheet: HTMLElement, x: number): number | undefined {
  for (const head of sheet.querySelectorAll<HTMLElement>("[data-week]")) {
    const { left, right } = head.getBoundingClientRect();
    if (x >= left && x < right) return Number(head.dataset["week"]);
  }
  return undefined;
}
