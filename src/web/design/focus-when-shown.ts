/** A ref that moves the focus to a thing the moment it appears because the person asked for it. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
