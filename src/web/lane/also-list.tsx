import type { ReactNode } from "react";
import type { Lane } from "#src/match/index.ts";
import { showPoints } from "../client/numbers.ts";
import { useNames } from "../client/use-names.ts";

interface AlsoListProps {
  readonly also: Lane["also"];
  readonly children: (cell: { domain: string; sector: string }, words: string) => ReactNode;
}

/** Other domains and employers in which the same role stands. */
export function AlsoList({ also, children }: AlsoListProps) {
  const names = useNames();
  return (
    <ul className="stack-tight">
      {also.map(({ domain, sector, score }) => (
        <li key={`${domain}/${sector}`}>
          {children({ domain, sector }, `${names.domain(domain)} · ${names.sector(sector)}`)}{" "}
          <span className="note figures">{showPoints(score)} points</span>
        </li>
      ))}
    </ul>
  );
}
