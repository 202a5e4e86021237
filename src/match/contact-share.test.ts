import { describe, expect, it } from "vitest";
import { contactShare, describeContact } from "./contact-share.ts";

describe("contact", () => {
  it("begins with the second wording, because one may be chance, and is full at the number given", () => {
    expect([0, 1, 2, 3, 5, 9].map((wordings) => contactShare(wordings, 5))).toEqual([0, 0, 0.25, 0.5, 1, 1]);
  });

  it("says why one wording earns nothing", () => {
    expect(describeContact(1, "Imaging")).toContain("may be chance");
  });
});
