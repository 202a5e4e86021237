import type { ItemKey } from "#src/review/index.ts";

interface BothSidesProps {
  readonly reasons: NonNullable<ItemKey["reasons"]>;
  readonly contested: boolean;
  readonly nameOf: (side: string) => string;
}

/** Why one would choose each side; of a contested item both stand beside each other with the same weight. */
export function BothSides({ reasons, contested, nameOf }: BothSidesProps) {
  const sides = [...new Set(reasons.map((reason) => reason.for))];
  if (sides.length === 0)
    return contested ? (
      <p className="note">No reasons of either side are published with it; the votes stand below.</p>
    ) : null;
  return (
    <div className="both-sides">
      {sides.map((side) => (
        <div key={side} className="stack-tight">
          <h3>For {nameOf(side)}</h3>
          <ul className="practice-found">
            {reasons
              .filter((reason) => reason.for === side)
              .map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
