import type { Problem, Schedule } from "./problem.ts";
import { worthOf } from "./worth-of.ts";

/** Every law a schedule breaks, in words with ids; none when it holds. Weeks are counted from 0, as in the problem. */
export function checkSchedule(problem: Problem, schedule: Schedule): readonly string[] {
  const broken: string[] = [];
  const works = new Map(problem.works.map((work) => [work.id, work]));
  const found = new Map<
    string,
    { minutes: number; start: number; end: number; firstAt: number; lastAt: number }
  >();
  const used = problem.capacity.map(() => 0);
  const strands = problem.capacity.map(() => new Set<string>());
  let before = 0;

  schedule.placements.forEach(({ work: id, week, minutes }, at) => {
    const work = works.get(id);
    if (work === undefined) return void broken.push(`${id} is no work of the problem`);
    if (!(Number.isInteger(minutes / 5) && minutes > 0))
      broken.push(`${id} has ${minutes} minutes in week ${week}`);
    if (minutes < work.least)
      broken.push(`${id} has ${minutes} minutes in week ${week}, less than its ${work.least}`);
    if (week < work.first || week > work.last) broken.push(`${id} stands in week ${week}, outside its weeks`);
    if (week < before) broken.push(`${id} in week ${week} stands after week ${before}`);
    before = week;
    if (used[week] === undefined) return void broken.push(`${id} stands in week ${week}, which there is not`);
    used[week] += minutes;
    if (work.strand !== undefined) strands[week]?.add(work.strand);
    const one = found.get(id);
    if (one?.end === week) broken.push(`${id} stands twice in week ${week}`);
    found.set(id, {
      minutes: (one?.minutes ?? 0) + minutes,
      start: one?.start ?? week,
      end: week,
      firstAt: one?.firstAt ?? at,
      lastAt: at,
    });
  });

  used.forEach((minutes, week) => {
    const capacity = problem.capacity[week] ?? 0;
    if (minutes > capacity) broken.push(`week ${week} holds ${minutes} minutes of ${capacity}`);
    const count = strands[week]?.size ?? 0;
    if (count > problem.strandsAtOnce) broken.push(`week ${week} holds ${count} strands`);
  });
  for (const [id, { minutes, firstAt }] of found) {
    const work = works.get(id);
    if (work === undefined) continue;
    if (minutes !== work.minutes) broken.push(`${id} has ${minutes} of its ${work.minutes} minutes`);
    for (const earlier of work.after) {
      const one = found.get(earlier);
      if (one === undefined) broken.push(`${id} comes without ${earlier}`);
      else if (one.lastAt > firstAt) broken.push(`${id} begins before ${earlier} is finished`);
    }
  }
  const worth = worthOf(problem, schedule.placements);
  if (Math.abs(worth - schedule.worth) > 1e-9 * Math.max(1, worth)) {
    broken.push(`it is worth ${worth}, not ${schedule.worth}`);
  }
  return broken;
}
