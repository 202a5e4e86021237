import { useDomains, useSectors } from "../client/use-lists.ts";
import { HoursField } from "../design/fields.tsx";
import { InterestField } from "./interest-field.tsx";
import { joinIds, readIds, USUAL_HOURS } from "./lanes-search.ts";
import type { LanesSearch } from "./lanes-search.ts";

interface LaneControlsProps {
  readonly search: LanesSearch;
  readonly onChange: (search: LanesSearch) => void;
}

/** What the person may add to what the text says: hours, domains and employers they want. */
export function LaneControls({ search, onChange }: LaneControlsProps) {
  const domains = useDomains().data?.domains ?? [];
  const sectors = useSectors().data?.sectors ?? [];
  return (
    <div className="lane-controls">
      <HoursField value={search.hours ?? USUAL_HOURS} onChange={(hours) => onChange({ ...search, hours })} />
      <InterestField
        label="Domains you want"
        choices={domains}
        chosen={readIds(search.domains)}
        onChange={(chosen) => onChange({ ...search, domains: joinIds(chosen) })}
      />
      <InterestField
        label="Employers you want"
        choices={sectors}
        chosen={readIds(search.sectors)}
        onChange={(chosen) => onChange({ ...search, sectors: joinIds(chosen) })}
      />
    </div>
  );
}
