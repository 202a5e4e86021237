import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "./act.ts";
import { emptyBook } from "./fold-acts.ts";
import { aBook, aChoice, aCredential, beginning, entryOf, judged, tell, withRole } from "./testing.ts";

const because = "It is time.";
const person = fc.constantFrom("r2", "r3", "r9");
const item = fc.constantFrom("w0", "w1", "nowhere");
const key = fc.integer({ min: 0, max: 30 }).map((at) => `key-number-${at}`);

/** Anything that can happen after a project began, also what makes no sense. */
const deed: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(item, key, fc.constantFrom("a", "b", "tie"))
    .map(([id, one, choice]): Act => ({ ...judged(id, aChoice(choice)), key: one }) as Act),
  item.map((id): Act => ({ act: "item-shown", item: id, order: ["b", "a"] })),
  item.map((id): Act => ({ act: "item-skipped", item: id, why: "technical", note: "" })),
  fc.tuple(item, key).map(([id, one]): Act => ({ act: "judgement-withdrawn", item: id, key: one })),
  item.map((id): Act => ({ act: "item-flagged", item: id, flag: "other", severity: "critical", note: "" })),
  fc.nat(60).map((at): Act => ({ act: "flag-settled", flag: at + 1, outcome: "upheld", because })),
  item.map((id): Act => ({ act: "comment-made", item: id, text: "Look at this." })),
  item.map((id): Act => ({ act: "items-withdrawn", items: [id], because })),
  person.map((one): Act => ({ act: "person-left", person: one, because })),
  person.map((one): Act => withRole(one, "observer")),
  person.map((one): Act => ({ act: "credential-set", person: one, credential: aCredential() })),
  person.map((one): Act => ({ act: "credential-lapsed", person: one, credential: "c1", because })),
  fc.constant<Act>({ act: "consent-given", text: "f0", accepts: ["death"] }),
  fc.constant<Act>({ act: "consent-withdrawn", because: "" }),
  person.map((one): Act => ({ act: "qualification-set", person: one, passed: true, because })),
  item.map((id): Act => ({
    act: "item-adjudicated",
    item: id,
    judgement: aChoice("a"),
    critical: {},
    because,
  })),
  fc.constant<Act>({ act: "models-unsealed", because }),
  fc.constant<Act>({ act: "project-closed", because }),
  fc.constant<Act>({ act: "project-reopened", because }),
  fc.constant<Act>({ act: "hook-set", hook: "h", host: "example.org", events: [] }),
  fc.constant<Act>({ act: "hook-removed", hook: "h" }),
  fc.constant<Act>({ act: "exported", what: "labels", files: 1, rows: 1 }),
);
const happened = fc.array(fc.tuple(person, deed), { maxLength: 40 });

describe("a book", () => {
  it("is the same folded in parts and at once", () => {
    fc.assert(
      fc.property(happened, fc.nat(40), (all, cut) => {
        const whole = aBook();
        for (const [by, one] of all) tell(whole, by, [one]);
        const parts = aBook();
        for (const [by, one] of all.slice(0, cut)) tell(parts, by, [one]);
        for (const [by, one] of all.slice(cut)) tell(parts, by, [one]);
        expect(parts).toEqual(whole);
        const begun = beginning();
        const inTwo = tell(tell(emptyBook("p-1"), "r1", begun.slice(0, 3)), "r1", begun.slice(3));
        expect(inTwo).toEqual(aBook());
      }),
    );
  });

  it("takes no notice of items it does not hold", () => {
    fc.assert(
      fc.property(happened, (all) => {
        const book = aBook();
        for (const [by, one] of all) tell(book, by, [one]);
        expect([...book.items.keys()]).toEqual(["w0", "w1", "w2"]);
        for (const { judged: done } of book.people.values())
          for (const id of done) expect(book.items.has(id)).toBe(true);
      }),
    );
  });

  it("counts each act, and knows where the chain ends", () => {
    const book = aBook();
    const before = book.end.seq;
    tell(book, "r2", [judged("w0", aChoice("a")), judged("w1", aChoice("b"))]);
    expect(book.end).toEqual({ seq: before + 2, hash: `h${before + 2}` });
  });
});

it("keeps the last of what somebody said of an item, and the order they judged in", () => {
  const book = tell(aBook(), "r2", [
    judged("w0", aChoice("a")),
    judged("w1", aChoice("b")),
    judged("w0", aChoice("tie")),
  ]);
  expect(entryOf(book).given.get("r2")?.judgement).toMatchObject({ choice: "tie" });
  expect(book.people.get("r2")?.judged).toEqual(["w0", "w1"]);
});

it("counts a judgement that was taken back no more", () => {
  const book = tell(aBook(), "r2", [judged("w0", aChoice("a"))]);
  tell(book, "r2", [{ act: "judgement-withdrawn", item: "w0", key: "undo-it-now" }]);
  expect(entryOf(book).given.size).toBe(0);
});

it("takes an item that is judged after all off the list of skipped ones", () => {
  const book = tell(aBook(), "r2", [{ act: "item-skipped", item: "w0", why: "no-reason", note: "" }]);
  expect(entryOf(book).skipped.get("r2")).toBe("no-reason");
  tell(book, "r2", [judged("w0", aChoice("a"))]);
  expect(entryOf(book).skipped.size).toBe(0);
});

it("asks everybody again when the terms they agreed to change, and not when anything else does", () => {
  const book = aBook({ settings: { consent: "We publish labels." } });
  tell(book, "r2", [{ act: "consent-given", text: "f0", accepts: [] }]);
  tell(book, "r1", [{ act: "settings-set", settings: { ...book.settings, overlap: 3 }, because }]);
  expect(book.people.get("r2")?.consent).toBeDefined();
  tell(book, "r1", [
    { act: "settings-set", settings: { ...book.settings, consent: "We publish names." }, because },
  ]);
  expect(book.people.get("r2")?.consent).toBeUndefined();
});

it("does not add an item of the same id twice, nor change the one it holds", () => {
  const book = aBook();
  const twin = { ...entryOf(book).item, prompt: "Another question" };
  tell(book, "r1", [{ act: "items-added", part: "gold", items: [twin] }]);
  expect(entryOf(book)).toMatchObject({ part: "work", item: { prompt: entryOf(aBook()).item.prompt } });
});
