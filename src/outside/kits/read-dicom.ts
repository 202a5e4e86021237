import dicomParser from "dicom-parser";
import type { DataSet, Element } from "dicom-parser";
import type { ReadDicomOutcome, ReadElement } from "#src/kits/index.ts";

/** Sequences deeper than this are not followed: no image needs it, a hostile file might. */
const DEEPEST = 8;
const NUMBERS: Readonly<
  Record<
    string,
    { readonly bytes: number; readonly read: "uint16" | "int16" | "uint32" | "int32" | "float" | "double" }
  >
> = {
  US: { bytes: 2, read: "uint16" },
  SS: { bytes: 2, read: "int16" },
  UL: { bytes: 4, read: "uint32" },
  SL: { bytes: 4, read: "int32" },
  FL: { bytes: 4, read: "float" },
  FD: { bytes: 8, read: "double" },
};
const RAW = new Set(["OB", "OW", "OF", "OD", "OL", "UN", "AT"]);

/** Every element of a DICOM file, sequences included. Never throws for the content. */
export async function readDicom(bytes: Uint8Array): Promise<ReadDicomOutcome> {
  try {
    return { kind: "read", elements: elementsOf(dicomParser.parseDicom(bytes), 0) };
  } catch {
    return { kind: "failed" };
  }
}

function elementsOf(dataSet: DataSet, depth: number): readonly ReadElement[] {
  return Object.values(dataSet.elements)
    .map((element) => readElement(dataSet, element, depth))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

function readElement(dataSet: DataSet, element: Element, depth: number): ReadElement {
  const { tag, vr = "UN", items, dataOffset, length } = element;
  const name = { tag: tag.slice(1).toUpperCase(), vr };
  if (items !== undefined && depth < DEEPEST)
    return {
      ...name,
      vr: "SQ",
      items: items.map(({ dataSet: item }) => (item === undefined ? [] : elementsOf(item, depth + 1))),
    };
  const number = NUMBERS[vr];
  if (number !== undefined) {
    const values = Array.from({ length: Math.floor(length / number.bytes) }, (_, at) =>
      dataSet[number.read](tag, at),
    );
    return { ...name, value: values.join("\\") };
  }
  const raw = dataSet.byteArray.subarray(dataOffset, dataOffset + length);
  if (RAW.has(vr)) return { ...name, bytes: Uint8Array.from(raw) };
  // Padding belongs to the format, not to the value (PS3.5, 6.2).
  return { ...name, value: new TextDecoder("latin1").decode(raw).replace(/[\0 ]+$/, "") };
}
