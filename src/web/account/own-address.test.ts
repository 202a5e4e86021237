import { expect, it } from "vitest";
import { ownAddress } from "./own-address.ts";

const origin = "https://review.example.org";

it.each([
  ["/projects/p-1?item=3#note", "/projects/p-1?item=3#note"],
  [undefined, "/"],
  ["https://evil.example/", "/"],
  ["//evil.example/a", "/"],
  ["/\\evil.example", "/"],
  ["/..//evil.example", "/"],
  ["javascript:alert(1)", "/"],
])("%j leads to %s", (wanted, leads) => {
  expect(ownAddress(wanted, origin)).toBe(leads);
});
