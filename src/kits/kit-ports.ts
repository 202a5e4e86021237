import type { KitFile } from "./kit-file.ts";

/** A data element as a reader of DICOM gives it. */
export interface ReadElement {
  /** Eight capital hexadecimal digits: group and element. */
  readonly tag: string;
  readonly vr: string;
  /** The value as text without padding, for kinds that hold text or numbers; several are joined by a backslash. */
  readonly value?: string;
  /** Raw bytes of kinds that hold neither. */
  readonly bytes?: Uint8Array;
  /** Items of a sequence. */
  readonly items?: readonly (readonly ReadElement[])[];
}

export type ReadDicomOutcome =
  | { readonly kind: "read"; readonly elements: readonly ReadElement[] }
  | { readonly kind: "failed" };

/** What the grader asks about a molecule. */
export interface Molecule {
  readonly canonical: string;
  readonly weight: number;
  readonly heavyAtoms: number;
  readonly rings: number;
  readonly logP: number;
  readonly polarArea: number;
}

/** What kits need from outside: readers of two formats, and the official examples that ship with the product. */
export interface KitPorts {
  /** Official HL7 FHIR R4 examples as JSON text, in the order of their names. */
  readonly fhirExamples: () => Promise<readonly KitFile[]>;
  readonly readDicom: (bytes: Uint8Array) => Promise<ReadDicomOutcome>;
  /** One answer a line notation, in order; undefined where it is no molecule. */
  readonly readMolecules: (smiles: readonly string[]) => Promise<readonly (Molecule | undefined)[]>;
}
