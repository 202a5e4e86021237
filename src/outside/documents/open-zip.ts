import { inflateRawSync } from "node:zlib";
import type { DocumentFailure } from "#src/profile/index.ts";
import { crc32 } from "./crc32.ts";
import { MAX_UNZIPPED_BYTES, MAX_ZIP_ENTRIES } from "./document-limits.ts";

/** A zip container's list of names, and the contents of the wanted ones. */
export type ZipOutcome =
  | {
      readonly kind: "opened";
      readonly names: readonly string[];
      readonly parts: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly kind: "failed"; readonly failure: DocumentFailure };

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

// Offsets and signatures from PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06_05_4b_50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const CENTRAL_SIGNATURE = 0x02_01_4b_50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04_03_4b_50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens the wanted parts of a zip container. Sizes that the file declares are never believed: each part is inflated
 * under what is left of one budget, and its checksum must hold.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): ZipOutcome {
  const entries = readEntries(bytes);
  if (entries === undefined) return { kind: "failed", failure: "corrupt" };
  if (entries.some(({ encrypted }) => encrypted)) return { kind: "failed", failure: "encrypted" };

  const parts = new Map<string, Uint8Array>();
  let budget = MAX_UNZIPPED_BYTES;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const content = inflate(entry, budget);
    if (content === "too-large") return { kind: "failed", failure: "too-large" };
    if (content === "corrupt") continue;
    budget -= content.length;
    parts.set(entry.name, content);
  }
  return { kind: "opened", names: entries.map(({ name }) => name), parts };
}

function readEntries(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ZIP_ENTRIES) return undefined;

  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      return undefined;
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const data = entryData(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (nameEnd > bytes.length || data === undefined) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, nameEnd)).replaceAll("\\", "/"),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      data,
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function entryData(view: DataView, local: number, length: number): Uint8Array | undefined {
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    return undefined;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > view.byteLength) return undefined;
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function inflate({ method, data, crc }: Entry, budget: number): Uint8Array | "too-large" | "corrupt" {
  if (method !== STORED && method !== DEFLATED) return "corrupt";
  if (budget <= 0 || (method === STORED && data.length > budget)) return "too-large";
  try {
    const content = method === STORED ? data : inflateRawSync(data, { maxOutputLength: budget });
    return crc32(content) === crc ? content : "corrupt";
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return tooLarge ? "too-large" : "corrupt";
  }
}
