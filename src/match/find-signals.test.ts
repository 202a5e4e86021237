import { describe, expect, it } from "vitest";
import { findSignals } from "./find-signals.ts";
import { aProfile } from "./testing.ts";
import { anAtlas } from "./testing-field.ts";

const signalsIn = (did: string) => {
  const { profile, document } = aProfile({ work: [{ title: "Analyst", did }] });
  const { domains, sectors, aims } = findSignals(profile, document, anAtlas());
  const words = (found: typeof domains) =>
    [...found].map(([id, quotes]) => [id, ...quotes.map(({ text }) => text)]);
  return { domains: words(domains), sectors: words(sectors), aims: [...aims.domains.keys()] };
};

describe("signals", () => {
  it("are the words that show contact, each wording once, however it is written", () => {
    expect(
      signalsIn("Length of stay, bed-occupancy and bed occupancy at two Hospitals and a hospital"),
    ).toEqual({
      domains: [["ops", "Length of stay", "bed-occupancy"]],
      sectors: [["hospital", "Hospitals"]],
      aims: [],
    });
  });

  it("are no contact where the person says they have none, and an aim where they mean to", () => {
    expect(signalsIn("No experience with hospitals; interested in radiology")).toEqual({
      domains: [],
      sectors: [],
      aims: ["imaging"],
    });
  });

  it("stand for every domain that lists them", () => {
    const shared = anAtlas();
    const domains = shared.domains.map((domain) => ({ ...domain, signals: ["rota"] }));
    const { profile, document } = aProfile({ work: [{ title: "Analyst", did: "Built a rota" }] });
    expect([...findSignals(profile, document, { ...shared, domains }).domains.keys()]).toEqual([
      "ops",
      "imaging",
    ]);
  });
});
