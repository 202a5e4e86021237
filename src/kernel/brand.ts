/** A string that has been checked to be one kind of id or value, and cannot be mixed up with another. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
