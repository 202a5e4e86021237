import { describe, expect, it } from "vitest";
import { aProfile } from "./testing.ts";
import { wordsOfWork } from "./words-of-work.ts";

describe("words of work", () => {
  it("blank out the contact block and keep every offset", () => {
    const { profile, document } = aProfile({
      name: "Hope Hospital",
      about: ["she/her, 34, from Radiology Road"],
      work: [{ title: "Analyst", did: "Built a rota" }],
    });
    const words = wordsOfWork(profile, document);
    expect(words.length).toBe(document.text.length);
    expect(words).not.toMatch(/hospital|radiology|she/iu);
    expect(words.indexOf("Built a rota")).toBe(document.text.indexOf("Built a rota"));
  });

  it("blank out the name wherever it stands again", () => {
    const { profile, document } = aProfile({
      name: "Hope Hospital",
      work: [{ title: "Analyst", did: "Hope Hospital built a rota" }],
    });
    expect(wordsOfWork(profile, document)).not.toContain("Hospital");
    expect(wordsOfWork(profile, document)).toContain("built a rota");
  });

  it("are not cut short by letters after the name", () => {
    const { profile, document } = aProfile({ name: "Ana Rota, RN", about: ["From Radiology"] });
    const quote = { ...profile.contact[0]!.field.quote, text: "RN", start: 10, end: 12 };
    const licensed = {
      ...profile,
      credentials: [{ name: { value: "RN", quote }, licenceOf: "nurse" as const }],
    };
    expect(wordsOfWork(licensed, document).trim()).toBe("");
  });
});
