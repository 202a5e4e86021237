import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPassword } from "./check-password.ts";
import { readLogin } from "./read-login.ts";

describe("a login", () => {
  it("has one form: read again it stays the same, and case and width do not matter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (typed) => {
        const login = readLogin(typed);
        if (login === undefined) return;
        expect(readLogin(login)).toBe(login);
        expect(readLogin(` ${login.toUpperCase()} `)).toBe(readLogin(login.toUpperCase()));
      }),
    );
    expect(readLogin("Ａ.Nurse@Example.org")).toBe("a.nurse@example.org");
    expect(readLogin("İpek")).toBe(readLogin(readLogin("İpek") ?? ""));
  });

  it.each(["", " ", "two words", "-a", "a\u0000b", "a\u200bb", "x".repeat(101)])("is never %j", (typed) => {
    expect(readLogin(typed)).toBeUndefined();
  });
});

describe("a password", () => {
  it.each([
    ["eleven char", "too-short"],
    ["Password1234", "too-common"],
    ["a.nurse@example.org!", "like-login"],
    ["a.nursea.nursea.nurse", "like-login"],
    ["x".repeat(257), "too-long"],
    ["twelve chars", undefined],
    ["ward nurse on nights", undefined],
    ["пароль медсестры", undefined],
  ])("%s: %s", (password, problem) => {
    expect(checkPassword(password, "a.nurse@example.org")).toBe(problem);
  });
});
