import type { DicomElement } from "./dicom-element.ts";

/** Kinds with four bytes for their length (PS3.5, table 7.1-1). */
const LONG = new Set(["OB", "OW", "OF", "SQ", "UN", "UT", "UC", "UR"]);
const EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

/** A DICOM Part 10 file in explicit little endian; text is Latin-1. The file's own group comes from the data set. */
export function writeDicom(elements: readonly DicomElement[]): Uint8Array {
  const value = (tag: string): string => elements.find((one) => one.tag === tag)?.text ?? "";
  const meta = elementsBytes([
    { tag: "00020001", vr: "OB", bytes: Uint8Array.of(0, 1) },
    { tag: "00020002", vr: "UI", text: value("00080016") },
    { tag: "00020003", vr: "UI", text: value("00080018") },
    { tag: "00020010", vr: "UI", text: EXPLICIT_LITTLE_ENDIAN },
    { tag: "00020012", vr: "UI", text: "2.25.81250924736259" },
  ]);
  const length = elementBytes({ tag: "00020000", vr: "UL", bytes: number32(meta.length) });
  return joined([new Uint8Array(128), latin("DICM"), length, meta, elementsBytes(elements)]);
}

const elementsBytes = (elements: readonly DicomElement[]): Uint8Array =>
  joined(elements.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)).map(elementBytes));

function elementBytes(one: DicomElement): Uint8Array {
  const { tag, vr } = one;
  const value = padded(valueBytes(one), vr);
  const head = [
    ...number16(Number.parseInt(tag.slice(0, 4), 16)),
    ...number16(Number.parseInt(tag.slice(4), 16)),
    ...latin(vr),
  ];
  const length = LONG.has(vr) ? [0, 0, ...number32(value.length)] : [...number16(value.length)];
  return joined([Uint8Array.from([...head, ...length]), value]);
}

function valueBytes({ text, numbers, bytes, items }: DicomElement): Uint8Array {
  if (items !== undefined)
    return joined(
      items.map((item) => {
        const content = elementsBytes(item);
        return joined([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0), number32(content.length), content]);
      }),
    );
  if (numbers !== undefined) return joined(numbers.map(number16));
  return bytes ?? latin(text ?? "");
}

/** Values have an even length: names of objects end in a zero byte, text in a blank. */
function padded(value: Uint8Array, vr: string): Uint8Array {
  if (value.length % 2 === 0) return value;
  return joined([value, Uint8Array.of(vr === "UI" || vr === "OB" || vr === "UN" ? 0 : 0x20)]);
}

const number16 = (value: number): Uint8Array => Uint8Array.of(value & 0xff, (value >> 8) & 0xff);

const number32 = (value: number): Uint8Array =>
  Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);

const latin = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
