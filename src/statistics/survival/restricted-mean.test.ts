import fc from "fast-check";
import { expect, it } from "vitest";
import { restrictedMean } from "./restricted-mean.ts";
import type { RestrictedMeanInput } from "./restricted-mean.ts";
import { columnsOf, followUpRows, leukaemia } from "./testing.ts";

const meansOf = (input: RestrictedMeanInput) => {
  const result = restrictedMean(input);
  if (!("means" in result)) throw new Error(result.because);
  return result;
};

it("is the mean of times cut off at tau when nobody is censored", () => {
  fc.assert(
    fc.property(followUpRows, fc.double({ min: 0.5, max: 12, noNaN: true }), (rows, tau) => {
      const { times } = columnsOf(rows);
      const { means } = meansOf({ times, events: times.map(() => 1), tau });
      const cut = times.map((time) => Math.min(time, tau));
      const mean = cut.reduce((sum, time) => sum + time, 0) / cut.length;
      expect(means[0]!.mean.value).toBeCloseTo(mean, 10);
      const spread = cut.reduce((sum, time) => sum + (time - mean) ** 2, 0);
      // Without censoring Greenwood's error is the standard error of a mean, with n below the line.
      const [answer] = means.map((each) => each.mean);
      // None where everyone has the same time; zero is then the error.
      const error = answer && "standardError" in answer ? (answer.standardError ?? 0) : 0;
      expect(error).toBeCloseTo(Math.sqrt(spread) / cut.length, 10);
    }),
  );
});

it("turns its difference round with the groups, and keeps its ratio above zero", () => {
  const { placebo } = leukaemia;
  const one = meansOf({ ...leukaemia, groups: placebo, tau: 20 }).differences[0]!;
  const other = meansOf({ ...leukaemia, groups: placebo.map((group) => 1 - group), tau: 20 }).differences[0]!;
  expect(one.difference.value).toBeCloseTo(-other.difference.value!, 12);
  expect(one.pValue).toBeCloseTo(other.pValue!, 12);
  expect(one.ratio.value! * other.ratio.value!).toBeCloseTo(1, 12);
});

it("is not defined past the last observed time of a curve above zero, and says so group by group", () => {
  const input = { ...leukaemia, groups: leukaemia.placebo };
  const { means, differences } = meansOf({ ...input, tau: 36 });
  expect(means[0]!.mean).toMatchObject({ value: null, code: "beyond-follow-up" });
  expect(means[1]!.mean.value).toBeCloseTo(8.667, 3);
  expect(differences[0]!.difference.value).toBeNull();
  expect(meansOf(input).tau).toBe(23);
  expect(restrictedMean({ ...input, tau: 0 })).toMatchObject({ code: "invalid-input" });
});
