import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { aalenJohansen } from "./aalen-johansen.ts";
import { competingRiskConcordance } from "./competing-risk-concordance.ts";
import { coxRegression } from "./cox-regression.ts";
import { fineGray } from "./fine-gray.ts";
import { graysTest } from "./grays-test.ts";
import { harrellConcordance } from "./harrell-concordance.ts";
import { kaplanMeier } from "./kaplan-meier.ts";

function sure<T extends object>(result: T): Exclude<T, { value: null }> {
  if (!isDefined(result)) throw new Error((result as { because: string }).because);
  return result as Exclude<T, { value: null }>;
}

const someRows = fc
  .array(
    fc.record({
      time: fc.integer({ min: 1, max: 15 }),
      cause: fc.integer({ min: 0, max: 2 }),
      score: fc.integer({ min: 0, max: 6 }),
    }),
    { minLength: 6, maxLength: 40 },
  )
  .map((rows) => {
    const all = [
      ...rows,
      { time: 1, cause: 1, score: 4 },
      { time: 2, cause: 2, score: 2 },
      { time: 16, cause: 0, score: 1 },
    ];
    return {
      times: all.map(({ time }) => time),
      causes: all.map(({ cause }) => cause),
      scores: all.map(({ score }) => score),
    };
  });

function drawnRows(n: number, seed: number) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: n }, () => {
    const [z, x] = [random.normal(), random.below(2)];
    const ends = [
      -Math.log(random.uniform()) / Math.exp(0.5 * z),
      -Math.log(random.uniform()) / Math.exp(0.4 * x),
    ];
    const lost = -2 * Math.log(random.uniform());
    const time = Math.min(...ends, lost);
    return { z, x, time: Math.ceil(time * 20), cause: time === lost ? 0 : time === ends[0] ? 1 : 2 };
  });
  const column = (name: "z" | "x" | "time" | "cause") => rows.map((row) => row[name]);
  return { times: column("time"), causes: column("cause"), predictors: [column("z"), column("x")] };
}

describe("cumulative incidence", () => {
  it("adds up over causes to one less the survival free of any event", () => {
    fc.assert(
      fc.property(someRows, ({ times, causes }) => {
        const { curves } = sure(aalenJohansen({ times, causes }));
        const { survival } = sure(kaplanMeier({ times, events: causes.map((cause) => (cause > 0 ? 1 : 0)) }))
          .curves[0]!;
        survival.forEach((free, place) => {
          const reached = curves.reduce((sum, { incidence }) => sum + incidence[place]!, 0);
          expect(reached + free).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it("is one less Kaplan–Meier, with Greenwood's error, when there is one cause", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const events = rows.causes.map((cause) => (cause > 0 ? 1 : 0));
        const curve = sure(aalenJohansen({ times: rows.times, causes: events, variance: "delta" }))
          .curves[0]!;
        const plain = sure(kaplanMeier({ times: rows.times, events })).curves[0]!;
        plain.survival.forEach((free, place) => {
          expect(curve.incidence[place]).toBeCloseTo(1 - free, 12);
          // Greenwood's error is not defined once no one is left; the incidence then has none to gain.
          expect(curve.standardError[place]).toBeCloseTo(
            free > 0 ? plain.standardError[place]! : curve.standardError[place]!,
            12,
          );
        });
      }),
    );
  });

  it("never falls, stays within 0 and 1, and has limits around it", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom("log-log", "log", "plain"), ({ times, causes }, interval) => {
        for (const { incidence, at } of sure(aalenJohansen({ times, causes, interval, at: [3, 8] })).curves) {
          incidence.forEach((value, place) =>
            expect(value).toBeGreaterThanOrEqual(incidence[place - 1] ?? 0),
          );
          for (const { incidence: answer } of at) {
            const one = sure(answer) as { value: number; low: number | null; high: number | null };
            expect(one.low ?? one.value).toBeLessThanOrEqual(one.value);
            expect(one.high ?? one.value).toBeGreaterThanOrEqual(one.value);
          }
        }
      }),
    );
  });

  it("is not defined past the follow-up or when nothing happens", () => {
    expect(aalenJohansen({ times: [1, 2], causes: [0, 0] })).toMatchObject({ code: "no-events" });
    const late = sure(aalenJohansen({ times: [1, 2], causes: [1, 2], at: [3] }));
    expect(late.curves[0]?.at[0]?.incidence).toMatchObject({ code: "beyond-follow-up" });
    expect(aalenJohansen({ times: [1, 2], causes: [1, 0.5] })).toMatchObject({ code: "invalid-input" });
  });
});

describe("Gray's test", () => {
  const drawn = drawnRows(150, 3);
  const groups = drawn.times.map((_, row) => ["a", "b", "c"][row % 3] ?? "");

  it("does not depend on which group comes first", () => {
    const renamed = groups.map((group) => ({ a: "z", b: "y", c: "x" })[group] ?? "");
    const one = sure(graysTest({ ...drawn, groups }));
    const other = sure(graysTest({ ...drawn, groups: renamed }));
    one.tests.forEach((test, place) => {
      expect(sure(other.tests[place]!).chiSquare).toBeCloseTo(sure(test).chiSquare, 10);
    });
  });

  it("finds nothing between groups that are alike, and a lot between groups that are not", () => {
    const twice = { times: [...drawn.times, ...drawn.times], causes: [...drawn.causes, ...drawn.causes] };
    const halves = twice.times.map((_, row) => (row < 150 ? "first" : "second"));
    expect(sure(sure(graysTest({ ...twice, groups: halves })).tests[0]!).chiSquare).toBeCloseTo(0, 12);
    const slower = { ...twice, times: twice.times.map((time, row) => (row < 150 ? time : 4 * time)) };
    expect(sure(sure(graysTest({ ...slower, groups: halves })).tests[0]!).chiSquare).toBeGreaterThan(0);
  });

  it("gives the same with one stratum as without strata", () => {
    const strata = drawn.times.map(() => "s");
    expect(graysTest({ ...drawn, groups, strata })).toEqual(graysTest({ ...drawn, groups }));
  });

  it("is not defined for one group", () => {
    expect(graysTest({ times: [1, 2], causes: [1, 2], groups: ["a", "a"] })).toMatchObject({
      code: "one-class",
    });
  });
});

/** Who had another event is split into rows that end at each later event, weighted by the censoring curve. */
function expanded({ times, causes, predictors }: ReturnType<typeof drawnRows>) {
  const distinct = [...new Set(times)].toSorted((a, b) => a - b);
  const before = new Map<number, number>();
  let free = 1;
  for (const time of distinct) {
    before.set(time, free);
    const here = times.filter((one, row) => one === time && causes[row] === 0).length;
    free *= 1 - here / times.filter((one) => one >= time).length;
  }
  const rows: { entry: number; time: number; event: number; weight: number; row: number }[] = [];
  times.forEach((time, row) => {
    rows.push({ entry: 0, time, event: causes[row] === 1 ? 1 : 0, weight: 1, row });
    if (causes[row] !== 2) return;
    let entry = time;
    for (const later of distinct.filter((one) => one > time)) {
      rows.push({ entry, time: later, event: 0, weight: before.get(later)! / before.get(time)!, row });
      entry = later;
    }
  });
  return {
    entries: rows.map(({ entry }) => entry),
    times: rows.map(({ time }) => time),
    events: rows.map(({ event }) => event),
    weights: rows.map(({ weight }) => weight),
    predictors: predictors.map((column) => rows.map(({ row }) => column[row]!)),
  };
}

describe("Fine–Gray regression", () => {
  const slopes = (rows: Parameters<typeof fineGray>[0]) =>
    sure(fineGray(rows)).coefficients.map(({ coefficient }) => coefficient);

  it("is Cox regression with the sandwich error when nothing competes", () => {
    const { times, causes, predictors } = drawnRows(200, 5);
    const events = causes.map((cause) => (cause > 0 ? 1 : 0));
    const cox = sure(coxRegression({ times, events, predictors, ties: "breslow", robust: true }));
    slopes({ times, causes: events, predictors }).forEach((one, place) => {
      const other = sure(cox.coefficients[place]!.coefficient) as { value: number; standardError?: number };
      expect(one.value).toBeCloseTo(other.value, 9);
      expect(one.standardError).toBeCloseTo(other.standardError!, 9);
    });
  });

  it("is Cox regression of rows that are split and weighted by hand", () => {
    const drawn = drawnRows(120, 6);
    const rows = expanded(drawn);
    const cox = sure(coxRegression({ ...rows, ties: "breslow" }));
    slopes(drawn).forEach((one, place) => {
      expect(one.value).toBeCloseTo(
        (sure(cox.coefficients[place]!.coefficient) as { value: number }).value,
        8,
      );
    });
  });

  it.each([false, true])("has an error near the jackknife's, censoring strata %s", (stratified) => {
    const { times, causes, predictors } = drawnRows(150, 8);
    const strata = predictors[1]!.map(String);
    const fit = (keep: <T>(column: readonly T[]) => T[]) =>
      slopes({
        times: keep(times),
        causes: keep(causes),
        predictors: predictors.map((column) => keep(column)),
        ...(stratified ? { censoringStrata: keep(strata) } : {}),
      });
    const values = times.map((_, out) => fit((column) => column.filter((_one, row) => row !== out)));
    fit((column) => [...column]).forEach((one, place) => {
      const mean = values.reduce((sum, value) => sum + value[place]!.value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value[place]!.value - mean) ** 2, 0);
      const error = Math.sqrt((squares * (values.length - 1)) / values.length);
      expect(one.standardError! / error).toBeCloseTo(1, 1);
    });
  });

  it("predicts an incidence that grows with time and never passes one", () => {
    const drawn = drawnRows(200, 10);
    const found = sure(
      fineGray({
        ...drawn,
        profiles: [
          [0, 0],
          [2, 1],
        ],
        at: [0, 5, 10, 40],
      }),
    );
    for (const { incidence } of found.predictions) {
      incidence.forEach((value, place) => {
        expect(value).toBeGreaterThanOrEqual(incidence[place - 1] ?? 0);
        expect(value).toBeLessThan(1);
      });
    }
  });

  it("is not defined without events, for constant or dependent predictors, or when events are separated", () => {
    const times = [1, 2, 3, 4, 5, 6];
    const causes = [1, 2, 1, 0, 2, 0];
    const code = (predictors: readonly number[][], outcome = causes) =>
      fineGray({ times, causes: outcome, predictors });
    expect(code([[1, 0, 1, 0, 1, 0]], [2, 2, 0, 0, 2, 0])).toMatchObject({ code: "no-events" });
    expect(code([[1, 1, 1, 1, 1, 1]])).toMatchObject({ code: "constant" });
    expect(
      code([
        [1, 2, 3, 4, 5, 7],
        [2, 4, 6, 8, 10, 14],
      ]),
    ).toMatchObject({ code: "constant" });
    expect(code([[1, 0, 1, 0, 0, 0]])).toMatchObject({ code: "did-not-converge" });
  });
});

describe("concordance with competing risks", () => {
  it("is Harrell's index and error when only the cause counts", () => {
    fc.assert(
      fc.property(someRows, ({ times, causes, scores }) => {
        const events = causes.map((cause) => (cause === 1 ? 1 : 0));
        const one = sure(competingRiskConcordance({ times, causes, scores, pairs: "cause-specific" }));
        const other = sure(harrellConcordance({ times, events, scores }));
        expect(one.concordance.value).toBeCloseTo(other.value, 12);
        expect(one.concordance.standardError ?? 0).toBeCloseTo(other.standardError ?? 0, 12);
        expect(one.tied).toBeCloseTo(other.counts.tiedScores, 9);
      }),
    );
  });

  it("counts rows with another event as lasting longest when no one is censored", () => {
    fc.assert(
      fc.property(someRows, ({ times, causes: coded, scores }) => {
        const causes = coded.map((cause) => (cause === 0 ? 2 : cause));
        let [wins, pairs] = [0, 0];
        times.forEach((time, i) => {
          if (causes[i] !== 1) return;
          times.forEach((other, j) => {
            if (!(other > time || causes[j] === 2)) return;
            pairs += 1;
            wins += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
          });
        });
        const found = sure(competingRiskConcordance({ times, causes, scores }));
        expect(found.concordance.value).toBeCloseTo(wins / pairs, 12);
      }),
    );
  });

  it("is not defined when no pair can be compared", () => {
    expect(competingRiskConcordance({ times: [1, 2], causes: [0, 1], scores: [1, 2] })).toMatchObject({
      code: "no-events",
    });
  });
});
