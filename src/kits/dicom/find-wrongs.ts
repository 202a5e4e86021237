import type { ReadElement } from "../kit-ports.ts";
import { BASIC_PROFILE } from "./basic-profile.ts";
import { BURNED_ROWS, SIDE } from "./dicom-data.ts";
import type { DicomImage } from "./dicom-data.ts";
import { isPrivateTag, valueText } from "./dicom-element.ts";
import type { DicomElement } from "./dicom-element.ts";

export type WrongKind =
  | "removed"
  | "replaced"
  | "identifier"
  | "private"
  | "left"
  | "pixels"
  | "lost"
  | "marked";

export interface Wrong {
  readonly kind: WrongKind;
  /** The attribute's name or tag; never a value. */
  readonly name: string;
}

export interface HandedImage {
  readonly image: DicomImage;
  readonly elements: readonly ReadElement[];
  /** All text in it. */
  readonly bytes: string;
}

/** Looks at every attribute of every file; says how many were looked at and which are wrong. */
export function findWrongs(
  images: readonly HandedImage[],
  identifiers: readonly string[],
): { readonly checks: number; readonly wrongs: readonly Wrong[] } {
  const newOf = new Map<string, string>();
  const wrongs: Wrong[] = [];
  let checks = 0;
  const compare = (before: readonly DicomElement[], after: readonly ReadElement[]): void => {
    for (const one of before) {
      checks += 1;
      const wrong = wrongOf(
        one,
        after.find(({ tag }) => tag === one.tag),
        newOf,
        compare,
      );
      if (wrong !== undefined) wrongs.push(wrong);
    }
    // Elements of vendors that were not there before count as well.
    const had = new Set(before.map(({ tag }) => tag));
    for (const { tag } of after)
      if (isPrivateTag(tag) && !had.has(tag)) wrongs.push({ kind: "private", name: tag });
  };
  for (const { image, elements, bytes } of images) {
    compare(image.elements, elements);
    checks += 2 + identifiers.length;
    const fileIdentifier = elements.find(({ tag }) => tag === "00020003")?.value;
    if (
      fileIdentifier !== undefined &&
      fileIdentifier !== elements.find(({ tag }) => tag === "00080018")?.value
    )
      wrongs.push({ kind: "identifier", name: "Media Storage SOP Instance UID" });
    const says = (tag: string): string => elements.find((one) => one.tag === tag)?.value ?? "";
    const how =
      says("00120063") !== "" ||
      elements.some(({ tag, items = [] }) => tag === "00120064" && items.length > 0);
    if (says("00120062") !== "YES" || !how) wrongs.push({ kind: "marked", name: "Patient Identity Removed" });
    const text = bytes.toLowerCase();
    for (const word of identifiers)
      if (text.includes(word)) wrongs.push({ kind: "left", name: "planted words" });
    const pixels = wrongPixels(image, elements);
    if (pixels !== undefined) wrongs.push(pixels);
  }
  return { checks, wrongs };
}

function wrongOf(
  one: DicomElement,
  after: ReadElement | undefined,
  newOf: Map<string, string>,
  compare: (before: readonly DicomElement[], after: readonly ReadElement[]) => void,
): Wrong | undefined {
  const { tag } = one;
  if (tag === "7FE00010" || tag === "00280301") return undefined;
  if (isPrivateTag(tag)) return after === undefined ? undefined : { kind: "private", name: tag };
  const known = BASIC_PROFILE[tag];
  const before = valueText(one);
  const now = after?.value ?? "";
  switch (known?.action) {
    case "remove":
      return after === undefined ? undefined : { kind: "removed", name: known.name };
    case "remove or replace":
      return after === undefined || now !== before ? undefined : { kind: "removed", name: known.name };
    case "replace":
      return after !== undefined && now !== before ? undefined : { kind: "replaced", name: known.name };
    case "new identifier": {
      const same = newOf.get(before);
      newOf.set(before, same ?? now);
      // A unique identifier has digits and points, 64 at most (PS3.5, 9.1).
      const lawful = /^[0-9.]{3,64}$/.test(now) && now !== before;
      return lawful && (same === undefined || same === now) && unique(newOf)
        ? undefined
        : { kind: "identifier", name: known.name };
    }
    default:
  }
  if (one.items === undefined) return now === before ? undefined : { kind: "lost", name: tag };
  if (after?.items?.length !== one.items.length) return { kind: "lost", name: tag };
  for (const [at, item] of one.items.entries()) compare(item, after.items[at] ?? []);
  return undefined;
}

/** Two that differed must go on differing. */
const unique = (newOf: ReadonlyMap<string, string>): boolean => new Set(newOf.values()).size === newOf.size;

function wrongPixels({ elements, burnedIn }: DicomImage, after: readonly ReadElement[]): Wrong | undefined {
  const before = elements.find(({ tag }) => tag === "7FE00010")?.bytes ?? new Uint8Array();
  const now = after.find(({ tag }) => tag === "7FE00010")?.bytes ?? new Uint8Array();
  const wrong: Wrong = { kind: "pixels", name: "Pixel Data" };
  if (now.length !== before.length) return wrong;
  const from = burnedIn ? BURNED_ROWS * SIDE : 0;
  const top = now.subarray(0, from);
  if (top.some((pixel) => pixel !== top[0])) return wrong;
  const says = after.find(({ tag }) => tag === "00280301")?.value;
  if (burnedIn && says !== "NO") return { kind: "pixels", name: "Burned In Annotation" };
  return before.subarray(from).some((pixel, at) => pixel !== now[from + at]) ? wrong : undefined;
}
