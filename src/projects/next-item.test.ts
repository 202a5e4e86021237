import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Act } from "./act.ts";
import type { Book } from "./book.ts";
import { mayJudge, rulesOf } from "./may-judge.ts";
import { nextItem } from "./next-item.ts";
import type { Next } from "./next-item.ts";
import { qualificationOf } from "./qualification.ts";
import {
  aBook,
  aChoice,
  aRule,
  anItem,
  entryOf,
  judged,
  momentAt,
  someItems,
  tell,
  withRole,
} from "./testing.ts";

const because = "It is time.";
const key = { choice: { a: 3 } };
const gold = (count: number) => someItems(count, "g", { key });
const letIn = (count: number) => someItems(count, "q", { key });

/** The id of what somebody is given, or why nothing. */
function given(book: Book, person = "r2", minutes = 0): string {
  const next = nextItem(book, person, momentAt(minutes));
  return next.kind === "item" ? next.entry.item.id : next.because;
}

function take(book: Book, person = "r2", minutes = 0): string {
  const next = nextItem(book, person, momentAt(minutes));
  if (next.kind === "nothing") return next.because;
  const item = next.entry.item.id;
  if (!next.resumed)
    tell(book, person, [{ act: "item-shown", item, order: [...next.order] }], momentAt(minutes).now);
  return item;
}

const say = (book: Book, item: string, person = "r2", choice = "a") =>
  tell(book, person, [judged(item, aChoice(choice))]);

/** What must never be about an item that somebody is given; `held` names who keeps which item. */
function wrongWith(
  book: Book,
  who: string,
  next: Next,
  held: readonly string[],
  today: CalendarDate,
): readonly string[] {
  if (next.kind === "nothing") return [];
  const { entry, order } = next;
  const { item } = entry;
  const { consent, credentials } = book.people.get(who)!;
  const keepers = held.filter((one) => {
    const [person = "", kept] = one.split(" ");
    return kept === item.id && !entry.given.has(person);
  });
  const wrong: Readonly<Record<string, boolean>> = {
    "may not be judged": !mayJudge(item, [...credentials.values()], rulesOf(book), today).allowed,
    "was judged": entry.given.has(who),
    "was skipped": entry.skipped.has(who),
    "was taken out": entry.withdrawn,
    "was adjudicated": entry.adjudication !== undefined,
    "was not accepted": item.exposure.some((kind) => consent?.accepts.includes(kind) !== true),
    "is one too many": entry.part === "work" && entry.given.size + keepers.length >= book.settings.overlap,
    "has other answers": order.toSorted().join("") !== "ab",
  };
  return Object.keys(wrong).filter((one) => wrong[one]);
}

describe("the next item", () => {
  /** What can happen between two items, by people who do anything in any order. */
  const step = fc.record({
    who: fc.constantFrom("r2", "r3", "r4", "r5"),
    does: fc.constantFrom(
      "judge",
      "judge",
      "judge",
      "wait",
      "skip",
      "undo",
      "lapse",
      "accept",
      "refuse",
      "withdraw-item",
      "adjudicate",
      "narrow",
      "look",
    ),
    at: fc.nat(40),
  });

  it("is never one that somebody may not judge, has judged or skipped, or did not accept, nor one too many", () => {
    let gave = 0;
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(1_000),
        (steps, overlap, seed) => {
          const work = [
            ...someItems(4),
            ...someItems(3, "hard", { risk: "high", topics: ["dosing", "triage"] }),
            ...someItems(3, "sad", { exposure: ["death"] }),
          ];
          const book = aBook({
            work,
            gold: gold(2),
            reviewers: 4,
            settings: { overlap, goldShare: 0.4 },
            seed,
          });
          const holds = new Map<string, { item: string; at: number }>();
          let minutes = 0;
          for (const { who, does, at } of steps) {
            minutes += does === "wait" ? 61 : 1;
            const { now, today } = momentAt(minutes);
            const next = nextItem(book, who, { now, today });
            expect(nextItem(book, who, { now, today })).toEqual(next);
            const person = book.people.get(who)!;
            const held = [...holds].flatMap(([other, { item, at: since }]) =>
              other !== who && minutes - since < book.settings.reservationMinutes ? [`${other} ${item}`] : [],
            );
            expect(wrongWith(book, who, next, held, today)).toEqual([]);
            if (next.kind === "item") {
              gave += 1;
              const { item } = next.entry;
              if (!next.resumed) {
                tell(book, who, [{ act: "item-shown", item: item.id, order: [...next.order] }], now);
                holds.set(who, { item: item.id, at: minutes });
              }
              if (does === "judge") tell(book, who, [judged(item.id, aChoice("a"))], now);
              if (does === "skip")
                tell(book, who, [{ act: "item-skipped", item: item.id, why: "no-reason", note: "" }], now);
              if (does === "judge" || does === "skip") holds.delete(who);
            }
            const id = work[at % work.length]!.id;
            const done = person.judged[at % Math.max(1, person.judged.length)];
            if (does === "undo" && done !== undefined)
              tell(book, who, [{ act: "judgement-withdrawn", item: done, key: `undo-${minutes}-key` }], now);
            if (does === "lapse" && at < 5)
              tell(book, "r1", [{ act: "credential-lapsed", person: who, credential: "c1", because }], now);
            if (does === "accept")
              tell(book, who, [{ act: "consent-given", text: "", accepts: ["death"] }], now);
            if (does === "refuse") tell(book, who, [{ act: "consent-withdrawn", because: "" }], now);
            if (does === "withdraw-item" && at < 5)
              tell(book, "r1", [{ act: "items-withdrawn", items: [id], because }], now);
            if (does === "adjudicate" && at < 9)
              tell(
                book,
                "r9",
                [{ act: "item-adjudicated", item: id, judgement: aChoice("a"), critical: {}, because }],
                now,
              );
            if (does === "narrow")
              tell(
                book,
                "r1",
                [
                  {
                    act: "policy-set",
                    version: 2,
                    rules: [aRule({ topics: at % 2 ? ["education"] : [] })],
                    because,
                  },
                ],
                now,
              );
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(gave).toBeGreaterThan(200);
  });

  it("depends on nothing but the book and the moment", () => {
    const ids = [0, 1].map(() => given(aBook({ work: someItems(40) })));
    expect(ids[0]).toBe(ids[1]);
  });

  it("comes to people in orders of their own", () => {
    const book = aBook({ work: someItems(40), reviewers: 8, settings: { goldShare: 0 } });
    const first = new Set(["r2", "r3", "r4", "r5", "r6", "r7"].map((person) => given(book, person)));
    expect(first.size).toBeGreaterThan(3);
  });

  it("is one that somebody began, before one that nobody did", () => {
    const book = aBook({ work: someItems(40), reviewers: 3, settings: { goldShare: 0 } });
    const item = take(book, "r2");
    say(book, item, "r2");
    expect(given(book, "r3")).toBe(item);
  });
});

describe("an item that somebody opened", () => {
  it("stays theirs for the time of a reservation, is given to them again, and then goes to others", () => {
    const book = aBook({ work: someItems(1), reviewers: 3, settings: { overlap: 1 } });
    expect(take(book, "r2")).toBe("w0");
    expect(nextItem(book, "r2", momentAt(59))).toMatchObject({ kind: "item", resumed: true });
    expect(given(book, "r3", 59)).toBe("all-done");
    expect(take(book, "r3", 60)).toBe("w0");
    expect(given(book, "r2", 61)).toBe("all-done");
  });

  it("is held through midnight, a month and a year as on any day", () => {
    const book = aBook({ work: someItems(1), settings: { overlap: 1 } });
    tell(book, "r2", [{ act: "item-shown", item: "w0", order: ["a", "b"] }], "2027-12-31T23:30:00.000Z");
    const at = (now: string) => {
      const next = nextItem(book, "r3", { ...momentAt(), now });
      return next.kind;
    };
    expect(at("2028-01-01T00:29:00.000Z")).toBe("nothing");
    expect(at("2028-01-01T00:30:00.000Z")).toBe("item");
  });

  it("keeps its sides when it is opened again", () => {
    const book = aBook({ work: someItems(1), settings: { overlap: 1 } });
    tell(book, "r2", [{ act: "item-shown", item: "w0", order: ["b", "a"] }]);
    for (const minutes of [1, 600])
      expect(nextItem(book, "r2", momentAt(minutes))).toMatchObject({ order: ["b", "a"] });
  });

  it("is free for others once it is skipped", () => {
    const book = aBook({ work: someItems(1), settings: { overlap: 1 } });
    take(book, "r2");
    tell(book, "r2", [{ act: "item-skipped", item: "w0", why: "distressing", note: "" }]);
    expect(given(book, "r3")).toBe("w0");
    expect(given(book, "r2")).toBe("all-done");
  });

  it("is not given back when an adjudicator decided it, or the credential lapsed meanwhile", () => {
    const decided = aBook({ work: someItems(1) });
    take(decided, "r2");
    tell(decided, "r9", [
      { act: "item-adjudicated", item: "w0", judgement: aChoice("a"), critical: {}, because },
    ]);
    expect(given(decided, "r2", 1)).toBe("all-done");
    const lapsed = aBook({ work: someItems(1) });
    take(lapsed, "r2");
    tell(lapsed, "r1", [{ act: "credential-lapsed", person: "r2", credential: "c1", because }]);
    expect(given(lapsed, "r2", 1)).toBe("nothing-you-may-take");
  });

  it("comes back after what was said of it was taken back", () => {
    const book = aBook({ work: someItems(1) });
    take(book, "r2");
    say(book, "w0");
    expect(given(book, "r2", 1)).toBe("all-done");
    tell(book, "r2", [{ act: "judgement-withdrawn", item: "w0", key: "take-it-back" }]);
    expect(given(book, "r2", 1)).toBe("w0");
  });
});

describe("nothing", () => {
  it("says why", () => {
    const book = aBook({ settings: { consent: "We publish labels." } });
    expect(given(book, "stranger")).toBe("not-a-reviewer");
    expect(given(book, "r1")).toBe("not-a-reviewer");
    expect(given(book, "r2")).toBe("consent-needed");
    tell(book, "r2", [{ act: "consent-given", text: "f0", accepts: [] }]);
    expect(given(book, "r2")).toMatch(/^w/u);
    tell(book, "r1", [{ act: "project-closed", because }]);
    expect(given(book, "r2")).toBe("closed");
    tell(book, "r1", [
      { act: "project-reopened", because },
      { act: "person-left", person: "r2", because },
    ]);
    expect(given(book, "r2")).toBe("not-a-reviewer");
    expect(given(tell(aBook({ rules: [] }), "r1", []), "r2")).toBe("nothing-you-may-take");
  });

  it("counts what waits for others, without what is done and without gold", () => {
    const work = [...someItems(2), ...someItems(2, "dose", { topics: ["dosing"] })];
    const rules = [
      aRule({ topics: ["education"] }),
      aRule({ professions: ["pharmacist"], topics: ["dosing"] }),
    ];
    const book = aBook({
      work,
      gold: someItems(1, "g", { key, topics: ["dosing"] }),
      rules,
      reviewers: 4,
      settings: { overlap: 1 },
    });
    for (const item of ["w0", "w1", "dose0"]) say(book, item, "r4");
    expect(nextItem(book, "r2", momentAt())).toEqual({
      kind: "nothing",
      because: "nothing-you-may-take",
      waiting: [{ says: "compare items on dosing at low risk need one of: pharmacist.", items: 1 }],
    });
    say(book, "dose1", "r5");
    expect(given(book, "r2")).toBe("all-done");
  });
});

describe("gold", () => {
  it("comes at its share, within what chance allows", () => {
    const [draws, share] = [1_200, 0.25];
    let found = 0;
    for (let at = 0; at < draws; at += 1) {
      const book = aBook({ gold: gold(1), seed: at, settings: { goldShare: share } });
      if (given(book).startsWith("g")) found += 1;
    }
    // Four standard errors of a binomial.
    expect(Math.abs(found / draws - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / draws));
  });

  it("never comes at a share of nought, nor when there is no work beside it", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        expect(given(aBook({ gold: gold(3), seed, settings: { goldShare: 0 } }))).toMatch(/^w/u);
        const only = aBook({ gold: gold(3), work: [], seed, settings: { goldShare: 0.5 } });
        expect(given(only)).toBe("all-done");
      }),
    );
  });

  it("may be judged by more people than an item of work", () => {
    const book = aBook({ gold: gold(1), reviewers: 4, settings: { overlap: 1, goldShare: 0.5 }, seed: 1 });
    for (const person of ["r2", "r3", "r4"]) say(book, "g0", person);
    const shown = nextItem(book, "r5", momentAt());
    expect(shown.kind).toBe("item");
    expect(entryOf(book, "g0").given.size).toBe(3);
  });
});

describe("qualification", () => {
  const settings = { qualification: { atLeast: 0.5, level: 0.95 }, overlap: 2 };
  const begin = (count: number) => aBook({ settings, qualification: letIn(count) });

  it("comes first, in the same order for everybody, and lets in on a bound, not on a point", () => {
    const book = begin(8);
    const seen: string[] = [];
    while (given(book).startsWith("q")) {
      const item = take(book);
      seen.push(item);
      say(book, item);
    }
    // Four of four leave the lower bound of Wilson's interval above a half; three of three do not.
    expect(seen).toEqual(["q0", "q1", "q2", "q3"]);
    expect(qualificationOf(book, "r2").state).toBe("passed");
    expect(given(book)).toMatch(/^w/u);
    expect(given(book, "r3")).toBe("q0");
  });

  it("ends without work for who fails it, or of whom it cannot be said", () => {
    const failed = begin(8);
    for (let at = 0; at < 8; at += 1) say(failed, take(failed), "r2", "b");
    expect([qualificationOf(failed, "r2").state, given(failed)]).toEqual(["failed", "qualification-failed"]);
    const open = begin(3);
    for (let at = 0; at < 3; at += 1) say(open, take(open), "r2", "a");
    expect([qualificationOf(open, "r2").state, given(open)]).toEqual([
      "undecided",
      "qualification-undecided",
    ]);
  });

  it("is overruled by a lead, both ways", () => {
    const book = begin(3);
    tell(book, "r1", [{ act: "qualification-set", person: "r2", passed: true, because }]);
    expect(given(book)).toMatch(/^w/u);
    tell(book, "r1", [{ act: "qualification-set", person: "r2", passed: false, because }]);
    expect(given(book)).toBe("qualification-failed");
  });

  it("resumes the item that was opened", () => {
    const book = begin(3);
    expect(nextItem(book, "r2", momentAt())).toMatchObject({ kind: "item", resumed: false });
    take(book);
    expect(nextItem(book, "r2", momentAt(5))).toMatchObject({ kind: "item", resumed: true });
  });

  it("shows nothing that somebody did not accept to meet", () => {
    const hard = anItem({ id: "q-hard", key, exposure: ["self-harm"] });
    const book = aBook({ settings, qualification: [hard, ...letIn(1)] });
    expect(given(book)).toBe("q0");
    tell(book, "r2", [{ act: "consent-given", text: "", accepts: ["self-harm"] }]);
    expect(given(book)).toBe("q-hard");
  });

  it("asks nothing where the project does not ask for it", () => {
    expect(given(aBook({ qualification: letIn(3) }))).toMatch(/^w/u);
  });
});

it("gives everybody each side equally often, up to one", () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 12 }), (seed, count) => {
      const book = aBook({ work: someItems(count), seed, settings: { overlap: 2, goldShare: 0 } });
      for (const person of ["r2", "r3"]) {
        const left: string[] = [];
        for (let at = 0; at < count; at += 1) {
          const next = nextItem(book, person, momentAt());
          if (next.kind === "nothing") throw new Error(next.because);
          left.push(next.order[0] ?? "");
          const acts: Act[] = [judged(next.entry.item.id, aChoice("a"), next.order)];
          tell(book, person, acts);
        }
        const first = left.filter((id) => id === "a").length;
        expect(Math.abs(first - (count - first))).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});

it("takes no notice of roles other than a reviewer's", () => {
  const book = tell(aBook(), "r1", [withRole("r9", "adjudicator", "observer", "lead")]);
  expect(given(book, "r9")).toBe("not-a-reviewer");
});
