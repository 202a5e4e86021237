/** Whether an address names none of those there are; not before these have come. */
export function isStranger(choices: readonly { readonly id: string }[], id: string): boolean {
  return choices.length > 0 && !choices.some((one) => one.id === id);
}
