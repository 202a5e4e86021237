import type { KitPorts } from "#src/kits/index.ts";
import { fhirExamples } from "./fhir-examples.ts";
import { readDicom } from "./read-dicom.ts";
import { readMolecules } from "./read-molecules.ts";

export { readKitFolder } from "./read-kit-folder.ts";
export type { KitFolderOutcome } from "./read-kit-folder.ts";

/** What the kits need from outside the rooms. */
export const kitPorts: KitPorts = { fhirExamples, readDicom, readMolecules };
