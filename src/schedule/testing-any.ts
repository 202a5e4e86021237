import fc from "fast-check";
import type { Problem } from "./problem.ts";

/** Any small problem: windows, strands, weeks without time, worth that falls or rises, now and then a circle. */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    capacity: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
    strandsAtOnce: fc.nat({ max: 3 }),
    works: fc.array(
      fc.record({
        steps: fc.integer({ min: 1, max: 50 }),
        after: fc.array(fc.nat({ max: 13 }), { maxLength: 3 }),
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
    works: works.map(({ steps, after, first, span, strand, worth, backwards }, at) => ({
      id: `w${at}`,
      minutes: steps * 5,
      after: after.flatMap((one) => (one < at || (backwards && one < works.length) ? [`w${one}`] : [])),
      first,
      last: first + span,
      worth: worth.slice(0, capacity.length),
      ...(strand === undefined ? {} : { strand }),
    })),
  }));
