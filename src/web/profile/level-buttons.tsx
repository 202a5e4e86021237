import type { SkillLevel } from "#src/atlas/index.ts";
import { levelMeanings, levelWords } from "../client/words.ts";
import { Button } from "../design/button.tsx";

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];

interface LevelButtonsProps {
  readonly label: string;
  /** What pressing does, before the levels. */
  readonly verb?: string;
  readonly disabled: boolean;
  readonly onLevel: (level: SkillLevel) => void;
}

/** Sets a level with one press; what each means is said on hover. */
export function LevelButtons({ label, verb = "Set to", disabled, onLevel }: LevelButtonsProps) {
  return (
    <fieldset className="row" aria-label={label}>
      <span className="note" aria-hidden="true">
        {verb}
      </span>
      {LEVELS.map((level) => (
        <Button
          key={level}
          look="quiet"
          title={levelMeanings[level]}
          disabled={disabled}
          onClick={() => onLevel(level)}
        >
          {levelWords[level]}
        </Button>
      ))}
    </fieldset>
  );
}
