/** A data element as this lab makes them: text, unsigned 16-bit numbers, bytes or items of a sequence. */
export interface DicomElement {
  /** Eight capital hexadecimal digits. */
  readonly tag: string;
  readonly vr: string;
  readonly text?: string;
  readonly numbers?: readonly number[];
  readonly bytes?: Uint8Array;
  readonly items?: readonly (readonly DicomElement[])[];
}

export const element = (tag: string, vr: string, text: string): DicomElement => ({ tag, vr, text });

/** The value as a reader gives it, to compare with. */
export const valueText = ({ text, numbers }: DicomElement): string => text ?? numbers?.join("\\") ?? "";

/** An element of an odd group belongs to a vendor. */
export const isPrivateTag = (tag: string): boolean => Number.parseInt(tag.slice(3, 4), 16) % 2 === 1;
