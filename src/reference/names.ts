/** The words for every value of an enum of the field; a new value does not compile until it has some. */
export type Names<Value extends string> = Readonly<Record<Value, string>>;
