import { findDoubledName } from "./find-doubled-name.ts";
import { packetSchema } from "./packet.ts";
import type { Packet } from "./packet.ts";

const LONGEST = 4_000_000;
const DEEPEST = 64;

export type ReadPacketOutcome =
  | { readonly kind: "read"; readonly packet: Packet }
  | {
      readonly kind: "failed";
      readonly code: "too-large" | "not-json" | "too-deep" | "doubled-name" | "not-a-packet";
      readonly says: string;
    };

/** Reads the text of an evidence packet; whether it is as it was signed is for `verifyPacket` to say. */
export function readPacket(text: string): ReadPacketOutcome {
  if (text.length > LONGEST) return failed("too-large", "This file is too large for an evidence packet.");
  const plain = text.replace(/^\uFEFF/u, "");
  let json: unknown;
  try {
    json = JSON.parse(plain);
  } catch {
    return failed("not-json", "This is not JSON, or not all of it is here. A packet is one JSON object.");
  }
  if (deeperThan(json, DEEPEST)) return failed("too-deep", "This is nested deeper than any packet.");
  const doubled = findDoubledName(plain);
  if (doubled !== undefined)
    return failed(
      "doubled-name",
      `The name “${doubled.slice(0, 80)}” stands twice in one place, so readers could see different things.`,
    );
  return readPacketValue(json);
}

/** The same for a packet that was already parsed. */
export function readPacketValue(json: unknown): ReadPacketOutcome {
  if (deeperThan(json, DEEPEST)) return failed("too-deep", "This is nested deeper than any packet.");
  const parsed = packetSchema.safeParse(json);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join(" › ") ?? "";
    return failed(
      "not-a-packet",
      place === ""
        ? "This is JSON, but no evidence packet."
        : `This is no evidence packet: “${place}” is missing or not what it should be.`,
    );
  }
  // The file as it stands, not the schema's copy: the signature covers every name in it.
  return { kind: "read", packet: json as Packet };
}

const failed = (
  code: Extract<ReadPacketOutcome, { kind: "failed" }>["code"],
  says: string,
): ReadPacketOutcome => ({
  kind: "failed",
  code,
  says,
});

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((held) => deeperThan(held, levels - 1));
}
