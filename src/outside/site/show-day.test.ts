import { expect, it } from "vitest";
import { showDay } from "./show-day.ts";

it.each([
  ["2026-11-21", "21 November 2026"],
  ["2026-11-01", "1 November 2026"],
  ["2026-08", "August 2026"],
  ["2012", "2012"],
])("shows %s as %s, with what says so", (date, words) => {
  expect(showDay(date, ["fda-general"]).text).toBe(
    `<time datetime="${date}" data-source="fda-general">${words}</time>`,
  );
});
