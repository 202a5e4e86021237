/** What a record is called, or its id where the field has none of that id. */
export function labelIn(
  records: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  return records.find((record) => record.id === id)?.label ?? id;
}
