import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "../../design/button.tsx";

interface RowListProps<Row> {
  /** What one row is: “hazard”. */
  readonly noun: string;
  readonly rows: readonly Row[];
  readonly most: number;
  readonly blank: () => Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of fields that can be added, moved and taken off. */
export function RowList<Row extends object>({
  noun,
  rows,
  most,
  blank,
  onChange,
  children,
}: RowListProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    onChange([...rows, blank()]);
    // The new row is there after the next drawing.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>("fieldset:last-of-type :is(input, textarea)")?.focus(),
    );
  };
  const takeOff = (place: number) => {
    onChange(rows.filter((_, at) => at !== place));
    list.current?.querySelector<HTMLElement>(".row-list-add button")?.focus();
  };
  const moveUp = (place: number) => {
    const [row] = rows.slice(place, place + 1);
    if (row === undefined || place === 0) return;
    const others = rows.filter((_, at) => at !== place);
    onChange([...others.slice(0, place - 1), row, ...others.slice(place - 1)]);
  };
  return (
    <div className="row-list" ref={list}>
      {rows.map((row, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no name of its own
        <fieldset key={place} className="row-list-row">
          <legend>
            {noun.charAt(0).toUpperCase() + noun.slice(1)} {place + 1}
          </legend>
          <div className="proof-fields">
            {children(row, (part) =>
              onChange(rows.map((one, at) => (at === place ? { ...one, ...part } : one))),
            )}
          </div>
          <div className="row">
            {place > 0 && (
              <Button look="quiet" onClick={() => moveUp(place)}>
                Move up
                <span className="unseen">
                  : {noun} {place + 1}
                </span>
              </Button>
            )}
            <Button look="quiet" onClick={() => takeOff(place)}>
              Take off
              <span className="unseen">
                : {noun} {place + 1}
              </span>
            </Button>
          </div>
        </fieldset>
      ))}
      <p className="row-list-add">
        <Button disabled={rows.length >= most} onClick={add}>
          Add a {noun}
        </Button>
      </p>
    </div>
  );
}
