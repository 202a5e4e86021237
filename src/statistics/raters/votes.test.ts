import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { bradleyTerry } from "./bradley-terry.ts";
import { davidsonTies } from "./davidson-ties.ts";
import { eloRatings } from "./elo-ratings.ts";
import { glicko2 } from "./glicko-2.ts";
import { glicko } from "./glicko.ts";
import { raoKupperTies } from "./rao-kupper-ties.ts";

const wins = fc.integer({ min: 1, max: 20 });
const tables = fc.array(fc.tuple(wins, wins, wins), { minLength: 6, maxLength: 6 });

/** Every pair of four items, both having won and tied. */
function toVotes(rows: readonly (readonly [number, number, number])[]) {
  const pairs = ["ab", "ac", "ad", "bc", "bd", "cd"];
  return {
    first: pairs.map((pair) => pair[0]!),
    second: pairs.map((pair) => pair[1]!),
    firstWins: rows.map((row) => row[0]),
    secondWins: rows.map((row) => row[1]),
    ties: rows.map((row) => row[2]),
    reference: "a",
    draws: 0,
  };
}

const models = { bradleyTerry, davidsonTies, raoKupperTies };

function strengthsOf(answer: ReturnType<(typeof models)[keyof typeof models]>): Record<string, number> {
  if (!isDefined(answer)) throw new Error(answer.because);
  return Object.fromEntries(answer.items.map((item, place) => [item, answer.strengths[place]!]));
}

describe("strengths from votes", () => {
  it("do not change when rows or the sides of a pair change places", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const votes = toVotes(rows);
        const turned = {
          ...votes,
          first: votes.second.toReversed(),
          second: votes.first.toReversed(),
          firstWins: votes.secondWins.toReversed(),
          secondWins: votes.firstWins.toReversed(),
          ties: votes.ties.toReversed(),
        };
        for (const model of Object.values(models)) {
          const one = strengthsOf(model(votes));
          const other = strengthsOf(model(turned));
          for (const item of "abcd") expect(other[item]).toBeCloseTo(one[item]!, 7);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keep their differences when the reference changes", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const model of Object.values(models)) {
          const one = strengthsOf(model(toVotes(rows)));
          const other = strengthsOf(model({ ...toVotes(rows), reference: "c" }));
          expect(other["b"]! - other["d"]!).toBeCloseTo(one["b"]! - one["d"]!, 7);
          expect(other["c"]).toBe(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("win as often as expected: the score equations hold", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const votes = toVotes(rows);
        const strengths = strengthsOf(bradleyTerry(votes));
        for (const item of "abcd") {
          let excess = 0;
          for (const [row, first] of votes.first.entries()) {
            const second = votes.second[row]!;
            const expected = 1 / (1 + Math.exp(strengths[second]! - strengths[first]!));
            const side = first === item ? 1 : second === item ? -1 : 0;
            excess +=
              side * (votes.firstWins[row]! - (votes.firstWins[row]! + votes.secondWins[row]!) * expected);
          }
          expect(excess).toBeCloseTo(0, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("have ranks whose intervals hold them, and a best item as sure as its lead", () => {
    const far = bradleyTerry({
      first: ["a", "b", "c"],
      second: ["b", "c", "a"],
      firstWins: [95, 95, 1],
      secondWins: [5, 5, 99],
    });
    expect(far).toMatchObject({ ranks: [{ rank: 1, low: 1, high: 1 }, { rank: 2 }, { rank: 3 }] });
    const even = bradleyTerry({ first: ["a"], second: ["b"], firstWins: [5], secondWins: [5] });
    expect(even).toMatchObject({
      ranks: [
        { low: 1, high: 2 },
        { low: 1, high: 2 },
      ],
    });
  });

  it("are refused when items never met or one never lost", () => {
    const apart = { first: ["a", "c"], second: ["b", "d"], firstWins: [1, 1], secondWins: [1, 1] };
    expect(bradleyTerry(apart)).toMatchObject({
      code: "not-connected",
      components: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    const unbeaten = { first: ["a", "b"], second: ["b", "c"], firstWins: [3, 1], secondWins: [0, 1] };
    expect(bradleyTerry(unbeaten)).toMatchObject({ code: "separation", components: [["a"], ["b", "c"]] });
    expect(bradleyTerry({ ...unbeaten, biasReduced: true })).toMatchObject({
      method: "bias-reduced (Firth)",
    });
    expect(davidsonTies({ ...apart, ties: [0, 0] })).toMatchObject({ code: "not-connected" });
    expect(
      davidsonTies({ first: ["a"], second: ["b"], firstWins: [1], secondWins: [1], ties: [0] }),
    ).toMatchObject({
      code: "no-events",
    });
    const always = { first: ["a", "b"], second: ["b", "a"], firstWins: [4, 4], secondWins: [0, 0] };
    expect(bradleyTerry({ ...always, orderEffect: true })).toMatchObject({ code: "separation" });
  });

  it("have the published values of the journals in Agresti 2002", () => {
    const names = ["Biometrika", "Comm Statist", "JASA", "JRSS-B"];
    const cited = [
      [0, 730, 498, 221],
      [33, 0, 68, 17],
      [320, 813, 0, 142],
      [284, 276, 325, 0],
    ];
    const cells = names.flatMap((_, a) => names.map((__, b) => [a, b] as const)).filter(([a, b]) => a < b);
    const fit = bradleyTerry({
      first: cells.map(([a]) => names[a]!),
      second: cells.map(([, b]) => names[b]!),
      firstWins: cells.map(([a, b]) => cited[a]![b]!),
      secondWins: cells.map(([a, b]) => cited[b]![a]!),
    });
    const strengths = strengthsOf(fit);
    expect([strengths["Comm Statist"], strengths["JASA"], strengths["JRSS-B"]]).toEqual(
      [-2.9491, -0.4796, 0.269].map((value) => expect.closeTo(value, 4)),
    );
    expect(fit).toMatchObject({ deviance: expect.closeTo(4.293, 3), degreesOfFreedom: 3 });
  });
});

describe("running ratings", () => {
  it("of Elo change with the order of the votes, strengths do not", () => {
    const votes = { first: ["a", "a", "b", "b"], second: ["b", "b", "a", "a"], outcomes: [1, 0, 1, 0] };
    const shuffled = { ...votes, outcomes: [1, 0, 0, 1] };
    const one = eloRatings({ ...votes, factor: 32 });
    const other = eloRatings({ ...shuffled, factor: 32 });
    expect(isDefined(one) && isDefined(other) && Math.abs(one.ratings[0]! - other.ratings[0]!) > 1).toBe(
      true,
    );
  });

  it("of Elo only change hands: their sum stays", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 30 }), (outcomes) => {
        const elo = eloRatings({ first: outcomes.map(() => "a"), second: outcomes.map(() => "b"), outcomes });
        expect(isDefined(elo) && elo.ratings[0]! + elo.ratings[1]!).toBeCloseTo(2000, 8);
      }),
    );
  });

  it("of Glickman follow his examples", () => {
    const games = { first: ["p", "p", "p"], second: ["x", "y", "z"], outcomes: [1, 0, 0] };
    const standings = {
      p: { rating: 1500, deviation: 200, volatility: 0.06 },
      x: { rating: 1400, deviation: 30, volatility: 0.06 },
      y: { rating: 1550, deviation: 100, volatility: 0.06 },
      z: { rating: 1700, deviation: 300, volatility: 0.06 },
    };
    const one = glicko({ ...games, standings });
    const two = glicko2({ ...games, standings });
    expect(isDefined(one) && [one.ratings[0], one.deviations[0]]).toEqual([
      expect.closeTo(1464.1, 1),
      expect.closeTo(151.4, 1),
    ]);
    expect(isDefined(two) && [two.ratings[0], two.deviations[0], two.volatilities[0]]).toEqual([
      expect.closeTo(1464.06, 1),
      expect.closeTo(151.52, 1),
      expect.closeTo(0.05999, 4),
    ]);
  });

  it("of Glickman do not change with the order of votes within a period", () => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 40 }, () => ({ outcome: random.below(2), period: random.below(4) }));
    const play = (list: typeof rows) => {
      const rated = glicko({
        first: list.map(() => "a"),
        second: list.map(() => "b"),
        outcomes: list.map(({ outcome }) => outcome),
        periods: list.map(({ period }) => period),
        drift: 30,
      });
      return isDefined(rated) ? rated.ratings[0]! : Number.NaN;
    };
    expect(play(rows.toReversed())).toBeCloseTo(play(rows), 8);
  });
});
