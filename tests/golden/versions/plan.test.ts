import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPlan, readPlan } from "#src/plan/index.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const frozen = readdirSync(folder).filter((name) => /^plan-\d+\.json$/u.test(name));

describe("a plan written by any earlier version", () => {
  it("exists for each version", () => {
    expect(frozen.toSorted()).toEqual(["plan-1.json", "plan-2.json"]);
  });

  it.each(frozen)("still opens, whole and within its own rules: %s", (name) => {
    const plan = readPlan(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
    expect(plan.weeks).toHaveLength(13);
    expect(plan.weeks.flatMap((week) => week.tasks).length).toBeGreaterThan(10);
    expect(checkPlan(plan)).toEqual([]);
  });
});
