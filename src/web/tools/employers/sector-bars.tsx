import { showNumber } from "../../client/numbers.ts";
import type { KindPage } from "#src/reference/index.ts";
import "./employers.css";

interface SectorBarsProps {
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** The rows that every other filter leaves. */
  readonly rows: readonly KindPage["rows"][number][];
  readonly chosen: string | undefined;
  readonly onChoose: (sector: string | undefined) => void;
}

/** How many employers stand in each sector: a bar and its number, a table to a screen reader. Pressed, it filters. */
export function SectorBars({ values, rows, chosen, onChoose }: SectorBarsProps) {
  const counted = values.map((value) => ({
    ...value,
    count: rows.filter(({ facets }) => facets["sector"]?.includes(value.id)).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return (
    <table className="sector-bars">
      <caption className="unseen">Employers by sector</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">Sector</th>
          <th scope="col">Employers</th>
        </tr>
      </thead>
      <tbody>
        {counted
          .toSorted((one, other) => other.count - one.count)
          .map(({ id, label, count }) => (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  className="sector-name"
                  aria-pressed={chosen === id}
                  onClick={() => onChoose(chosen === id ? undefined : id)}
                >
                  {label}
                </button>
              </th>
              <td className="figures">
                <span
                  className="sector-bar"
                  aria-hidden="true"
                  style={{ width: `${(count / most) * 80}%` }}
                />
                {showNumber(count)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
