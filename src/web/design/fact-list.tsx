import type { RecordPage } from "#src/reference/index.ts";
import { Inlines } from "./inlines.tsx";

interface FactListProps {
  readonly facts: RecordPage["facts"];
}

/** The labelled answers of a record's page, or some of them. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>
            <Inlines inlines={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
