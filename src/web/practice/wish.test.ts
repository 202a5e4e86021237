import { describe, expect, it } from "vitest";
import { askFor, readWish, wishWords, withWish } from "./wish.ts";

describe("the wish of practice", () => {
  it("is the same after it stood in an address", () => {
    const wish = readWish({
      task: "compare",
      specialty: "cardiology",
      audience: "nurse",
      standing: "scored",
      profile: "p-1",
      without: "death,abuse",
    });
    expect(readWish(wishWords(wish))).toEqual(wish);
    expect(withWish("/practice", readWish({}))).toBe("/practice");
  });

  it("leaves out what is no choice", () => {
    expect(readWish({ task: "guess", without: "rain" })).toEqual({ without: [] });
  });

  it("asks for everything but what is not wanted", () => {
    const asked = askFor(readWish({ without: "self-harm" }), ["one"]);
    expect(asked.allowExposure).not.toContain("self-harm");
    expect(asked.allowExposure).toContain("death");
    expect(asked.skip).toEqual(["one"]);
  });
});
