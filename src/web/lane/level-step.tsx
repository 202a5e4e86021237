import type { SkillLevel } from "#src/atlas/index.ts";
import { levelMeanings, levelWords } from "../client/words.ts";

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];

interface LevelStepProps {
  /** The level shown; none when nothing is. */
  readonly shown: SkillLevel | undefined;
  readonly asked: SkillLevel;
}

/** Level shown against level asked: three steps, filled as far as shown, ringed as far as asked. */
export function LevelStep({ shown, asked }: LevelStepProps) {
  const has = shown === undefined ? -1 : LEVELS.indexOf(shown);
  const wants = LEVELS.indexOf(asked);
  return (
    <span className="level-step" title={`${levelWords[asked]}: ${levelMeanings[asked]}`}>
      <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true">
        {LEVELS.map((level, index) => (
          <rect
            key={level}
            className={index <= has ? "level-shown" : index <= wants ? "level-asked" : "level-beyond"}
            x={index * 16 + 1}
            y={index <= wants ? 1 : 6}
            width={12}
            height={index <= wants ? 12 : 2}
          />
        ))}
      </svg>
      <span>
        {shown === undefined ? "none" : levelWords[shown]} → {levelWords[asked]}
      </span>
    </span>
  );
}
