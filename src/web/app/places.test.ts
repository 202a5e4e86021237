import { expect, it } from "vitest";
import { isPersonal } from "./places.ts";

it.each([
  "/",
  "/#paste",
  "/profile/p-1/lanes?hours=5",
  "/proof",
  "/evaluate/e-1#groups",
  "/data",
  "/download/data.json",
  "/plan/p/time",
])("is one's own: %s", (href) => {
  expect(isPersonal(href)).toBe(true);
});

it.each([
  "/field/roles",
  "/tools/pay",
  "/kits",
  "/review",
  "/account",
  "/sign-in",
  "/planning",
  "/download/field/roles.csv",
])("is offered to a team too: %s", (href) => {
  expect(isPersonal(href)).toBe(false);
});
