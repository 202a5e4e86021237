import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import type { TwoByTwo } from "./two-by-two.ts";

/** A number of a table with its slopes by the four shares tp, fp, fn, tn. */
interface WithSlopes {
  readonly value: number;
  readonly slopes: readonly [number, number, number, number];
}

/**
 * Matthews correlation (phi): delta method of the multinomial (Bishop, Fienberg and Holland 1975), the interval on
 * Fisher's z scale so that it stays inside −1 to 1. Not defined when a margin of the table is empty.
 */
export function matthewsCorrelation(table: TwoByTwo, level: number): Answer {
  const [a, b, c, d] = sharesOf(table);
  const margins = (a + b) * (a + c) * (d + b) * (d + c);
  if (margins === 0) {
    return notDefined(
      "constant",
      "Not defined, because all people have the same outcome or the same test result.",
    );
  }
  const root = Math.sqrt(margins);
  const value = (a * d - b * c) / root;
  // The logarithm of the root falls apart into the four margins.
  const slope = (direct: number, ...lines: readonly number[]) =>
    direct / root - (value / 2) * lines.reduce((total, line) => total + 1 / line, 0);
  const standardError = deltaError(table, {
    value,
    slopes: [
      slope(d, a + b, a + c),
      slope(-c, a + b, d + b),
      slope(-b, a + c, d + c),
      slope(a, d + b, d + c),
    ],
  });
  const method = "delta method on Fisher's z";
  if (Math.abs(value) > 1 - 1e-12) {
    return {
      value: Math.sign(value),
      low: null,
      high: null,
      level,
      method,
      because: "no interval, because agreement is perfect and the standard error is 0",
    };
  }
  const half = (criticalValue(level) * standardError) / (1 - value * value);
  const low = Math.tanh(Math.atanh(value) - half);
  return { value, low, high: Math.tanh(Math.atanh(value) + half), standardError, level, method };
}

/**
 * Cohen's kappa between test and outcome (Cohen 1960), with the large-sample error of Fleiss, Cohen and Everitt 1969.
 * Not defined when chance alone would agree always.
 */
export function tableKappa(table: TwoByTwo, level: number): Answer {
  const [a, b, c, d] = sharesOf(table);
  const observed = a + d;
  const chance = (a + b) * (a + c) + (d + b) * (d + c);
  if (chance >= 1) {
    return notDefined("constant", "Not defined, because all people stand in one cell of the table.");
  }
  const value = (observed - chance) / (1 - chance);
  const slope = (agrees: number, byChance: number) =>
    (agrees * (1 - chance) + (observed - 1) * byChance) / (1 - chance) ** 2;
  const crossed = a + c + (c + d);
  const other = a + b + (b + d);
  const standardError = deltaError(table, {
    value,
    slopes: [slope(1, a + b + (a + c)), slope(0, crossed), slope(0, other), slope(1, d + b + (d + c))],
  });
  const method = "Fleiss–Cohen–Everitt large sample";
  if (standardError < 1e-12) {
    const because = "no interval, because the standard error is 0 at this table";
    return { value, low: null, high: null, level, method, because };
  }
  const half = criticalValue(level) * standardError;
  return { value, low: value - half, high: Math.min(1, value + half), standardError, level, method };
}

function sharesOf(table: TwoByTwo): readonly [number, number, number, number] {
  const n = totalOf(table);
  return [
    table.truePositives / n,
    table.falsePositives / n,
    table.falseNegatives / n,
    table.trueNegatives / n,
  ];
}

function totalOf(table: TwoByTwo): number {
  return table.truePositives + table.falsePositives + table.falseNegatives + table.trueNegatives;
}

function deltaError(table: TwoByTwo, { slopes }: WithSlopes): number {
  const shares = sharesOf(table);
  const centre = slopes.reduce((total, each, i) => total + each * (shares[i] ?? 0), 0);
  const spread = slopes.reduce((total, each, i) => total + (each - centre) ** 2 * (shares[i] ?? 0), 0);
  return Math.sqrt(spread / totalOf(table));
}
