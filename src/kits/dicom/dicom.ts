import { machineItem, personItem } from "../grading.ts";
import type { KitFile } from "../kit-file.ts";
import type { Kit } from "../kit.ts";
import { BASIC_PROFILE } from "./basic-profile.ts";
import { checkDicom } from "./check-dicom.ts";
import { BURNED_ROWS, dicomData } from "./dicom-data.ts";
import type { DicomData } from "./dicom-data.ts";
import { deIdentify } from "./de-identify.ts";
import { dicomPrograms } from "./dicom-programs.ts";
import { writeDicom } from "./write-dicom.ts";

const rubric = [
  machineItem(
    "readable",
    "Every file is there",
    "One readable file for each image, or its name in withheld.txt where the rules allow.",
  ),
  machineItem("removed", "What must go is gone", "Attributes the basic profile removes."),
  machineItem(
    "replaced",
    "What must be empty is empty",
    "Attributes the basic profile empties or replaces, still present.",
  ),
  machineItem(
    "identifiers",
    "New identifiers hang together",
    "New UIDs, equal where the old were equal, different where they differed, in the file's own header too.",
  ),
  machineItem("private", "Vendors' elements are gone", "No private element, at any depth."),
  machineItem("nothing", "No identifier is left", "None of the planted words anywhere."),
  machineItem(
    "pixels",
    "Pixels are clean and whole",
    "The written strokes are gone, all other pixels are unchanged.",
  ),
  machineItem(
    "kept",
    "Nothing clinical is lost",
    "Modality, geometry, slice, body part and reference to the image before.",
  ),
  machineItem("marked", "The file says so", "Patient Identity Removed is YES, with the method."),
  personItem(
    "residual",
    "What is left is named",
    "Which risk of finding somebody remains, and who decides whether these files may leave the house.",
  ),
];
const profile = Object.entries(BASIC_PROFILE).map(
  ([tag, { name, action }]) => `(${tag.slice(0, 4)},${tag.slice(4)}) ${name}: ${action}`,
);

/** Images with identifiers in headers, comments, vendors' elements, sequences and pixels. */
export const dicom: Kit = {
  id: "dicom",
  title: "Images without their patients",
  summary:
    "Six small DICOM images of invented patients, with names where scanners put them: header, comments, vendors' elements, sequences, pixels.",
  version: 1,
  blueprint: "imaging-triage",
  problem:
    "Write each image of the folder images into the folder deidentified, under the same name, so that nobody can be found in it and a radiologist can still use it.",
  usedBy:
    "A research group that trains a triage model, and the privacy officer who signs for what leaves the hospital.",
  handIn: [
    { path: "deidentified/*.dcm", holds: "the six files under their names" },
    { path: "withheld.txt", holds: "only if an image is held back: its name, one a line" },
    { path: "report.md", holds: "one page for a person to judge" },
  ],
  rules: [
    "Follow the basic profile of DICOM PS3.15, Annex E, for the attributes listed in the data card. All elements of odd groups go.",
    "A UID that occurs twice becomes the same new UID twice, across files and inside sequences. UIDs of classes and transfer syntaxes stay.",
    `One image has strokes in its first ${BURNED_ROWS} rows that stand for a name. Paint these rows with one value and set Burned In Annotation to NO, or hold the file back and list it.`,
    "Set Patient Identity Removed (0012,0062) to YES and describe the method in (0012,0063) or (0012,0064).",
    "Everything else stays byte for byte.",
  ],
  meaning:
    "A name in a forgotten comment is a breach; a lost slice position is a wrong measurement. Both happen with the same tool. The patients are invented.",
  card: {
    about:
      "Written by this program: explicit little endian, eight bits a pixel. Names, addresses and telephone numbers are invented.",
    files: [{ path: "images/*.dcm", holds: "DICOM Part 10 files, CT and ultrasound", columns: profile }],
    limits: [
      "The full table of the profile has several hundred attributes; these are the ones that occur here.",
      "Faces in head scans, rare illnesses and dates in free text need more than this profile.",
    ],
  },
  rubric,
  baseline: "Blanks the patient's name and number, and nothing else.",
  programs: dicomPrograms,
  data: async (number) =>
    dicomData(number).images.map(({ name, elements }) => ({
      path: `images/${name}`,
      bytes: writeDicom(elements),
    })),
  check: async (number, handedIn, ports) => {
    const data = dicomData(number);
    return await checkDicom(data, handedIn, { rubric, ports, baseline: blanked(data), best: perfect(data) });
  },
  best: async (number) => perfect(dicomData(number)),
};

const perfect = ({ images }: DicomData): readonly KitFile[] =>
  images.map((image) => ({ path: `deidentified/${image.name}`, bytes: writeDicom(deIdentify(image)) }));

/** The baseline, as the programs in the folder write it. */
const blanked = ({ images }: DicomData): readonly KitFile[] =>
  images.map(({ name, elements }) => ({
    path: `deidentified/${name}`,
    bytes: writeDicom(
      elements.map((one) => (one.tag === "00100010" || one.tag === "00100020" ? { ...one, text: " " } : one)),
    ),
  }));
