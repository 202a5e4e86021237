import { showWeekday } from "./plan-days.ts";

interface PaperDayProps {
  readonly date: string;
  readonly today: string;
}

/** A day as it is called today; on paper, which is read on other days, its date. */
export function PaperDay({ date, today }: PaperDayProps) {
  const said = showWeekday(date, today);
  const dated = showWeekday(date);
  if (said === dated) return dated;
  return (
    <>
      <span className="no-print">{said}</span>
      <span className="on-paper">{dated}</span>
    </>
  );
}
