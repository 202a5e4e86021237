import { expect, it } from "vitest";
import type { RecallSet } from "#src/atlas/index.ts";
import { cardsFor } from "./cards-for.ts";
import { aDay } from "./testing.ts";

const aSet = (id: string, skills: readonly string[]): RecallSet => ({
  id,
  label: id,
  summary: "A set for tests.",
  skills: [...skills],
  cards: ["one", "two"].map((card) => ({ id: card, ask: `${id} ${card}?`, answer: "Yes.", source: "S0-K1" })),
  sources: ["S0-K1"],
  checkedOn: aDay("2026-11-21"),
});

it("brings in the sets of the skills learned, whole, in the order of the field, each once", () => {
  const sets = [aSet("a", ["fhir", "hl7-v2"]), aSet("b", ["gdpr"]), aSet("c", ["fhir"])];
  const cards = cardsFor(sets, new Set(["hl7-v2", "fhir", "python"]));
  expect(cards.map(({ card }) => card)).toEqual(["a/one", "a/two", "c/one", "c/two"]);
  expect(cards[0]).toEqual({ card: "a/one", ask: "a one?", answer: "Yes.", source: "S0-K1", set: "a" });
  expect(cardsFor(sets, new Set())).toEqual([]);
});
