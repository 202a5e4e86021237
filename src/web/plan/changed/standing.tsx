import type { OperationOutput } from "../../client/operations.ts";
import { showNumber, showPoints, showShare } from "../../client/numbers.ts";

type Stand = OperationOutput<"plan.changes">["before"];

interface StandingProps {
  readonly before: Stand;
  readonly after: Stand;
}

/** The lane of the plan before and after: its score, its gaps, what is shown of what it asks. */
export function Standing({ before, after }: StandingProps) {
  const rows = [
    {
      name: "Score of this lane",
      of: ({ lane }: Stand) => (lane === undefined ? "–" : showPoints(lane.score)),
    },
    { name: "Shown of what the role asks", of: ({ shownShare }: Stand) => showShare(shownShare) },
    { name: "Gaps", of: ({ gaps }: Stand) => showNumber(gaps) },
    { name: "Gaps that block", of: ({ blocking }: Stand) => showNumber(blocking) },
  ];
  return (
    <div className="table-scroll">
      <table className="before-after">
        <caption className="plan-list-name">The lane of this plan</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">What</span>
            </th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figures">{of(before)}</td>
              <td className="figures">{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
