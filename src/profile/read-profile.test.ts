import { describe, expect, it } from "vitest";
import { readProfile } from "./read-profile.ts";
import { aProfileOf } from "./testing.ts";

const PROFILE = aProfileOf(
  "# Sam Sample\n## Experience\nStaff Nurse, Oak Clinic\t2019 – 2020\n- Python\n## Skills\nSQL",
);

describe("a stored profile", () => {
  it("comes back as it was written", () => {
    expect(readProfile(JSON.parse(JSON.stringify(PROFILE)))).toEqual(PROFILE);
  });

  it("is refused without repeating its words when it is not one", () => {
    for (const stored of [
      undefined,
      {},
      { ...PROFILE, version: 99 },
      { ...PROFILE, claims: ["Sam Sample"] },
    ]) {
      expect(() => readProfile(stored)).toThrow("invalid_input: profile stored");
    }
  });
});
