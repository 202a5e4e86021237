import { BASIC_PROFILE } from "./basic-profile.ts";
import { BURNED_ROWS, SIDE } from "./dicom-data.ts";
import type { DicomImage } from "./dicom-data.ts";
import { element, isPrivateTag } from "./dicom-element.ts";
import type { DicomElement } from "./dicom-element.ts";

/** The image as the basic profile wants it: what a perfect hand-in holds. */
export function deIdentify(image: DicomImage): readonly DicomElement[] {
  const kept = cleaned(image.elements).map((one): DicomElement => {
    if (one.tag === "00280301") return element(one.tag, one.vr, "NO");
    if (one.tag !== "7FE00010" || !image.burnedIn || one.bytes === undefined) return one;
    return { ...one, bytes: one.bytes.map((pixel, at) => (at < BURNED_ROWS * SIDE ? 0 : pixel)) };
  });
  return [
    ...kept,
    element("00120062", "CS", "YES"),
    element("00120063", "LO", "DICOM PS3.15 Basic Profile, pixels cleaned"),
  ];
}

function cleaned(elements: readonly DicomElement[]): readonly DicomElement[] {
  return elements.flatMap((one): readonly DicomElement[] => {
    if (isPrivateTag(one.tag)) return [];
    switch (BASIC_PROFILE[one.tag]?.action) {
      case "remove":
      case "remove or replace":
        return [];
      case "replace":
        return [element(one.tag, one.vr, "")];
      case "new identifier":
        return [element(one.tag, one.vr, newIdentifier(one.text ?? ""))];
      case undefined:
        return one.items === undefined ? [one] : [{ ...one, items: one.items.map(cleaned) }];
      default:
        return [one];
    }
  });
}

/** Digits changed one by one: the same identifier always gives the same new one. A real tool draws them anew. */
function newIdentifier(old: string): string {
  const digits = old.replace(/^2\.25\./, "");
  return `2.25.7${digits
    .split("")
    .map((digit, at) => String((Number(digit) + 3 + at) % 10))
    .join("")}`;
}
