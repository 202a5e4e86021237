/** Moves the focus to the first field that is not right, once it is marked. */
export function focusFirstProblem(form: React.RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()),
  );
}
