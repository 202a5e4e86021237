import fc from "fast-check";
import { expect, it } from "vitest";
import { readLaneSearch, readLanesSearch } from "./lanes-search.ts";

it("reads back what it wrote", () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(id), fc.array(id), (hours, domains, sectors) => {
      const read = readLanesSearch({ hours, domains, sectors });
      expect(readLanesSearch({ ...read })).toEqual(read);
      expect(read.hours).toBe(hours);
      expect(read.domains ?? []).toEqual(domains);
    }),
  );
});

it("leaves out whatever is odd, and never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (hours, domains) => {
      const read = readLanesSearch({ hours, domains });
      expect(read.hours ?? 1).toBeGreaterThanOrEqual(1);
      for (const id of read.domains ?? []) expect(id).toMatch(/^[a-z0-9-]+$/);
    }),
  );
  expect(readLaneSearch({ hours: "many" })).toEqual({});
});
