import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { familyNames, givenNames } from "../invented-names.ts";
import { element } from "./dicom-element.ts";
import type { DicomElement } from "./dicom-element.ts";

export const SIDE = 32;
/** Rows at the top into which a scanner wrote the name. */
export const BURNED_ROWS = 8;

export interface DicomImage {
  readonly name: string;
  readonly elements: readonly DicomElement[];
  readonly burnedIn: boolean;
}

export interface DicomData {
  readonly images: readonly DicomImage[];
  /** Words of which none may be left anywhere, in lower case. */
  readonly identifiers: readonly string[];
}

const CT = "1.2.840.10008.5.1.4.1.1.2";
const ULTRASOUND = "1.2.840.10008.5.1.4.1.1.6.1";
const CITIES = ["Elmstead", "Norbury Vale", "Quarrington", "Wexcombe"] as const;

/** Small images of two invented patients with identifiers where scanners put them. */
export function dicomData(number: number): DicomData {
  const draws = drawsFor("dicom", number, "images");
  const people = draws.shuffled(familyNames.filter((name) => /^[A-Z][a-z]{4,}$/.test(name)));
  const [first = "", second = "", doctor = "", operator = "", reader = ""] = people;
  const patients = [first, second].map((family) => ({
    family,
    given: draws.oneOf(givenNames),
    id: `MRN${draws.whole(100_000, 999_999)}`,
    phone: `555-01${draws.whole(10, 99)}-${draws.whole(1000, 9999)}`,
    street: `${draws.whole(2, 98)} ${draws.oneOf(["Mill", "Station", "Church"])} Lane, ${draws.oneOf(CITIES)}`,
    born: `19${draws.whole(35, 95)}0${draws.whole(1, 9)}1${draws.whole(0, 9)}`,
  }));
  const staff = {
    doctor,
    operator,
    reader,
    hospital: `${draws.oneOf(CITIES)} General`,
    serial: `SN-${draws.whole(10_000, 99_999)}`,
  };
  const images = patients.flatMap((patient, at) =>
    drawStudy(draws, { patient, staff, modality: at === 0 ? "CT" : "US" }),
  );
  const { hospital, serial } = staff;
  return {
    images: images.map((image, at) => ({ ...image, name: `image-${String(at + 1).padStart(2, "0")}.dcm` })),
    identifiers: [
      ...patients.flatMap(({ family, id, phone, street, born }) => [family, id, phone, street, born]),
      doctor,
      operator,
      reader,
      hospital,
      serial,
    ].map((word) => word.toLowerCase()),
  };
}

interface Study {
  readonly patient: {
    readonly family: string;
    readonly given: string;
    readonly id: string;
    readonly phone: string;
    readonly street: string;
    readonly born: string;
  };
  readonly staff: {
    readonly doctor: string;
    readonly operator: string;
    readonly reader: string;
    readonly hospital: string;
    readonly serial: string;
  };
  readonly modality: "CT" | "US";
}

function drawStudy(draws: Draws, { patient, staff, modality }: Study): readonly Omit<DicomImage, "name">[] {
  const study = uid(draws);
  const series = uid(draws);
  const frame = uid(draws);
  const day = `2031${String(draws.whole(1, 12)).padStart(2, "0")}${draws.whole(10, 28)}`;
  const accession = `A${draws.whole(100_000, 999_999)}`;
  const instances = Array.from({ length: 3 }, () => uid(draws));
  const full = `${patient.family}^${patient.given}`;
  const sop = modality === "CT" ? CT : ULTRASOUND;
  return instances.map((instance, at) => {
    const burnedIn = modality === "US" && at === 1;
    const before = instances[at - 1];
    const elements: DicomElement[] = [
      element("00080005", "CS", "ISO_IR 100"),
      element("00080008", "CS", "ORIGINAL\\PRIMARY"),
      element("00080016", "UI", sop),
      element("00080018", "UI", instance),
      element("00080020", "DA", day),
      element("00080021", "DA", day),
      element("00080023", "DA", day),
      element("00080030", "TM", `${draws.whole(10, 19)}2${draws.whole(0, 9)}17`),
      element("00080050", "SH", accession),
      element("00080060", "CS", modality),
      element("00080070", "LO", "Invented Scanners"),
      element("00080080", "LO", staff.hospital),
      element("00080081", "ST", `1 Harbour Road, ${staff.hospital}`),
      element("00080090", "PN", `${staff.doctor}^Dr`),
      element("00081030", "LO", `${modality} of ${patient.family}`),
      element("0008103E", "LO", `for Dr ${staff.doctor}`),
      element("00081040", "LO", "Imaging, second floor"),
      element("00081050", "PN", `${staff.reader}^Dr`),
      element("00081070", "PN", staff.operator),
      element("00081090", "LO", "Model 7"),
      element("00100010", "PN", full),
      element("00100020", "LO", patient.id),
      element("00100030", "DA", patient.born),
      element("00100040", "CS", draws.oneOf(["F", "M"])),
      element("00101010", "AS", `0${draws.whole(36, 95)}Y`),
      element("00101030", "DS", String(draws.whole(48, 110))),
      element("00101040", "LO", patient.street),
      element("00102154", "SH", patient.phone.slice(0, 16)),
      element("00104000", "LT", `Call ${full} on ${patient.phone}`),
      element("00180015", "CS", modality === "CT" ? "CHEST" : "ABDOMEN"),
      element("00181000", "LO", staff.serial),
      element("00181030", "LO", `${modality} routine ${staff.hospital}`),
      element("0020000D", "UI", study),
      element("0020000E", "UI", series),
      element("00200010", "SH", accession),
      element("00200011", "IS", "1"),
      element("00200013", "IS", String(at + 1)),
      element("00200052", "UI", frame),
      element("00204000", "LT", `seen by ${staff.reader}`),
      element("00280004", "CS", "MONOCHROME2"),
      element("00280030", "DS", "0.7\\0.7"),
      element("00280301", "CS", burnedIn ? "YES" : "NO"),
      element("00321032", "PN", staff.doctor),
      element("00400244", "DA", day),
      { tag: "00280002", vr: "US", numbers: [1] },
      { tag: "00280010", vr: "US", numbers: [SIDE] },
      { tag: "00280011", vr: "US", numbers: [SIDE] },
      { tag: "00280100", vr: "US", numbers: [8] },
      { tag: "00280101", vr: "US", numbers: [8] },
      { tag: "00280102", vr: "US", numbers: [7] },
      { tag: "00280103", vr: "US", numbers: [0] },
      element("00090010", "LO", "INVENTED VENDOR"),
      element("00091001", "LO", `${full} ${patient.id}`),
      element("00091002", "UI", study),
      {
        tag: "00400275",
        vr: "SQ",
        items: [[element("00400007", "LO", `for ${staff.doctor}`), element("00401001", "SH", accession)]],
      },
      ...(modality === "CT"
        ? [
            element("00180050", "DS", "5"),
            element("00180060", "DS", "120"),
            element("00200032", "DS", `0\\0\\${at * 5}`),
          ]
        : []),
      ...(before === undefined ? [] : [referenceTo(before, sop, full)]),
      { tag: "7FE00010", vr: "OW", bytes: drawPixels(draws, burnedIn) },
    ];
    return { elements, burnedIn };
  });
}

/** The image before this one, with a vendor's note inside the item. */
const referenceTo = (instance: string, sop: string, full: string): DicomElement => ({
  tag: "00081140",
  vr: "SQ",
  items: [
    [
      element("00081150", "UI", sop),
      element("00081155", "UI", instance),
      element("00090010", "LO", "INVENTED VENDOR"),
      element("00091001", "LO", full),
    ],
  ],
});

function drawPixels(draws: Draws, burnedIn: boolean): Uint8Array {
  const pixels = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [row, column] = [Math.floor(at / SIDE) - SIDE / 2, (at % SIDE) - SIDE / 2];
    return Math.max(
      0,
      Math.min(255, Math.round(190 - 9 * Math.sqrt(row * row + column * column) + draws.normal(0, 8))),
    );
  });
  // Strokes at the top of the image stand for the name a scanner wrote there.
  if (burnedIn) for (let at = 0; at < BURNED_ROWS * SIDE; at++) pixels[at] = draws.chance(0.4) ? 255 : 0;
  return pixels;
}

/** A unique identifier under the root for drawn numbers. */
const uid = (draws: Draws): string =>
  `2.25.${draws.whole(1, 9)}${Array.from({ length: 24 }, () => draws.whole(0, 9)).join("")}`;
