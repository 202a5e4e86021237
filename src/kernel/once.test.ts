import { expect, it } from "vitest";
import { once } from "./once.ts";

it("does the work once, however many ask at the same time", async () => {
  let calls = 0;
  const answer = once(async () => (calls += 1));
  expect(await Promise.all([answer(), answer(), answer()])).toEqual([1, 1, 1]);
});

it("tries again after a failure", async () => {
  let calls = 0;
  const answer = once(async () => {
    calls += 1;
    if (calls === 1) throw new Error("not yet");
    return calls;
  });
  await expect(answer()).rejects.toThrow("not yet");
  expect(await answer()).toBe(2);
});
