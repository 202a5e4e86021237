import fc from "fast-check";
import { expect, it } from "vitest";
import { runsOf } from "./text-runs.ts";

const aSpan = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));
const aMark = fc
  .tuple(aSpan, fc.constantFrom("a", "b", "c"))
  .map(([span, key]) => ({ ...span, key, kind: "read" as const }));

it("covers the line in order without a gap", () => {
  fc.assert(
    fc.property(aSpan, fc.array(aMark), (line, marks) => {
      const runs = runsOf(line, marks);
      expect(runs[0]?.start).toBe(line.start);
      expect(runs.at(-1)?.end).toBe(line.end);
      for (const [index, run] of runs.entries()) {
        expect(run.end).toBeGreaterThan(run.start);
        expect(run.start).toBe(index === 0 ? line.start : runs[index - 1]?.end);
      }
    }),
  );
});

it("gives every character exactly the marks that cover it", () => {
  fc.assert(
    fc.property(aSpan, fc.array(aMark), (line, marks) => {
      for (const run of runsOf(line, marks)) {
        for (let at = run.start; at < run.end; at += 1) {
          expect(run.marks).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end));
        }
      }
    }),
  );
});
