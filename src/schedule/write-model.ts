import { pieceOf } from "./board.ts";
import { layOut } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Problem } from "./problem.ts";

/**
 * The problem as an exact model in CPLEX LP text: no schedule is worth more than its optimum, nor than the optimum of
 * any relaxation of it. `z_i_w` a piece of work `i` in week `w`; `x_i_w` its steps, where pieces may differ; `f_i_w`
 * finished by then; `y_s_w` strand `s` in it.
 * Undefined when no work can be finished, so that nothing can be worth anything.
 */
export function writeModel(problem: Problem): string | undefined {
  const grid = layOut(problem);
  const works = [...grid.order].filter((work) => grid.impossible[work] === 0);
  if (works.length === 0) return undefined;
  const rows = [
    ...capacityRows(grid, works),
    ...works.flatMap((work) => [
      ...pieceRows(grid, work),
      ...finishRows(grid, work),
      ...orderRows(grid, work),
    ]),
    ...(grid.strands > grid.strandsAtOnce ? strandRows(grid, works) : []),
  ];
  const binaries = works.flatMap((work) => [
    ...finishWeeks(grid, work).map((week) => `f_${work}_${week}`),
    ...weeksOf(grid, work).map((week) => `z_${work}_${week}`),
  ]);
  if (grid.strands > grid.strandsAtOnce) binaries.push(...strandWeeks(grid, works));
  return [
    "Maximize",
    ` obj: ${sum(objective(grid, works))}`,
    "Subject To",
    ...rows.map((row, at) => ` c${at}: ${row}`),
    "Binary",
    ...lines(binaries),
    "End",
    "",
  ].join("\n");
}

type Term = readonly [factor: number, variable: string];

/** Worth of finishing in a week, told in "finished by": each week gains what it is worth more than the next. */
function objective(grid: Grid, works: readonly number[]): Term[] {
  return works.flatMap((work) =>
    finishWeeks(grid, work).map((week): Term => {
      const now = grid.worth[work * grid.weeks + week] ?? 0;
      const next = week === grid.last[work] ? 0 : (grid.worth[work * grid.weeks + week + 1] ?? 0);
      return [now - next, `f_${work}_${week}`];
    }),
  );
}

function capacityRows(grid: Grid, works: readonly number[]): string[] {
  return [...grid.capacity].flatMap((capacity, week) => {
    const terms = works.flatMap((work): Term[] =>
      weeksOf(grid, work).includes(week) ? [stepsIn(grid, work, week)] : [],
    );
    return terms.length === 0 ? [] : [`${sum(terms)} <= ${capacity}`];
  });
}

/** A work's steps of a week: none, or no scrap, and none left for another week. Whole works have their length there. */
function pieceRows(grid: Grid, work: number): string[] {
  if (isWhole(grid, work)) return [];
  const least = grid.least[work] ?? 0;
  const weeks = weeksOf(grid, work);
  const pieces = weeks.map((week): Term => [1, `z_${work}_${week}`]);
  const most = Math.floor((grid.steps[work] ?? 0) / least);
  return [
    ...weeks.flatMap((week) => {
      const [x, z] = [`x_${work}_${week}`, `z_${work}_${week}`];
      return [
        `${sum([
          [1, x],
          [-least, z],
        ])} >= 0`,
        `${sum([
          [1, x],
          [-mostIn(grid, work, week), z],
        ])} <= 0`,
      ];
    }),
    `${sum([...pieces, [-most, `f_${work}_${grid.last[work] ?? 0}`]])} <= 0`,
  ];
}

/** A work is finished when all its steps are done, stays finished, and takes time in the week it is finished in. */
function finishRows(grid: Grid, work: number): string[] {
  const steps = grid.steps[work] ?? 0;
  const last = grid.last[work] ?? 0;
  return finishWeeks(grid, work).flatMap((week) => {
    const done = doneBy(grid, work, week);
    const finished = `f_${work}_${week}`;
    if (week === last || isWhole(grid, work)) return [`${sum([...done, [-steps, finished]])} = 0`];
    const next = week + 1;
    const rises = (grid.worth[work * grid.weeks + next] ?? 0) > (grid.worth[work * grid.weeks + week] ?? 0);
    const jump: Term[] = [
      [-1, `f_${work}_${next}`],
      [1, finished],
    ];
    return [
      `${sum([...done, [-steps, finished]])} >= 0`,
      `${sum([
        [1, finished],
        [-1, `f_${work}_${next}`],
      ])} <= 0`,
      // Where waiting pays, a work must not count as finished later than it is.
      ...(rises && weeksOf(grid, work).includes(next)
        ? [`${sum([[1, `z_${work}_${next}`], ...jump])} >= 0`]
        : []),
      ...(rises && !weeksOf(grid, work).includes(next) ? [`${sum(jump)} >= 0`] : []),
    ];
  });
}

/** Nothing of a work is done in a week by which a predecessor is not finished. */
function orderRows(grid: Grid, work: number): string[] {
  const { before } = grid;
  const rows: string[] = [];
  for (let at = before.from[work] ?? 0; at < (before.from[work + 1] ?? 0); at += 1) {
    const earlier = before.items[at] ?? 0;
    const ends = grid.last[earlier] ?? 0;
    for (const week of weeksOf(grid, work)) {
      if (week >= ends) break;
      const done = doneBy(grid, work, week);
      rows.push(`${sum([...done, [-mostBy(grid, work, week), `f_${earlier}_${week}`]])} <= 0`);
    }
    // A work longer than its last week begins earlier, and its predecessors are finished by then.
    for (const week of finishWeeks(grid, work)) {
      const begun = Math.min(ends, beginsBy(grid, work, week));
      rows.push(
        `${sum([
          [1, `f_${work}_${week}`],
          [-1, `f_${earlier}_${begun}`],
        ])} <= 0`,
      );
    }
  }
  return rows;
}

function strandRows(grid: Grid, works: readonly number[]): string[] {
  const rows: string[] = [];
  for (let week = 0; week < grid.weeks; week += 1) {
    const present = new Map<number, number[]>();
    for (const work of works) {
      const strand = grid.strand[work] ?? -1;
      if (strand >= 0 && weeksOf(grid, work).includes(week)) {
        present.set(strand, [...(present.get(strand) ?? []), work]);
      }
    }
    if (present.size === 0) continue;
    for (const [strand, members] of present) {
      const use = `y_${strand}_${week}`;
      const together = members.map((work) => stepsIn(grid, work, week));
      rows.push(`${sum([...together, [-(grid.capacity[week] ?? 0), use]])} <= 0`);
      for (const work of members) {
        rows.push(
          `${sum([
            [1, `z_${work}_${week}`],
            [-1, use],
          ])} <= 0`,
        );
        if (isWhole(grid, work)) continue;
        if (week < (grid.earliest[work] ?? 0)) continue;
        const earlier: Term[] = week > (grid.earliest[work] ?? 0) ? [[-1, `f_${work}_${week - 1}`]] : [];
        rows.push(`${sum([[1, `f_${work}_${week}`], ...earlier, [-1, use]])} <= 0`);
      }
    }
    const uses = [...present.keys()].map((strand): Term => [1, `y_${strand}_${week}`]);
    rows.push(`${sum(uses)} <= ${grid.strandsAtOnce}`);
  }
  return rows;
}

function strandWeeks(grid: Grid, works: readonly number[]): string[] {
  const found = new Set<string>();
  for (const work of works) {
    const strand = grid.strand[work] ?? -1;
    if (strand >= 0) for (const week of weeksOf(grid, work)) found.add(`y_${strand}_${week}`);
  }
  return [...found];
}

/** Weeks with room for a piece in which it may be worked on. */
function weeksOf(grid: Grid, work: number): number[] {
  const found: number[] = [];
  for (let week = grid.first[work] ?? 0; week <= (grid.last[work] ?? -1); week += 1) {
    if (mostIn(grid, work, week) > 0) found.push(week);
  }
  return found;
}

/** Weeks by which it may be finished. */
function finishWeeks(grid: Grid, work: number): number[] {
  const from = grid.earliest[work] ?? 0;
  return Array.from({ length: (grid.last[work] ?? -1) - from + 1 }, (_, at) => from + at);
}

function doneBy(grid: Grid, work: number, week: number): Term[] {
  return weeksOf(grid, work)
    .filter((one) => one <= week)
    .map((one) => stepsIn(grid, work, one));
}

function stepsIn(grid: Grid, work: number, week: number): Term {
  return isWhole(grid, work) ? [grid.steps[work] ?? 0, `z_${work}_${week}`] : [1, `x_${work}_${week}`];
}

/** Whether a work has no two pieces. */
function isWhole(grid: Grid, work: number): boolean {
  return (grid.steps[work] ?? 0) < 2 * (grid.least[work] ?? 0);
}

/** The largest piece a week has room for; 0 when there is none. */
function mostIn(grid: Grid, work: number, week: number): number {
  return pieceOf(grid.steps[work] ?? 0, grid.capacity[week] ?? 0, grid.least[work] ?? 0);
}

function mostBy(grid: Grid, work: number, week: number): number {
  let room = 0;
  for (let one = grid.first[work] ?? 0; one <= week; one += 1) room += mostIn(grid, work, one);
  return Math.min(grid.steps[work] ?? 0, room);
}

/** The latest week to begin in when it shall be finished by a week. */
function beginsBy(grid: Grid, work: number, week: number): number {
  let missing = grid.steps[work] ?? 0;
  let one = week;
  for (; one >= 0; one -= 1) {
    missing -= mostIn(grid, work, one);
    if (missing <= 0) break;
  }
  return one;
}

function sum(terms: readonly Term[]): string {
  const told = terms
    .filter(([factor]) => factor !== 0)
    .map(([factor, variable]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${variable}`);
  return lines(told.length === 0 ? terms.slice(0, 1).map(([, variable]) => `0 ${variable}`) : told).join(
    "\n ",
  );
}

/** Readers of the format dislike long lines. */
function lines(words: readonly string[]): string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; at += 10) made.push(` ${words.slice(at, at + 10).join(" ")}`);
  return made;
}
