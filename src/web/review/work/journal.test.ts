import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshDraft } from "../../judging/draft.ts";
import { openJournal } from "./journal.ts";
import type { Outgoing, Sent } from "./journal.ts";
import { browserShelf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WHERE = { project: "r-1", person: "r2" };

/** A store that outlives every journal opened over it. */
function aShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: (name) => kept.get(name),
    put: (name, text) => {
      kept.set(name, text);
      return true;
    },
    remove: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
}

const draftSaying = (justification: string) => ({
  draft: { ...freshDraft({ task: "compare", answers: [] }), justification },
  seconds: 3,
});

/** A server that stores a key once, and a way to it that fails as it is told. */
function aServer() {
  const stored: string[] = [];
  return {
    stored,
    send:
      (fate: "arrives" | "lost-before" | "lost-after" | "refused") =>
      async ({ key }: Outgoing): Promise<Sent> => {
        if (fate === "lost-before") return { kind: "later" };
        if (fate === "refused") return { kind: "returned", says: ["No."], keep: true };
        if (!stored.includes(key)) stored.push(key);
        return { kind: fate === "arrives" ? "stored" : "later" };
      },
  };
}

type Fate = "arrives" | "lost-before" | "lost-after" | "refused";
type Deed = { readonly does: "judge" | "take-back" | "reload" | "type" | "flush"; readonly fate: Fate };

const deed: fc.Arbitrary<Deed> = fc.record({
  does: fc.constantFrom("judge", "take-back", "reload", "type", "flush"),
  fate: fc.constantFrom("arrives", "lost-before", "lost-after", "refused"),
});

describe("the journal of a reviewer", () => {
  it("loses no judgement, stores none twice and keeps their order, however often the way to the server breaks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
        const shelf = aShelf();
        const server = aServer();
        let journal = openJournal(shelf, WHERE);
        const made: string[] = [];
        const typed = new Map<string, string>();
        const takenBack: [key: string, said: string | undefined][] = [];
        for (const one of deeds) {
          if (one.does === "judge") {
            const key = `key-${made.length}`;
            const item = `item-${made.length}`;
            journal.keepDraft(item, draftSaying(key));
            journal.post({ key, item, ...draftSaying(key) });
            made.push(key);
          } else if (one.does === "type") {
            typed.set("open", `words ${typed.size} ${made.length}`);
            journal.keepDraft("open", draftSaying(typed.get("open") ?? ""));
          } else if (one.does === "reload") journal = openJournal(shelf, WHERE);
          else if (one.does === "take-back") {
            const last = journal.waiting().at(-1);
            const back = last === undefined ? undefined : journal.takeBack(last.key);
            if (back !== undefined) {
              // Taken back is a draft again, and was never at the server.
              takenBack.push([back.key, journal.draftOf(back.item)?.draft.justification]);
              made.splice(made.indexOf(back.key), 1, `taken-${back.key}`);
            }
          } else await journal.flush(server.send(one.fate));
        }
        const refused = journal.returned().map(({ key }) => key);
        await openJournal(shelf, WHERE).flush(server.send("arrives"));
        const sent = made.filter((key) => !key.startsWith("taken-"));
        expect(takenBack.filter(([key, draft]) => key !== draft || server.stored.includes(key))).toEqual([]);
        expect(new Set(server.stored).size).toBe(server.stored.length);
        expect(server.stored).toEqual(sent.filter((key) => server.stored.includes(key)));
        expect([...new Set([...server.stored, ...refused])].toSorted()).toEqual(
          [...new Set(sent)].toSorted(),
        );
        expect(openJournal(shelf, WHERE).waiting()).toEqual([]);
        expect(openJournal(shelf, WHERE).draftOf("open")?.draft.justification).toBe(typed.get("open"));
      }),
      { numRuns: 200 },
    );
  });

  it("stores once what two pages send at the same time", async () => {
    const shelf = aShelf();
    const server = aServer();
    const pages = [openJournal(shelf, WHERE), openJournal(shelf, WHERE)];
    for (const key of ["a", "b", "c"]) pages[0]?.post({ key, item: key, ...draftSaying(key) });
    await Promise.all(pages.map((page) => page.flush(server.send("arrives"))));
    expect(server.stored).toEqual(["a", "b", "c"]);
    expect(pages[1]?.waiting()).toEqual([]);
  });

  it("keeps nothing of what holds identifiers, and what was only refused until it is let go", async () => {
    const shelf = aShelf();
    const journal = openJournal(shelf, WHERE);
    journal.post({ key: "a", item: "a", ...draftSaying("MRN 123") });
    const { returned } = await journal.flush(async () => ({
      kind: "returned",
      says: ["Stopped."],
      keep: false,
    }));
    expect(returned[0]?.draft.justification).toBe("MRN 123");
    expect(shelf.names()).toEqual([]);
    journal.post({ key: "b", item: "b", ...draftSaying("late") });
    await journal.flush(async () => ({ kind: "returned", says: ["Decided."], keep: true }));
    expect(journal.returned().map(({ says }) => says)).toEqual([["Decided."]]);
    journal.dropReturned("b");
    expect(shelf.names()).toEqual([]);
  });

  it("goes on with what was masked, whether it arrived or not", async () => {
    const journal = openJournal(aShelf(), WHERE);
    const masked = draftSaying("[ID]").draft;
    journal.post({ key: "a", item: "a", ...draftSaying("MRN 123") });
    await journal.flush(async () => ({ kind: "later", masked }));
    expect(journal.waiting()[0]?.draft.justification).toBe("[ID]");
    journal.post({ key: "b", item: "b", ...draftSaying("MRN 456") });
    const { stored } = await journal.flush(async () => ({ kind: "stored", masked }));
    expect(stored.map(({ draft }) => draft.justification)).toEqual(["[ID]", "[ID]"]);
  });

  it("is one person’s in one project", () => {
    const shelf = aShelf();
    openJournal(shelf, WHERE).post({ key: "a", item: "a", ...draftSaying("") });
    expect(openJournal(shelf, { ...WHERE, person: "r22" }).waiting()).toEqual([]);
    expect(openJournal(shelf, { ...WHERE, project: "r-2" }).waiting()).toEqual([]);
  });

  it("goes on in memory where the browser keeps nothing, and says so", () => {
    const full = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error("full");
      },
    } as unknown as Storage;
    const journal = openJournal(browserShelf(full), WHERE);
    expect(journal.keepDraft("a", draftSaying("x"))).toBe(false);
    expect(journal.draftOf("a")?.draft.justification).toBe("x");
    expect(journal.post({ key: "k", item: "a", ...draftSaying("x") })).toBe(false);
    expect(journal.waiting()).toHaveLength(1);
  });
});
