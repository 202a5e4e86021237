import { focusWhenShown } from "../../design/focus-when-shown.ts";
import type { Carry, Verdicts } from "./carry.ts";
import { judgeWeek, sayWhy } from "./carry.ts";
import type { TimelineWeek } from "./read-weeks.ts";

interface WeekChoiceProps {
  readonly carry: Carry;
  readonly weeks: readonly TimelineWeek[];
  readonly verdicts: Verdicts | undefined;
  readonly onOver: (week: number) => void;
  readonly onPutDown: (week: number) => void;
}

const HOW_WORDS = {
  open: "it fits",
  full: "full, others can give way",
  closed: "closed",
  asking: "not known yet",
  home: "it stands here",
} as const;

/** The weeks as buttons, for whoever does not drag. A closed or full one says why when it is looked at or pressed. */
export function WeekChoice({ carry, weeks, verdicts, onOver, onPutDown }: WeekChoiceProps) {
  return (
    <ol className="week-choice" aria-label="Put it into week">
      {weeks.map(({ week }) => {
        const how = judgeWeek(carry, verdicts, week);
        return (
          <li key={week}>
            <button
              type="button"
              // The button that led here is gone: its focus goes on to the week the task stands in.
              ref={carry.by === "buttons" && how === "home" ? focusWhenShown : undefined}
              aria-label={`Week ${week}, ${HOW_WORDS[how]}`}
              data-how={how}
              data-target={week === carry.at || undefined}
              title={how === "closed" || how === "full" ? sayWhy(verdicts?.get(week) ?? []) : undefined}
              onFocus={() => onOver(week)}
              // A finger arrives as it presses: what is said must not move the button away from under it.
              onPointerEnter={(event) => event.pointerType === "mouse" && onOver(week)}
              onClick={() => onPutDown(week)}
            >
              {week}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
