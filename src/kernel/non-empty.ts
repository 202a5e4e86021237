/** A list with at least one member: what must exist cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The list as a `NonEmpty`, or nothing when it is empty. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
}
