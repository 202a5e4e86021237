import { utf8Bytes } from "#src/kernel/index.ts";
import type { Act, RecordedAct } from "./act.ts";
import { recordedActSchema } from "./act.ts";

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** A link as it is stored: the act as text, letter by letter as it was hashed. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
  readonly act: string;
}

/** Where a chain ends. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export const CHAIN_START: ChainEnd = { seq: 0, hash: "" };

interface Circumstances {
  readonly project: string;
  readonly at: string;
  readonly by: string;
  readonly guideline: number;
}

/** The next links: each act carries the hash of the one before it, so that none can be changed, dropped or put between. */
export async function linkActs(
  end: ChainEnd,
  deeds: readonly Act[],
  { guideline, ...circumstances }: Circumstances,
  sha256: Sha256,
): Promise<readonly Link[]> {
  const links: Link[] = [];
  let { seq, hash } = end;
  let inForce = guideline;
  for (const deed of deeds) {
    seq += 1;
    if (deed.act === "guideline-set") inForce = deed.version;
    const recorded: RecordedAct = {
      version: 1,
      ...circumstances,
      seq,
      guideline: inForce,
      before: hash,
      deed,
    };
    const act = JSON.stringify(recorded);
    hash = await sha256(utf8Bytes(act));
    links.push({ seq, hash, act });
  }
  return links;
}

/** Reads a stored link. */
export function readLink({ act }: Pick<Link, "act">): RecordedAct {
  return recordedActSchema.parse(JSON.parse(act));
}

export type ChainVerdict =
  | {
      readonly kind: "whole";
      readonly acts: number;
      readonly last: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "empty" }
  | {
      readonly kind: "broken";
      /** Place of the first link that does not fit. */
      readonly at: number;
      readonly because: "changed" | "missing" | "other-project" | "unreadable" | "not-after-the-one-before";
    };

/** Whether a chain is as it was written: every hash fits its act and the act before, no place is missing. */
export async function verifyChain(
  project: string,
  links: readonly Link[],
  sha256: Sha256,
): Promise<ChainVerdict> {
  let end = CHAIN_START;
  let [from, to] = ["", ""];
  for (const link of links) {
    const place = end.seq + 1;
    if (link.seq !== place) return { kind: "broken", at: place, because: "missing" };
    if ((await sha256(utf8Bytes(link.act))) !== link.hash)
      return { kind: "broken", at: place, because: "changed" };
    const act = tryReadLink(link);
    if (act === undefined) return { kind: "broken", at: place, because: "unreadable" };
    if (act.project !== project) return { kind: "broken", at: place, because: "other-project" };
    if (act.seq !== place || act.before !== end.hash)
      return { kind: "broken", at: place, because: "not-after-the-one-before" };
    if (place === 1) from = act.at;
    to = act.at;
    end = link;
  }
  return end.seq === 0 ? { kind: "empty" } : { kind: "whole", acts: end.seq, last: end.hash, from, to };
}

function tryReadLink(link: Link): RecordedAct | undefined {
  try {
    return readLink(link);
  } catch {
    return undefined;
  }
}
