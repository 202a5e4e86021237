import fc from "fast-check";
import { expect, it } from "vitest";
import { joinIds, readIds, readLaneSearch, readLanesSearch } from "./lanes-search.ts";

const someIds = fc.array(fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), someIds, someIds, (hours, domains, sectors) => {
      const read = readLanesSearch({ hours, domains: joinIds(domains), sectors: joinIds(sectors) });
      expect(readLanesSearch({ ...read })).toEqual(read);
      expect(read.hours).toBe(hours);
      expect(readIds(read.domains)).toEqual(domains);
      expect(readIds(read.sectors)).toEqual(sectors);
    }),
  );
});

it("leaves out whatever is odd, and never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (hours, domains) => {
      const read = readLanesSearch({ hours, domains });
      expect(read.hours ?? 1).toBeGreaterThanOrEqual(1);
      for (const id of readIds(read.domains)) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    }),
  );
  expect(readLaneSearch({ hours: "many" })).toEqual({});
});
