import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendarDate } from "#src/kernel/index.ts";
import { signingKeyOf, verifyEd25519 } from "#src/outside/signing/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { didKeyOf } from "./did-key.ts";
import { hashStudy } from "./hash-study.ts";
import { packetPaper } from "./packet-paper.ts";
import { readPacket } from "./read-packet.ts";
import { secureDocument } from "./secure-document.ts";
import { signReview } from "./sign-review.ts";
import type { ReviewOfProof } from "./sign-review.ts";
import type { SigningKey } from "./signing-ports.ts";
import { aKeptEvaluation, aStudy } from "./testing.ts";
import { verifyPacket } from "./verify-packet.ts";
import { writePacket } from "./write-packet.ts";

const keyOf = (letter: string): SigningKey => signingKeyOf(Buffer.alloc(32, letter).toString("base64url"));
const ports = {
  sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  verify: verifyEd25519,
};
const holder = keyOf("h");
const nurse = keyOf("n");
const on = readCalendarDate("2026-11-21")!;

const packetOf = (studies: readonly CaseStudy[]) =>
  writePacket(
    {
      holder: "Ada Example",
      on,
      entries: studies.map((study) => ({ study, evaluations: [aKeptEvaluation()] })),
    },
    { ...ports, key: holder },
  );

const review = (change: Partial<ReviewOfProof> = {}): ReviewOfProof => ({
  by: "Bo Example",
  role: "registered nurse, intensive care",
  on,
  kind: "peer",
  says: "I read it and ran it again.",
  ...change,
});

const reviewed = async (said: ReviewOfProof, key = nurse, study = aStudy()): Promise<CaseStudy> => ({
  ...study,
  reviews: [await signReview(await hashStudy(study, ports), said, key)],
});

describe("the grade of a packet", () => {
  it("is self-issued when nobody has signed, and says so in every name and in the description", async () => {
    const packet = await packetOf([aStudy({ reviews: [review()] })]);
    expect(packet.issuedAs.kind).toBe("self-issued");
    expect(packet.name).toBe("Who comes back within thirty days (self-issued)");
    expect(packet.description).toMatch(/^Self-issued by the holder's own key;/u);
    expect(await verifyPacket(packet, ports)).toMatchObject({
      kind: "valid",
      issuedAs: "self-issued",
      issuedBy: didKeyOf(holder.publicKey),
      pieces: [{ reviews: [{ standing: { state: "unsigned" } }] }],
    });
  });

  it("is peer-reviewed or external when another key signed a review of this very work", async () => {
    const peer = await packetOf([await reviewed(review())]);
    expect(await verifyPacket(peer, ports)).toMatchObject({ kind: "valid", issuedAs: "peer-reviewed" });
    const outside = review({ kind: "external", at: "https://example.org/review" });
    expect(await verifyPacket(await packetOf([await reviewed(outside)]), ports)).toMatchObject({
      kind: "valid",
      issuedAs: "external",
    });
    const nowhere = await packetOf([await reviewed(review({ kind: "external" }))]);
    expect(nowhere.issuedAs.kind).toBe("peer-reviewed");
  });

  it("does not grow by one's own key, a review of another work, or a review that was edited", async () => {
    const own = await reviewed(review(), holder);
    const other = {
      ...aStudy(),
      reviews: (await reviewed(review(), nurse, aStudy({ title: "Another" }))).reviews,
    };
    const signed = await reviewed(review());
    const edited = { ...signed, reviews: signed.reviews.map((one) => ({ ...one, says: "Excellent." })) };
    const states: string[] = [];
    for (const study of [own, other, edited]) {
      const verdict = await verifyPacket(await packetOf([study]), ports);
      expect(verdict).toMatchObject({ kind: "valid", issuedAs: "self-issued" });
      if (verdict.kind === "valid") states.push(verdict.pieces[0]!.reviews[0]!.standing.state);
    }
    expect(states).toEqual(["own-key", "other-work", "does-not-fit"]);
  });

  it("is that of the weakest piece, and of a work without its reviews and days", async () => {
    const study = aStudy();
    const hash = await hashStudy(study, ports);
    expect(await hashStudy({ ...study, changedOn: on, profileId: "p-1", reviews: [review()] }, ports)).toBe(
      hash,
    );
    expect(await hashStudy({ ...study, summary: "Other." }, ports)).not.toBe(hash);
    const packet = await packetOf([await reviewed(review()), aStudy({ id: "s-2", title: "Second" })]);
    expect(packet.issuedAs.kind).toBe("self-issued");
    expect(packet.evidence.map(({ grade }) => grade.kind)).toEqual(["peer-reviewed", "self-issued"]);
  });

  it("cannot be raised by the holder signing a false label", async () => {
    const { proof: _, ...packet } = await packetOf([aStudy()]);
    for (const edit of [
      { issuedAs: { ...packet.issuedAs, kind: "external" } },
      { name: "Who comes back within thirty days" },
      { description: "External work." },
      {
        evidence: packet.evidence.map((piece) => ({ ...piece, grade: { ...piece.grade, kind: "external" } })),
      },
    ]) {
      const forged = await secureDocument({ ...packet, ...edit }, "2026-11-21T00:00:00Z", {
        ...ports,
        key: holder,
      });
      expect(await verifyPacket(forged, ports)).toMatchObject({
        kind: "broken",
        says: expect.stringContaining("its label is false"),
      });
    }
    const stranger = await secureDocument(packet, "2026-11-21T00:00:00Z", { ...ports, key: nurse });
    expect(await verifyPacket(stranger, ports)).toMatchObject({
      kind: "broken",
      says: expect.stringContaining("signed with another"),
    });
  });
});

describe("a packet", () => {
  type Holder = Record<string, unknown>;
  interface Place {
    readonly path: readonly string[];
    readonly leaf: boolean;
  }
  const placesOf = (value: unknown, path: readonly string[] = []): Place[] =>
    typeof value === "object" && value !== null
      ? [
          { path, leaf: false },
          ...Object.entries(value).flatMap(([name, held]) => placesOf(held, [...path, name])),
        ]
      : [{ path, leaf: true }];
  const at = (value: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((held, name) => (held as Holder)[name], value);
  const otherThan = (value: unknown): unknown =>
    typeof value === "string"
      ? `${value} `
      : typeof value === "number"
        ? value + 1
        : value === null
          ? 0
          : !value;

  it("is broken by changing or removing any leaf, and by adding one anywhere", async () => {
    const text = JSON.stringify(await packetOf([await reviewed(review())]));
    const places = placesOf(JSON.parse(text));
    const leaves = places.filter(({ leaf }) => leaf);
    const branches = places.filter(({ leaf }) => !leaf);
    const broken = async (edit: (packet: Holder) => void): Promise<readonly string[]> => {
      const packet = JSON.parse(text) as Holder;
      edit(packet);
      const verdict = await verifyPacket(packet, ports);
      expect(verdict.kind).toBe("broken");
      return verdict.kind === "broken" ? verdict.changes.map((change) => change.at) : [];
    };
    for (const { path } of leaves) {
      const name = path.at(-1)!;
      const named = await broken((packet) => {
        const home = at(packet, path.slice(0, -1)) as Holder;
        home[name] = otherThan(home[name]);
      });
      const pointer = path.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
      // What was changed is named exactly; in the proof itself nothing is left to tell it.
      expect(named).toEqual(path[0] === "proof" ? [] : [`/${pointer}`]);
      await broken((packet) => {
        const home = at(packet, path.slice(0, -1)) as Holder;
        if (Array.isArray(home)) home.splice(Number(name), 1);
        else delete home[name];
      });
    }
    for (const { path } of branches) {
      for (const name of ["added", "__proto__", "constructor"]) {
        await broken((packet) => {
          const home = at(packet, path);
          if (Array.isArray(home)) home.push(name);
          else
            Object.defineProperty(home, name, {
              value: 1,
              enumerable: true,
              configurable: true,
              writable: true,
            });
        });
      }
    }
    expect(leaves.length).toBeGreaterThan(100);
  });

  it("is still valid with its names in another order and other white space", async () => {
    const packet = await packetOf([await reviewed(review())]);
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, held]) => [name, turn(held)]),
            )
          : value;
    for (const text of [JSON.stringify(packet, undefined, "\t"), `\uFEFF${JSON.stringify(turn(packet))}\n`]) {
      const read = readPacket(text);
      const verdict = read.kind === "read" ? await verifyPacket(read.packet, ports) : read;
      expect(verdict).toMatchObject({ kind: "valid" });
    }
  });

  it("that was edited never shows its label on the page", async () => {
    const packet = await packetOf([aStudy()]);
    const edited = { ...packet, name: "Approved by the hospital" };
    const paper = packetPaper(edited, await verifyPacket(edited, ports));
    expect(paper.title).toBe("An evidence packet that cannot be relied on");
    expect(paper.blocks[0]).toMatchObject({ kind: "notice", weight: "serious" });
    expect(JSON.stringify(paper)).toContain("/name");
  });

  it("takes text with broken letters and still has one form", async () => {
    const packet = await packetOf([aStudy({ title: "Half a letter \uD83D" })]);
    expect(await verifyPacket(JSON.parse(JSON.stringify(packet)), ports)).toMatchObject({ kind: "valid" });
  });
});

describe("reading a packet", () => {
  it("says what is wrong with what is none", async () => {
    const text = JSON.stringify(await packetOf([aStudy()]));
    const cases: [string, string][] = [
      ["", "not-json"],
      [text.slice(0, -10), "not-json"],
      ["[]", "not-a-packet"],
      ['{"type":["VerifiableCredential"]}', "not-a-packet"],
      [text.replace('"name":', '"name":"Approved","name":'), "doubled-name"],
      [text.replace('"name":', '"\\u006eame":"Approved","name":'), "doubled-name"],
      ["[".repeat(70) + "]".repeat(70), "too-deep"],
      [" ".repeat(4_000_001), "too-large"],
    ];
    for (const [given, code] of cases) expect(readPacket(given)).toMatchObject({ kind: "failed", code });
  });

  it("never throws, whatever JSON it is given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(readPacket(JSON.stringify(value)).kind).toBe("failed");
        expect(await verifyPacket(value, ports)).toMatchObject({ kind: "broken" });
      }),
    );
  });
});
