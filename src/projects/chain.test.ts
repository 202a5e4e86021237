import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHAIN_START, linkActs, readLink, verifyChain } from "./chain.ts";
import type { Link } from "./chain.ts";
import { aChoice, beginning, judged } from "./testing.ts";

const sha256 = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const circumstances = { project: "p-1", at: "2026-11-21T09:00:00.000Z", by: "r1", guideline: 0 };
const said = ["w0", "w1", "w2", "w0"].map((item) => judged(item, aChoice("a")));
const links = await linkActs(CHAIN_START, [...beginning(), ...said], circumstances, sha256);
const place = fc.nat(links.length - 1);
const verify = (changed: readonly Link[]) => verifyChain("p-1", changed, sha256);

describe("a chain", () => {
  it("is whole as it was written, also when it was written in parts", async () => {
    expect(await verify(links)).toEqual({
      kind: "whole",
      acts: links.length,
      last: links.at(-1)?.hash,
      from: circumstances.at,
      to: circumstances.at,
    });
    const deeds = links.map((link) => readLink(link).deed);
    const first = await linkActs(CHAIN_START, deeds.slice(0, 5), circumstances, sha256);
    const end = first.at(-1) ?? CHAIN_START;
    const rest = await linkActs(end, deeds.slice(5), { ...circumstances, guideline: 1 }, sha256);
    expect([...first, ...rest]).toEqual(links);
  });

  it("says which guideline was in force", () => {
    const inForce = links.map((link) => readLink(link).guideline);
    expect(inForce.slice(0, 5)).toEqual([0, 0, 0, 1, 1]);
  });

  it("is empty before the first act", async () => {
    expect(await verify([])).toEqual({ kind: "empty" });
  });

  it("is found broken where any one character was changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.nat(),
        fc.constantFrom("act", "hash"),
        fc.constantFrom("x", "0", " ", "é"),
        async (at, where, field, letter) => {
          const text = links[at]![field];
          const index = where % text.length;
          fc.pre(text[index] !== letter);
          const edited = `${text.slice(0, index)}${letter}${text.slice(index + 1)}`;
          const changed = links.map((link, one) => (one === at ? { ...link, [field]: edited } : link));
          expect(await verify(changed)).toEqual({ kind: "broken", at: at + 1, because: "changed" });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is found broken where an act was changed and hashed anew, at the one that follows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(links.length - 2), async (at) => {
        const act = links[at]!.act.replace("2026-11-21", "2026-11-20");
        const forged = { ...links[at]!, act, hash: await sha256(new TextEncoder().encode(act)) };
        const changed = links.map((link, one) => (one === at ? forged : link));
        const found = { kind: "broken", at: at + 2, because: "not-after-the-one-before" };
        expect(await verify(changed)).toEqual(found);
      }),
    );
  });

  it("is found broken where an act was dropped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(links.length - 2), async (at) => {
        const changed = links.filter((_, one) => one !== at);
        expect(await verify(changed)).toEqual({ kind: "broken", at: at + 1, because: "missing" });
        // Numbered anew it still does not follow.
        const numbered = changed.map((link, one) => ({ ...link, seq: one + 1 }));
        expect(await verify(numbered)).toMatchObject({ kind: "broken", at: at + 1 });
      }),
    );
  });

  it("is found broken where two acts changed places", async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one !== other);
        const changed = [...links];
        [changed[one], changed[other]] = [links[other]!, links[one]!];
        expect(await verify(changed)).toMatchObject({ kind: "broken", at: Math.min(one, other) + 1 });
        const numbered = changed.map((link, at) => ({ ...link, seq: at + 1 }));
        expect(await verify(numbered)).toMatchObject({ kind: "broken", at: Math.min(one, other) + 1 });
      }),
    );
  });

  it("is found broken where an act was put between or told twice", async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (at, from) => {
        const changed = links.toSpliced(at, 0, links[from]!).map((link, one) => ({ ...link, seq: one + 1 }));
        const verdict = await verify(changed);
        const broken = from === at ? at + 2 : at + 1;
        expect(verdict).toMatchObject({ kind: "broken", at: broken });
      }),
    );
  });

  it("cut off at its end is whole, and only its last hash tells", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: links.length - 1 }), async (length) => {
        const verdict = await verify(links.slice(0, length));
        expect(verdict).toMatchObject({ kind: "whole", acts: length });
        expect(verdict.kind === "whole" && verdict.last).not.toBe(links.at(-1)?.hash);
      }),
    );
  });

  it("belongs to one project", async () => {
    const verdict = await verifyChain("p-2", links, sha256);
    expect(verdict).toEqual({ kind: "broken", at: 1, because: "other-project" });
  });

  it("is found broken where an act is no act, though its hash fits", async () => {
    const act = '{"version":1}';
    const link = { seq: 1, act, hash: await sha256(new TextEncoder().encode(act)) };
    expect(await verify([link])).toEqual({ kind: "broken", at: 1, because: "unreadable" });
  });
});
