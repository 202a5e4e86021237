import { describe, expect, it } from "vitest";
import { changeRole, setFirstScore } from "./roles.ts";

const roles = { scores: ["risk", "older"], groups: ["sex"], label: "died", positive: "yes" };

describe("the parts of columns", () => {
  it("lose the value of the column before with it", () => {
    expect(changeRole(roles, "label", "event")).toEqual({
      scores: ["risk", "older"],
      groups: ["sex"],
      label: "event",
    });
    expect(changeRole(roles, "label", "")).toEqual({ scores: ["risk", "older"], groups: ["sex"] });
    expect(changeRole(roles, "id", "person")).toEqual({ ...roles, id: "person" });
  });

  it("never name a model twice", () => {
    expect(setFirstScore(roles, "older").scores).toEqual(["older"]);
    expect(setFirstScore(roles, "third").scores).toEqual(["third", "older"]);
    expect(setFirstScore(roles, "").scores).toEqual(["older"]);
  });
});
