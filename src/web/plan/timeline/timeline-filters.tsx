import type { TimelineFilter } from "./lay-out-rows.ts";

interface TimelineFiltersProps {
  readonly strands: readonly { readonly id: string; readonly name: string }[];
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
}

/** Which rows are shown, and whether done tasks are. */
export function TimelineFilters({ strands, filter, onChange }: TimelineFiltersProps) {
  const { openOnly, hidden } = filter;
  const toggle = (id: string, shown: boolean) =>
    onChange({ openOnly, hidden: shown ? hidden.filter((one) => one !== id) : [...hidden, id] });
  return (
    <fieldset className="timeline-filters no-print">
      <legend className="unseen">Shown on the timeline</legend>
      {strands.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!hidden.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {name}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={openOnly}
          onChange={(event) => onChange({ hidden, openOnly: event.target.checked })}
        />
        Open tasks only
      </label>
    </fieldset>
  );
}
