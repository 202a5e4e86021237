import type { Eligibility } from "#src/choose/index.ts";
import { showDay } from "../../client/dates.ts";
import { GateMark } from "../../design/gate-mark.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { SourceIds } from "../../field/source-ids.tsx";

interface RouteListProps {
  readonly routes: Eligibility["routes"];
}

const STATUS_WORDS = { open: "", closed: " (closed)", unknown: " (not known whether it is open)" } as const;

/** Every way in with its rules: how each stands for this person, where it comes from, and until when it counts. */
export function RouteList({ routes }: RouteListProps) {
  if (routes.length === 0) return <p className="note">We know of no further rule.</p>;
  return (
    <ul className="stack">
      {routes.map((route) => (
        <li key={route.id} className="stack-tight">
          <h3 className="tool-name">
            {route.label}
            {STATUS_WORDS[route.status]}
          </h3>
          {route.rules.length === 0 && <p className="note">It has no rule that we know of.</p>}
          <ul className="ruled rule-list">
            {route.rules.map(({ id, name, status, why, sources, checkedOn, expires, overdue }) => (
              <li key={id}>
                <GateMark status={status} />
                <div className="stack-tight">
                  <p>
                    {name} <SourceIds of={name} ids={sources} checkedOn={checkedOn} />
                  </p>
                  <p className="note">{why}</p>
                  <p className="note">
                    {overdue ? (
                      <OverdueMark checkedOn={checkedOn} />
                    ) : (
                      `Checked ${showDay(checkedOn)}, to be looked at again by ${showDay(expires)}.`
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
