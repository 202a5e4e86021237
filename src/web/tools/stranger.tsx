interface StrangerProps {
  readonly id: string;
  /** Such as “role”. */
  readonly what: string;
}

/** Says that an address names something the field does not hold, and what to do. */
export function Stranger({ id, what }: StrangerProps) {
  return (
    <p>
      The field has no {what} “{id}”. The address may be old or mistyped: choose one above.
    </p>
  );
}
