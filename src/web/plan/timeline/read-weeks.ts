import type { Plan } from "#src/plan/index.ts";

/** A column of the sheet. */
export interface TimelineWeek {
  readonly week: number;
  readonly from: string;
  readonly to: string;
  readonly when: "over" | "now" | "ahead";
  /** Hours of its open tasks: what is done, maybe ahead of its week, takes no time from it any more. */
  readonly used: number;
  /** Hours of its done tasks. */
  readonly done: number;
  readonly plannable: number;
  /** The same beside the fullest week there is, 0 to 1. */
  readonly usedShare: number;
  readonly doneShare: number;
  readonly plannableShare: number;
  /** What takes time away: “2 nights”, “5 days off”. */
  readonly lost: readonly string[];
  /** First week of a block of about thirty days. */
  readonly opensBlock: boolean;
}

/** The three blocks with their weeks, from the first to the last: the planner gives each the days most of which it holds. */
export const BLOCKS = [
  { name: "Days 1 to 30", first: 1, last: 4 },
  { name: "Days 31 to 60", first: 5, last: 9 },
  { name: "Days 61 to 90", first: 10, last: 13 },
] as const;

/** The columns of a plan as it stands on a day. */
export function readWeeks(plan: Plan, today: string): readonly TimelineWeek[] {
  const hours = plan.weeks.map(({ tasks }) => ({ open: hoursOf(tasks, false), done: hoursOf(tasks, true) }));
  const most = Math.max(
    1,
    ...hours.map(({ open, done }) => open + done),
    ...plan.weeks.map(({ plannableHours }) => plannableHours),
  );
  return plan.weeks.map(({ week, from, to, plannableHours, days }, index) => {
    const { open: used = 0, done = 0 } = hours[index] ?? {};
    return {
      week,
      from,
      to,
      when: today > to ? "over" : today < from ? "ahead" : "now",
      used,
      done,
      plannable: plannableHours,
      usedShare: used / most,
      doneShare: done / most,
      plannableShare: plannableHours / most,
      lost: whatIsLost(days),
      opensBlock: BLOCKS.some(({ first }) => first === week),
    };
  });
}

/** How far today lies along the sheet, in weeks from its left edge; nothing before the first day and after the last. */
export function findToday(weeks: readonly TimelineWeek[], today: string): number | undefined {
  const now = weeks.find(({ when }) => when === "now");
  if (now === undefined) return undefined;
  const day = Math.round((Date.parse(today) - Date.parse(now.from)) / 86_400_000);
  return now.week - 1 + (day + 0.5) / 7;
}

function hoursOf(tasks: Plan["weeks"][number]["tasks"], done: boolean): number {
  return tasks.reduce((sum, task) => (task.done === done ? sum + task.minutes / 60 : sum), 0);
}

function whatIsLost(days: Plan["weeks"][number]["days"]): readonly string[] {
  const count = (why: string) => days.filter(({ because }) => because === why).length;
  const nights = count("night-shift");
  const off = count("day-off");
  return [
    ...(nights === 0 ? [] : [nights === 1 ? "1 night" : `${nights} nights`]),
    ...(off === 0 ? [] : [off === 1 ? "1 day off" : `${off} days off`]),
  ];
}
