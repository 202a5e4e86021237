import { expect, it } from "vitest";
import type { PlanTask, PlanWeek } from "#src/plan/index.ts";
import { daysUntil, showMinutes, showWeekday } from "./plan-days.ts";
import { nextSitting, openBehind, whereInPlan } from "./where-in-plan.ts";

const day = (date: string) => date as PlanWeek["from"];

function aTask(id: string, date: string, done = false): PlanTask {
  return {
    id,
    title: id,
    hours: 1,
    after: [],
    skills: [],
    ifThen: "If it is time, then I begin.",
    because: "It counts.",
    block: "0-30",
    done,
    work: id,
    kind: "goal",
    minutes: 60,
    range: { low: 1, high: 1 },
    part: 1,
    parts: 1,
    practises: [],
    carries: [],
    cost: "free",
    megabytes: 0,
    offline: true,
    grade: "D",
    sittings: [{ date: day(date), minutes: 60 }],
    pinned: false,
  };
}

const weeks: PlanWeek[] = [0, 1].map((index) => ({
  week: index + 1,
  from: day(`2026-12-0${index * 7 + 1}`),
  to: day(index === 0 ? "2026-12-07" : "2026-12-14"),
  capacityHours: 5,
  plannableHours: 4.5,
  days: [],
  tasks:
    index === 0
      ? [aTask("late", "2026-12-05"), aTask("early", "2026-12-02"), aTask("past", "2026-12-01", true)]
      : [],
}));

it("looks at the first week before the plan, at its own within, at none after", () => {
  expect(whereInPlan({ weeks }, "2026-11-30")).toMatchObject({ kind: "before", week: { week: 1 } });
  expect(whereInPlan({ weeks }, "2026-12-01")).toMatchObject({ kind: "within", week: { week: 1 } });
  expect(whereInPlan({ weeks }, "2026-12-08")).toMatchObject({ kind: "within", week: { week: 2 } });
  expect(whereInPlan({ weeks }, "2026-12-15")).toEqual({ kind: "after" });
});

it("names the first open sitting that is not behind, and a missed one when all are", () => {
  const [week] = weeks;
  if (week === undefined) throw new Error("the weeks above are not empty");
  expect(nextSitting(week, "2026-12-01")?.task.id).toBe("early");
  expect(nextSitting(week, "2026-12-03")?.task.id).toBe("late");
  expect(nextSitting(week, "2026-12-07")?.task.id).toBe("early");
  expect(nextSitting({ ...week, tasks: [] }, "2026-12-01")).toBeUndefined();
});

it("counts open tasks whose sittings are all behind, and never a ritual", () => {
  expect(openBehind({ weeks }, "2026-12-02")).toBe(0);
  expect(openBehind({ weeks }, "2026-12-05")).toBe(1);
  expect(openBehind({ weeks }, "2026-12-06")).toBe(2);
  const [week] = weeks;
  if (week === undefined) throw new Error("the weeks above are not empty");
  const ritual = { ...week, tasks: [aTask("recall-week-1", "2026-12-01")] };
  expect(openBehind({ weeks: [ritual] }, "2026-12-06")).toBe(0);
});

it("says days and minutes as people do", () => {
  expect(showWeekday("2026-12-01")).toBe("Tue 1 Dec");
  expect(showWeekday("2026-12-01", "2026-12-01")).toBe("today");
  expect(showWeekday("2027-01-01", "2026-12-31")).toBe("tomorrow");
  expect(daysUntil("2026-11-30", "2026-12-01")).toBe(-1);
  expect([45, 60, 85].map((minutes) => showMinutes(minutes).replaceAll("\u00a0", " "))).toEqual([
    "45 min",
    "1 h",
    "1 h 25 min",
  ]);
});
