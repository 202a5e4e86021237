import type { Block, Paper } from "#src/figures/index.ts";
import { assertNever } from "#src/kernel/index.ts";
import type { Packet } from "./packet.ts";
import type { ReviewStanding } from "./sign-review.ts";
import type { CheckedPiece, PacketVerdict } from "./verify-packet.ts";

/** A packet as a document for whoever is handed one: the verdict first, then what it holds and what it cannot show. */
export function packetPaper(packet: Packet, verdict: PacketVerdict): Paper {
  return {
    title: verdict.kind === "valid" ? packet.name : "An evidence packet that cannot be relied on",
    subtitle: "Evidence packet in the shape of an Open Badges 3.0 credential",
    blocks: verdict.kind === "valid" ? validBlocks(packet, verdict) : brokenBlocks(packet, verdict),
    foot: [
      "A signature shows that a file was not changed and which key signed it. It does not show who holds the key, nor that the work is good.",
    ],
  };
}

function validBlocks(packet: Packet, verdict: Extract<PacketVerdict, { kind: "valid" }>): Block[] {
  const { achievement, result } = packet.credentialSubject;
  const nameOf = new Map(achievement.resultDescription.map(({ id, name }) => [id, name]));
  return [
    {
      kind: "notice",
      weight: verdict.issuedAs === "self-issued" ? "minor" : "good",
      text: verdict.label,
      advice: "Nothing in this packet was changed since it was signed.",
    },
    {
      kind: "facts",
      rows: [
        ["Holder, as written by the holder", packet.issuer.name === "" ? "not named" : packet.issuer.name],
        ["Signed with the key", verdict.issuedBy],
        ["Signed on", packet.validFrom.slice(0, 10)],
        ["Skills claimed", achievement.tag.length === 0 ? "none" : achievement.tag.join(", ")],
        ["What it took", achievement.criteria.narrative],
      ],
    },
    { kind: "heading", level: 2, text: "The pieces" },
    ...packet.evidence.flatMap((piece, place) => {
      const checked = verdict.pieces[place];
      return checked === undefined ? [] : pieceBlocks(piece, checked);
    }),
    ...(result.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: "Results it repeats" },
          {
            kind: "table" as const,
            caption: "Results with their intervals",
            columns: ["Result", "Value"],
            rows: result.map(({ resultDescription, value }) => [nameOf.get(resultDescription) ?? "", value]),
          },
        ]),
  ];
}

function pieceBlocks(piece: Packet["evidence"][number], checked: CheckedPiece): Block[] {
  const { study, evaluations } = piece.evidenceHash;
  return [
    { kind: "heading", level: 3, text: piece.name },
    { kind: "paragraph", text: piece.narrative },
    {
      kind: "facts",
      rows: [
        ["Kind", piece.genre],
        ["Grade", piece.grade.says],
        ["Fingerprint of the work", study],
        ["Fingerprints of its evaluations", evaluations.length === 0 ? "none" : evaluations.join(", ")],
      ],
    },
    ...(checked.reviews.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: checked.reviews.map(
              ({ review, standing }) =>
                `${review.by} (${review.role}), ${review.on}: ${review.says} ${describeStanding(standing)}${review.at === undefined ? "" : ` ${review.at}`}`,
            ),
          },
        ]),
  ];
}

function brokenBlocks(packet: Packet, verdict: Extract<PacketVerdict, { kind: "broken" }>): Block[] {
  return [
    {
      kind: "notice",
      weight: "serious",
      text: verdict.says,
      advice: "Ask for the packet again from the person it is about. Nothing it says can be taken as signed.",
    },
    ...(verdict.changes.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "What differs from what was signed",
            columns: ["Place", "What happened"],
            rows: verdict.changes.map(({ at, what }) => [at, what]),
          },
        ]),
    { kind: "facts", rows: [["It calls itself", packet.name]] },
  ];
}

function describeStanding({ state, key = "" }: ReviewStanding): string {
  switch (state) {
    case "counts":
      return `Signed for this work with the key ${key}.`;
    case "nowhere-to-see":
      return `Signed with the key ${key}; it counts as a peer's, for it gives no address to see it at.`;
    case "unsigned":
      return "Told by the holder; the reviewer has not signed it.";
    case "own-key":
      return "Signed with the holder's own key, so it counts for nothing.";
    case "other-work":
      return "Signed for another work or an earlier version of this one, so it does not count.";
    case "does-not-fit":
      return "Its signature does not fit, so it does not count.";
    default:
      return assertNever(state);
  }
}
