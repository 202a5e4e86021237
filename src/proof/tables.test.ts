import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertLoad } from "./alert-load.ts";
import { rateHazard, riskBand, riskMatrix } from "./rate-hazard.ts";
import { workflowDelta } from "./workflow-delta.ts";

const score = fc.integer({ min: 1, max: 5 });
const BANDS = ["low", "moderate", "high", "unacceptable"];
const rank = (severity: number, likelihood: number): number => BANDS.indexOf(riskBand(severity, likelihood));
const aHazard = fc.record({
  hazard: fc.constant("h"),
  harm: fc.constant("h"),
  cause: fc.constant("c"),
  severity: score,
  likelihood: score,
  control: fc.constant("c"),
  likelihoodAfter: score,
  owner: fc.constant("o"),
});

describe("hazards", () => {
  it("never get a milder band by being worse or likelier", () => {
    fc.assert(
      fc.property(score, score, (severity, likelihood) => {
        expect(rank(Math.min(5, severity + 1), likelihood)).toBeGreaterThanOrEqual(
          rank(severity, likelihood),
        );
        expect(rank(severity, Math.min(5, likelihood + 1))).toBeGreaterThanOrEqual(
          rank(severity, likelihood),
        );
      }),
    );
    expect([riskBand(1, 1), riskBand(5, 1), riskBand(3, 4), riskBand(5, 5)]).toEqual([
      "low",
      "moderate",
      "high",
      "unacceptable",
    ]);
  });

  it("stand once each in the matrix, in the cell of their band after control", () => {
    fc.assert(
      fc.property(fc.array(aHazard, { maxLength: 12 }), (hazards) => {
        const cells = riskMatrix(hazards).flat();
        expect(cells.flatMap(({ hazards: places }) => places).toSorted((a, b) => a - b)).toEqual(
          hazards.map((_, place) => place),
        );
        for (const { band, hazards: places } of cells)
          for (const place of places) expect(rateHazard(hazards[place]!).after).toBe(band);
      }),
    );
  });
});

describe("a workflow", () => {
  const steps = fc.array(
    fc.record({
      step: fc.constant("s"),
      who: fc.constantFrom("Nurse", "Doctor"),
      minutes: fc.nat(60),
      note: fc.constant(""),
    }),
    { maxLength: 8 },
  );

  it("differs from itself by nothing, and the other way round by the same", () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        expect(workflowDelta({ before, after: before }).handovers).toBe(0);
        const there = workflowDelta({ before, after });
        const back = workflowDelta({ before: after, after: before });
        expect(there.handovers + back.handovers).toBe(0);
        expect((there.minutes ?? 0) + (back.minutes ?? 0)).toBe(0);
      }),
    );
  });

  it("is not said to be quicker when a step has no minutes", () => {
    const untimed = { step: "s", who: "Nurse", note: "" };
    expect(workflowDelta({ before: [{ ...untimed, minutes: 30 }], after: [untimed] })).toMatchObject({
      minutes: null,
      after: { untimed: 1 },
    });
  });
});

describe("an alert budget", () => {
  it("is patients times hours times alerts, and is kept at its very edge", () => {
    const budget = { patientsPerNurse: 6, shiftHours: 12, alertsPerPatientDay: 1, mostPerShift: 3 };
    expect(alertLoad(budget)).toEqual({ perShift: 3, kept: true });
    expect(alertLoad({ ...budget, alertsPerPatientDay: 1.01 }).kept).toBe(false);
  });
});
