import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCalibration } from "./draw-calibration.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawDecisionCurve } from "./draw-decision-curve.ts";
import { drawForest } from "./draw-forest.ts";
import { drawPrecisionRecall } from "./draw-precision-recall.ts";
import { drawRoc } from "./draw-roc.ts";
import { drawSurvival } from "./draw-survival.ts";
import { drawThresholds } from "./draw-thresholds.ts";
import { drawTornado } from "./draw-tornado.ts";
import { drawTwoByTwo } from "./draw-two-by-two.ts";
import type { Figure } from "./figure.ts";
import { writeHtmlBlocks } from "./write-html.ts";
import { writeSvg } from "./write-svg.ts";

const odd = fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, 1, 1e308, -1e308, 5e-324, 1e16, 0.83);
/** Anything a column of a file may come to: shares, counts, huge, tiny and no number at all. */
const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double(), odd);
const maybe = fc.option(value);
const hostile = fc.oneof(
  fc.array(fc.nat(0x10ffff), { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes)),
  fc.string({ maxLength: 40 }),
  fc.constantFrom('"><script>alert(1)</script>', "'\u0000\uD800\uFFFE", "]]>", "&amp;<", "x".repeat(5_000)),
);
const id = fc.constant("figure");
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 12 });
const ranged = fc.record({ value: maybe, low: maybe, high: maybe });
const threshold = value;
const count = fc.oneof(fc.nat(5_000), fc.maxSafeNat());

const drawings: Readonly<Record<string, fc.Arbitrary<Figure>>> = {
  roc: fc
    .record({
      id,
      area: hostile,
      points: some(fc.record({ falsePositiveRate: value, sensitivity: value })),
      at: fc.record({ threshold, falsePositiveRate: value, sensitivity: value }),
      n: count,
      events: count,
    })
    .map(drawRoc),
  precisionRecall: fc
    .record({
      id,
      area: hostile,
      points: some(fc.record({ recall: value, precision: value })),
      at: fc.record({ threshold, recall: value, precision: value }),
      prevalence: value,
    })
    .map(drawPrecisionRecall),
  calibration: fc
    .record({
      id,
      curve: fc.record({
        method: hostile,
        predicted: some(value),
        observed: some(value),
        low: some(maybe),
        high: some(maybe),
      }),
      bins: some(fc.record({ predicted: value, n: count, observed: ranged })),
      histogram: fc.record({ events: some(count), others: some(count) }),
      threshold,
      n: count,
    })
    .map(drawCalibration),
  decisionCurve: fc
    .record({
      id,
      points: some(fc.record({ threshold, model: ranged, all: value })),
      prevalence: value,
      threshold,
    })
    .map(drawDecisionCurve),
  thresholds: fc
    .record({
      id,
      points: some(
        fc.record({ threshold, sensitivity: maybe, specificity: maybe, ppv: maybe, flagged: value }),
      ),
      threshold,
    })
    .map(drawThresholds),
  survival: fc
    .record({
      id,
      curves: some(
        fc.record({
          group: hostile,
          times: some(value),
          survival: some(value),
          low: some(maybe),
          high: some(maybe),
          atRisk: some(fc.record({ time: value, n: count })),
        }),
      ),
      label: hostile,
      horizon: value,
    })
    .map(drawSurvival),
  forest: fc
    .record({
      id,
      title: hostile,
      label: hostile,
      rows: some(
        fc.record(
          {
            label: hostile,
            n: count,
            value: maybe,
            low: maybe,
            high: maybe,
            heading: hostile,
            small: fc.boolean(),
          },
          { requiredKeys: ["label", "n", "value"] },
        ),
      ),
      reference: value,
    })
    .map(drawForest),
  columns: fc
    .record({
      id,
      title: hostile,
      description: hostile,
      across: hostile,
      up: hostile,
      columns: some(fc.record({ label: hostile, value })),
    })
    .map(drawColumns),
  tornado: fc
    .record({
      id,
      title: hostile,
      label: hostile,
      centre: value,
      bars: some(fc.record({ label: hostile, atLow: value, atHigh: value, range: hostile })),
    })
    .map(drawTornado),
  twoByTwo: fc
    .record({
      id,
      threshold,
      truePositives: count,
      falsePositives: count,
      falseNegatives: count,
      trueNegatives: count,
    })
    .map(drawTwoByTwo),
};

/** Attributes that hold places and sizes; the words of a person may say anything. */
const PLACES =
  /\s(?:x|y|cx|cy|r|d|width|height|transform|viewBox|stroke-width|stroke-dasharray|font-size|fill-opacity)="([^"]*)"/gu;
const MARKUP = /^<\/?(?:svg|title|desc|rect|path|circle|text)(?:\s[a-zA-Z-]+(?::[a-z]+)?="[^"<>]*")*\/?>$/u;

describe.each(Object.entries(drawings))("a drawing of %s", (_name, drawing) => {
  it("names no place that is no number, whatever it is given", () => {
    fc.assert(
      fc.property(drawing, (figure) => {
        const places = [...writeSvg(figure).matchAll(PLACES)].map(([, found = ""]) => found);
        expect(places.length).toBeGreaterThan(3);
        expect(places.filter((found) => /NaN|Infinity|undefined|e[+-]?\d/u.test(found))).toEqual([]);
        expect(writeSvg(figure)).not.toMatch(/(?:width|height|r)="-/u);
      }),
      { numRuns: 60 },
    );
  });

  it("holds no markup but its own, alone or in a page, and is written alike each time", () => {
    fc.assert(
      fc.property(drawing, (figure) => {
        const alone = writeSvg(figure);
        expect(alone).toBe(writeSvg(figure));
        const tags = alone.match(/<[^>]*>/gu) ?? [];
        expect(tags.filter((tag) => !MARKUP.test(tag))).toEqual([]);
        expect(alone.replaceAll(/<[^>]*>/gu, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u);
        const page = writeHtmlBlocks([{ kind: "figure", figure }]);
        expect(page).not.toMatch(/<script|\p{Cs}|\uFFFE/iu);
        expect(page.includes("\0")).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
