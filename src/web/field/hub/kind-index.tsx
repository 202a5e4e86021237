import { showNumber } from "../../client/numbers.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { RecordLink } from "../../design/app-link.tsx";

interface KindIndexProps {
  readonly kinds: OperationOutput<"field.kinds">["kinds"];
}

/** All kinds of record, with how many there are and what each list is for. */
export function KindIndex({ kinds }: KindIndexProps) {
  return (
    <ul className="kind-index">
      {kinds.map(({ kind, label, intro, records }) => (
        <li key={kind}>
          <RecordLink to={kind}>{label}</RecordLink>{" "}
          <span className="note figures">{showNumber(records)}</span>
          <p className="note">{intro}</p>
        </li>
      ))}
    </ul>
  );
}
