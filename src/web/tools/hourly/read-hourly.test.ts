import { describe, expect, it } from "vitest";
import { readCurrency, readHourly } from "./read-hourly.ts";

describe("readHourly", () => {
  it("asks nothing until pay and paid minutes are told", () => {
    expect(readHourly({}).question).toBeUndefined();
    expect(readHourly({ paid: "240" }).question).toBeUndefined();
    expect(readHourly({ paid: "240", minutes: "300" }).question).toEqual({
      paidAmount: 240,
      paidMinutes: 300,
      currency: "USD",
      unpaidMinutes: {},
    });
  });

  it("reads ranges, commas and per cents, and only what it knows", () => {
    const words = {
      paid: "200 – 260",
      minutes: "300",
      waiting: "30-90",
      costs: "7,5",
      reserve: "25",
      currency: "eur",
      other: "x",
    };
    expect(readHourly(words)).toEqual({
      unreadable: new Set(),
      question: {
        paidAmount: { low: 200, high: 260 },
        paidMinutes: 300,
        currency: "EUR",
        unpaidMinutes: { waiting: { low: 30, high: 90 } },
        costs: 7.5,
        taxReserveShare: 0.25,
      },
    });
  });

  it("names what it cannot read and reckons with the rest", () => {
    const { question, unreadable } = readHourly({
      paid: "240",
      minutes: "300",
      waiting: "90-30",
      reading: "an hour",
      reserve: "140",
    });
    expect([...unreadable].toSorted()).toEqual(["reading", "reserve", "waiting"]);
    expect(question?.unpaidMinutes).toEqual({});
    expect(question).not.toHaveProperty("taxReserveShare");
  });

  it("keeps a currency it can write, and no other word", () => {
    expect([readCurrency("gbp"), readCurrency("XYZQ"), readCurrency(undefined)]).toEqual([
      "GBP",
      "USD",
      "USD",
    ]);
  });
});
