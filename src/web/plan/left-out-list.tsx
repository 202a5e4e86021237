import type { Plan } from "#src/plan/index.ts";

interface LeftOutListProps {
  readonly leftOut: Plan["leftOut"];
}

/** What did not fit, and why. */
export function LeftOutList({ leftOut }: LeftOutListProps) {
  if (leftOut.length === 0) return <p>Nothing: everything fits into your hours.</p>;
  return (
    <ul className="left-out">
      {leftOut.map(({ id, title, because }) => (
        <li key={id}>
          {title} <span className="note">{because}</span>
        </li>
      ))}
    </ul>
  );
}
