import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSchedule, greedySchedule, searchSchedule, worthOf } from "./index.ts";
import type { Problem, Schedule } from "./index.ts";

const ROUNDS = 150;

/** Any small problem: windows, strands, weeks without time, worth that falls or rises, now and then a circle. */
const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    capacity: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
    strandsAtOnce: fc.nat({ max: 3 }),
    works: fc.array(
      fc.record({
        steps: fc.integer({ min: 1, max: 50 }),
        after: fc.array(fc.nat({ max: 13 }), { maxLength: 3 }),
        least: fc.double({ min: 0, max: 1, noNaN: true }),
        first: fc.nat({ max: 5 }),
        span: fc.nat({ max: 6 }),
        strand: fc.option(fc.constantFrom("a", "b", "c", "d"), { nil: undefined }),
        worth: fc.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 }),
        backwards: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ capacity, strandsAtOnce, works }) => ({
    capacity: capacity.map((steps) => steps * 5),
    strandsAtOnce,
    works: works.map(({ steps, least, after, first, span, strand, worth, backwards }, at) => ({
      id: `w${at}`,
      minutes: steps * 5,
      least: Math.max(1, Math.round(steps * least)) * 5,
      after: after.flatMap((one) => (one < at || (backwards && one < works.length) ? [`w${one}`] : [])),
      first,
      last: first + span,
      worth: worth.slice(0, capacity.length),
      ...(strand === undefined ? {} : { strand }),
    })),
  }));

const search = (problem: Problem, near?: Schedule): Schedule =>
  searchSchedule(problem, near === undefined ? { rounds: ROUNDS } : { rounds: ROUNDS, near });

describe("a schedule, of any problem", () => {
  it("breaks no law, searched or greedy", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(checkSchedule(problem, greedySchedule(problem))).toEqual([]);
        expect(checkSchedule(problem, search(problem))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for the same input, whatever the order of its fields", () => {
    fc.assert(
      fc.property(anyProblem, fc.integer(), (problem, seed) => {
        const again = JSON.parse(JSON.stringify(problem)) as Problem;
        const options = { seed, rounds: ROUNDS };
        expect(searchSchedule(again, options)).toEqual(searchSchedule(problem, options));
      }),
    );
  });

  it("is worth no less than the greedy one", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(search(problem).worth).toBeGreaterThanOrEqual(nearly(greedySchedule(problem)));
      }),
      { numRuns: 300 },
    );
  });

  it("is worth no less than the one it started near", () => {
    fc.assert(
      fc.property(anyProblem, fc.integer(), (problem, seed) => {
        const near = searchSchedule(problem, { seed, rounds: 20 });
        expect(search(problem, near).worth).toBeGreaterThanOrEqual(nearly(near));
      }),
    );
  });

  it("is worth no less when weeks grow longer and it starts near what it was", () => {
    fc.assert(
      fc.property(anyProblem, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (problem, more) => {
        const before = search(problem);
        const capacity = problem.capacity.map((minutes, week) => minutes + 5 * (more[week] ?? 0));
        expect(search({ ...problem, capacity }, before).worth).toBeGreaterThanOrEqual(nearly(before));
      }),
    );
  });

  it("keeps what still holds of a schedule for another problem, and drops the rest", () => {
    fc.assert(
      fc.property(anyProblem, anyProblem, (problem, other) => {
        const near = search(other);
        expect(checkSchedule(problem, search(problem, near))).toEqual([]);
      }),
    );
  });

  it("is worth what its placements are worth", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { worth, placements } = search(problem);
        expect(worthOf(problem, placements)).toBe(worth);
      }),
    );
  });
});

it("does not rest in the middle of a work where it need not", () => {
  const problem: Problem = {
    capacity: [60, 60, 60],
    strandsAtOnce: 2,
    works: [
      { id: "long", minutes: 90, least: 30, after: [], first: 0, last: 2, worth: [5, 5, 5] },
      { id: "short", minutes: 60, least: 60, after: [], first: 1, last: 1, worth: [5, 5, 5] },
      { id: "early", minutes: 30, least: 30, after: [], first: 0, last: 0, worth: [5, 5, 5] },
    ],
  };
  // "short" fills the middle week, so that "long" has to rest there: it is worth it.
  expect(searchSchedule(problem).worth).toBe(15);
  const relaxed = { ...problem, works: problem.works.filter(({ id }) => id === "long") };
  const weeks = searchSchedule(relaxed).placements.map(({ week }) => week);
  expect(weeks[1]).toBe((weeks[0] ?? 0) + 1);
});

/** What a schedule is worth, but for the last digits of the sum. */
function nearly({ worth }: Schedule): number {
  return worth - 1e-9 * Math.max(1, worth);
}
