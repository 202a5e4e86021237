/** Stops compiling when a case of a union was forgotten; throws if a value slipped past the types. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected case: ${typeof value}`);
}
