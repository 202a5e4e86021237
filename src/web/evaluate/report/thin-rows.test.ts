import { expect, it } from "vitest";
import { thinRows } from "./thin-rows.ts";

const rows = Array.from({ length: 100 }, (_, place) => place);

it("keeps the first, the last and what must stay, in order", () => {
  const thinned = thinRows(rows, 5, (row) => row === 17);
  expect(thinned).toEqual([0, 17, 25, 50, 74, 99]);
  expect(thinRows(rows, 100, () => false)).toBe(rows);
});
