import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeriods } from "./find-periods.ts";
import { TODAY } from "./testing.ts";

const read = (text: string) => findPeriods(text, TODAY).map(({ from, to }) => `${from ?? ""}/${to ?? ""}`);

describe("dates in the forms résumés use", () => {
  it.each([
    ["Jan 2020 – Present", "2020-01/present"],
    ["January 2020 - current", "2020-01/present"],
    ["01/2020-03/2022", "2020-01/2022-03"],
    ["09/2022 – present", "2022-09/present"],
    ["2019–2021", "2019/2021"],
    ["2019 to 2021", "2019/2021"],
    ["2019–21", "2019/2021"],
    ["1998-02", "1998-02/1998-02"],
    ["since 2018", "2018/present"],
    ["from June 2018 to July 2020", "2018-06/2020-07"],
    ["Summer 2023", "2023-06/2023-08"],
    ["Jan ’19 – Mar ’21", "2019-01/2021-03"],
    ["’97–’99", "1997/1999"],
    ["Sept. 2014—Dec. 2015", "2014-09/2015-12"],
    ["Jan – Mar 2020", "2020-01/2020-03"],
    ["2016-05-01 – 2020-06-30", "2016-05/2020-06"],
    ["12.2018 – 05.2020", "2018-12/2020-05"],
    ["15/03/2019 – 28/02/2021", "2019-03/2021-02"],
    ["Septembre 2018 – aujourd'hui", "2018-09/present"],
    ["depuis février 2019", "2019-02/present"],
    ["März 2019 bis heute", "2019-03/present"],
    ["enero 2020 – actualidad", "2020-01/present"],
    ["2016 –", "2016/present"],
    ["(2008 - 2013)", "2008/2013"],
    ["05/19 – 11/20", "2019-05/2020-11"],
    ["May 3, 2019", "2019-05/2019-05"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "Managed 2000 patients".replace("2000", "12000"),
    "room 4102",
    "ISO 14971",
    "$2019",
    "+1 614 555 2019x",
    "1.2019.3",
  ])("finds none in %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("says when a date cannot be taken at its word", () => {
    const unclear = (text: string) => findPeriods(text, TODAY).map((period) => period.unclear);
    expect(unclear("01/02/2019 – 03/04/2021")).toEqual(["day-or-month"]);
    expect(unclear("2022 – 2020")).toEqual(["reversed"]);
    expect(unclear("2009-10")).toEqual(["month-or-year"]);
    expect(unclear("2020-06 – 2020")).toEqual([undefined]);
  });
});

it("never reads a period outside its line, a month outside the year or two that overlap", () => {
  const piece = fc.constantFrom(
    "Jan",
    "2019",
    "–",
    "-",
    "to",
    "03/2020",
    " ",
    "present",
    "’19",
    "since",
    "May 3,",
    "31.12.2020",
    "x",
    "|",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      let end = 0;
      for (const period of findPeriods(text, TODAY)) {
        expect(period.start).toBeGreaterThanOrEqual(end);
        expect(period.end).toBeLessThanOrEqual(text.length);
        for (const date of [period.from ?? "present", period.to ?? "present"]) {
          expect(date).toMatch(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/u);
        }
        end = period.end;
      }
    }),
  );
});
