import { showShare } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";

interface VoteBarsProps {
  readonly asked: string;
  readonly n: number;
  readonly votes: readonly { readonly name: string; readonly votes: number; readonly share: number }[];
}

const COLUMNS = [{ label: "Said" }, { label: "Votes" }, { label: "Share" }];

/** How experts' votes spread over one question, as bars with the numbers behind them. */
export function VoteBars({ asked, n, votes }: VoteBarsProps) {
  return (
    <figure className="vote-bars">
      <figcaption>
        {asked} <span className="note">n = {n}</span>
      </figcaption>
      <ul>
        {votes.map(({ name, votes: count, share }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="vote-bar" aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
            <span className="figures">
              {count} of {n}
            </span>
          </li>
        ))}
      </ul>
      <details className="figure-numbers">
        <summary>
          The numbers<span className="unseen"> of “{asked}”</span>
        </summary>
        <DataTable caption={`Votes on “${asked}”`} captionUnseen columns={COLUMNS}>
          {votes.map(({ name, votes: count, share }) => (
            <DataRow key={name} columns={COLUMNS} cells={[name, count, showShare(share)]} />
          ))}
        </DataTable>
      </details>
    </figure>
  );
}
