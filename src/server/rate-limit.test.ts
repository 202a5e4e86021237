import fc from "fast-check";
import { expect, it } from "vitest";
import { rateLimit } from "./rate-limit.ts";

it("lets a key through as often as it says in each stretch, whatever the times", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 }), (steps) => {
      const limit = rateLimit({ most: 3, windowMs: 1000 });
      let now = 0;
      let [opened, passed] = [Number.NEGATIVE_INFINITY, 0];
      for (const step of steps) {
        now += step;
        if (now - opened >= 1000) [opened, passed] = [now, 0];
        const wait = limit.take("k", now);
        expect(wait === 0).toBe(passed < 3);
        if (wait === 0) passed += 1;
      }
    }),
  );
});

it("says how long to wait, counts each key for itself, and takes back what was no failure", () => {
  const limit = rateLimit({ most: 2, windowMs: 10_000 });
  expect([limit.take("a", 0), limit.take("a", 1000), limit.take("a", 4000)]).toEqual([0, 0, 6]);
  expect(limit.take("b", 4000)).toBe(0);
  limit.giveBack("a");
  expect(limit.take("a", 5000)).toBe(0);
  expect(limit.take("a", 10_000)).toBe(0);
  limit.giveBack("never seen");
});

it("remembers a bounded number of keys", () => {
  const limit = rateLimit({ most: 1, windowMs: 1000 });
  for (let key = 0; key < 25_000; key += 1) limit.take(`k${key}`, key);
  expect(limit.size()).toBeLessThanOrEqual(10_000);
  expect(limit.take("k24999", 25_000)).toBeGreaterThan(0);
});
