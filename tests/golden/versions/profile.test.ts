import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readProfile } from "#src/profile/index.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const frozen = readdirSync(folder).filter((name) => /^profile-\d+\.json$/u.test(name));

describe("a profile written by any earlier version", () => {
  it("exists for version 1", () => {
    expect(frozen).toContain("profile-1.json");
  });

  it.each(frozen)("still opens, with its words and corrections: %s", (name) => {
    const profile = readProfile(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
    expect(profile.positions.map(({ title }) => title?.value)).toEqual(["Staff Nurse"]);
    expect(profile.claims.map(({ skill, origin }) => [skill, origin])).toEqual([
      ["python", "read"],
      ["threshold-selection", "bridge"],
    ]);
    expect(profile.corrections).toHaveLength(4);
  });
});
