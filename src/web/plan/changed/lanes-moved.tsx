import type { OperationOutput } from "../../client/operations.ts";
import { showPoints } from "../../client/numbers.ts";
import { useNames } from "../../client/use-names.ts";
import { AppLink } from "../../design/app-link.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { sayMoved } from "../say-moved.ts";

type Lanes = OperationOutput<"plan.changes">["before"]["lanes"];

interface LanesMovedProps {
  readonly before: Lanes;
  readonly after: Lanes;
}

/** The lanes nearest to the person whose points moved, with how far. */
export function LanesMoved({ before, after }: LanesMovedProps) {
  const names = useNames();
  const { plan } = usePlanDesk();
  const keyOf = ({ role, domain, sector }: Lanes[number]) => `${role}/${domain}/${sector}`;
  const old = new Map(before.map((lane) => [keyOf(lane), lane.score]));
  const moved = after.filter((lane) => old.get(keyOf(lane)) !== lane.score);
  if (moved.length === 0) return <p className="note">None of the lanes nearest to you has moved yet.</p>;
  const at = `/profile/${encodeURIComponent(plan.profileId)}/lanes`;
  return (
    <div className="table-scroll">
      <table className="before-after">
        <caption className="plan-list-name">Lanes that moved, in points</caption>
        <thead>
          <tr>
            <th scope="col">Lane</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Moved</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((lane) => {
            const was = old.get(keyOf(lane));
            return (
              <tr key={keyOf(lane)}>
                <th scope="row">
                  <AppLink href={`${at}/${keyOf(lane)}`}>{lane.label}</AppLink>{" "}
                  <span className="note">
                    {names.domain(lane.domain)} · {names.sector(lane.sector)}
                  </span>
                </th>
                <td className="figures">{was === undefined ? "further down" : showPoints(was)}</td>
                <td className="figures">{showPoints(lane.score)}</td>
                <td className="figures">{was === undefined ? "came in" : sayMoved(lane.score - was)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
