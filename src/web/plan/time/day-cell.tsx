import type { OpenDay } from "#src/availability/index.ts";

type Because = NonNullable<OpenDay["because"]>;

const WORDS: Readonly<Record<Because, { readonly short: string; readonly long: string }>> = {
  "night-shift": { short: "night", long: "night shift" },
  "after-night": { short: "rest", long: "day after a night shift" },
  "day-shift": { short: "day", long: "day shift" },
  "day-off": { short: "off", long: "day off" },
  exception: { short: "", long: "other hours" },
};

interface DayCellProps {
  readonly day: { readonly date: string; readonly minutes: number; readonly because?: Because | undefined };
}

/** One day of the grid: its minutes, or the word for what takes them. */
export function DayCell({ day: { minutes, because } }: DayCellProps) {
  const words = because === undefined ? undefined : WORDS[because];
  const kind = because ?? (minutes > 0 ? "open" : "free");
  return (
    <td className={minutes > 0 ? `day-cell day-cell-${kind} day-cell-some` : `day-cell day-cell-${kind}`}>
      {minutes > 0 ? (
        <span className="figures">
          {minutes}
          {because === "exception" && <span aria-hidden="true">*</span>}
        </span>
      ) : (
        <span aria-hidden="true">{words?.short ?? ""}</span>
      )}
      {minutes > 0 && because === "day-shift" && <span aria-hidden="true"> day</span>}
      <span className="unseen">{told(minutes, words?.long)}</span>
    </td>
  );
}

function told(minutes: number, why: string | undefined): string {
  if (minutes > 0) return why === undefined ? " minutes" : ` minutes, ${why}`;
  return why === undefined ? "nothing" : `nothing: ${why}`;
}
