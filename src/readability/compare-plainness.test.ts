import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlainness } from "./compare-plainness.ts";
import { findQuantities } from "./find-quantities.ts";

const before =
  "Hypertension is a silent killer. Take 10 mg of lisinopril twice daily. It may cause syncope. For chest pain call 911. Do not stop taking it.";
const texts = fc.constantFrom(before, "Take 5 ml.", "Ask your doctor.", "", "A devastating illness, 5 mg.");

describe("findQuantities", () => {
  it("takes “at once” for haste and “once a day” for a dose", () => {
    expect(findQuantities("Call 999 at once.").map(({ text }) => text)).toEqual(["999"]);
    expect(findQuantities("Take it once a day.").map(({ text }) => text)).toEqual(["once"]);
  });

  it("puts one dose in two units on one scale", () => {
    const amounts = (text: string) => findQuantities(text).map(({ value, unit }) => [value, unit]);
    expect(amounts("0.5 g")).toEqual(amounts("500 milligrams"));
    expect(amounts("500 mcg")).toEqual([[0.5, "mg"]]);
    expect(amounts("one week")).toEqual(amounts("7 days"));
    expect(amounts("twice a day")).toEqual(amounts("two times a day"));
    expect(amounts("1,500 ml")).toEqual(amounts("1.5 litres"));
  });

  it("takes a bare word such as one for no number", () => {
    expect(findQuantities("One of us took one.")).toEqual([]);
  });
});

describe("comparePlainness", () => {
  it("shows a dose that changed first of all", () => {
    const { numbers, says } = comparePlainness(before, before.replace("10 mg", "100 mg"));
    expect(numbers.changed).toMatchObject([{ before: { text: "10 mg" }, after: { text: "100 mg" } }]);
    expect(says[0]).toBe("A number changed: “10 mg” became “100 mg”. Check the dose.");
  });

  it("finds nothing lost when a unit alone changed", () => {
    const { numbers } = comparePlainness("Take 500 mg twice a day.", "Take 0.5 g two times a day.");
    expect(numbers).toMatchObject({ lost: [], added: [], changed: [] });
  });

  it("names caveats that an edit lost, and those it brought", () => {
    const { caveats } = comparePlainness(before, "Take 10 mg twice daily. Ask your pharmacist.");
    expect(caveats.lost.map(({ key }) => key)).toEqual([
      "may",
      "chest-pain",
      "call-emergency-number",
      "do-not-stop",
    ]);
    expect(caveats.added.map(({ key }) => key)).toEqual(["pharmacist"]);
  });

  it("counts jargon and alarm words that went", () => {
    const { jargon, alarm } = comparePlainness(before, "High blood pressure is common.");
    expect(jargon.lost.map(({ term }) => term)).toEqual(["hypertension", "syncope"]);
    expect(alarm.lost).toHaveLength(1);
  });

  it("finds no change between a text and itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const same = comparePlainness(text, text);
        for (const { lost, added } of [same.jargon, same.alarm, same.caveats, same.numbers])
          expect([lost, added]).toEqual([[], []]);
        expect(same.grade.change ?? 0).toBe(0);
      }),
    );
  });

  it("loses one way what it gains the other", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [there, back] = [comparePlainness(one, other), comparePlainness(other, one)];
        for (const part of ["jargon", "alarm", "caveats", "numbers"] as const) {
          expect(there[part].lost).toHaveLength(back[part].added.length);
          expect(there[part].kept).toHaveLength(back[part].kept.length);
        }
      }),
    );
  });

  it("ends with the limits of a grade", () => {
    expect(comparePlainness("", "").says.at(-1)).toMatch(/hint, not a verdict/u);
  });
});
