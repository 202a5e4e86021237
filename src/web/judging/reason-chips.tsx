import type { Reason } from "#src/review/index.ts";
import { reasonWords } from "./judging-words.ts";

interface ReasonChipsProps {
  readonly reasons: readonly Reason[];
  readonly onChange: (reasons: readonly Reason[]) => void;
}

const REASONS = Object.keys(reasonWords) as Reason[];

/** What the choice rests on; several may hold. */
export function ReasonChips({ reasons, onChange }: ReasonChipsProps) {
  const flip = (reason: Reason) =>
    onChange(reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason]);
  return (
    <fieldset className="judge-chips">
      <legend>Because the chosen one is</legend>
      {REASONS.map((reason) => (
        <label key={reason} className="judge-chip">
          <input type="checkbox" checked={reasons.includes(reason)} onChange={() => flip(reason)} />
          <span>{reasonWords[reason]}</span>
        </label>
      ))}
    </fieldset>
  );
}
