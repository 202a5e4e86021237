import { expect, it } from "vitest";
import { settleSignIn, signInGate, untilSignedIn } from "./sign-in-gate.ts";

it("lets all that waits go on at once, and tells the page when something waits", async () => {
  const seen: boolean[] = [];
  const stop = signInGate.subscribe(() => seen.push(signInGate.isWaiting()));
  const calls = [untilSignedIn(), untilSignedIn()];
  settleSignIn(true);
  expect(await Promise.all(calls)).toEqual([true, true]);
  expect(seen).toEqual([true, true, false]);
  const given = untilSignedIn();
  settleSignIn(false);
  expect(await given).toBe(false);
  stop();
  void untilSignedIn();
  expect(seen).toHaveLength(5);
  settleSignIn(false);
});

it("does not wait for what nobody asks for any more", async () => {
  const left = new AbortController();
  const given = untilSignedIn(left.signal);
  left.abort();
  expect(await given).toBe(false);
  expect(signInGate.isWaiting()).toBe(false);
});
