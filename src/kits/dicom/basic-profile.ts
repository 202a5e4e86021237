/**
 * What the basic profile asks of an attribute: remove it, empty or replace it, either of the two, or give a new unique
 * identifier that is the same wherever the old one stood.
 */
export type ProfileAction = "remove" | "replace" | "remove or replace" | "new identifier";

/** The attributes of this lab as DICOM PS3.15, table E.1-1, column "Basic Profile", lists them; the table has many more. */
export const BASIC_PROFILE: Readonly<
  Record<string, { readonly name: string; readonly action: ProfileAction }>
> = {
  "00020003": { name: "Media Storage SOP Instance UID", action: "new identifier" },
  "00080018": { name: "SOP Instance UID", action: "new identifier" },
  "00080020": { name: "Study Date", action: "replace" },
  "00080021": { name: "Series Date", action: "remove or replace" },
  "00080023": { name: "Content Date", action: "replace" },
  "00080030": { name: "Study Time", action: "replace" },
  "00080050": { name: "Accession Number", action: "replace" },
  "00080080": { name: "Institution Name", action: "remove or replace" },
  "00080081": { name: "Institution Address", action: "remove" },
  "00080090": { name: "Referring Physician's Name", action: "replace" },
  "00081030": { name: "Study Description", action: "remove" },
  "0008103E": { name: "Series Description", action: "remove" },
  "00081040": { name: "Institutional Department Name", action: "remove" },
  "00081050": { name: "Performing Physician's Name", action: "remove" },
  "00081070": { name: "Operators' Name", action: "remove or replace" },
  "00081155": { name: "Referenced SOP Instance UID", action: "new identifier" },
  "00100010": { name: "Patient's Name", action: "replace" },
  "00100020": { name: "Patient ID", action: "replace" },
  "00100030": { name: "Patient's Birth Date", action: "replace" },
  "00100040": { name: "Patient's Sex", action: "replace" },
  "00101010": { name: "Patient's Age", action: "remove" },
  "00101030": { name: "Patient's Weight", action: "remove" },
  "00101040": { name: "Patient's Address", action: "remove" },
  "00102154": { name: "Patient's Telephone Numbers", action: "remove" },
  "00104000": { name: "Patient Comments", action: "remove" },
  "00181000": { name: "Device Serial Number", action: "remove or replace" },
  "00181030": { name: "Protocol Name", action: "remove or replace" },
  "0020000D": { name: "Study Instance UID", action: "new identifier" },
  "0020000E": { name: "Series Instance UID", action: "new identifier" },
  "00200010": { name: "Study ID", action: "replace" },
  "00200052": { name: "Frame of Reference UID", action: "new identifier" },
  "00204000": { name: "Image Comments", action: "remove" },
  "00321032": { name: "Requesting Physician", action: "remove" },
  "00400244": { name: "Performed Procedure Step Start Date", action: "remove" },
  "00400275": { name: "Request Attributes Sequence", action: "remove" },
};
