/** What a select offers, from a table of words. */
export function choicesOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value: value as Value, label }));
}

/** A word of an address when it is a key of the table, else nothing. */
export function readChoice<Value extends string>(
  word: string | undefined,
  words: Readonly<Record<Value, string>>,
): Value | undefined {
  return choicesOf(words).find(({ value }) => value === word)?.value;
}
