import { foldText } from "./fold-text.ts";

const JOINED = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)+/gu;
const WORD = /[\p{L}\p{N}]+[+#]*/gu;

/** The words of a query: "510(k)" is one, "FHIR/HL7" two, "R" and "C++" stand as they are. */
export function splitTerms(text: string): string[] {
  return (normalise(text).match(WORD) ?? []).map(String);
}

/** The words of a text to be found: as in a query, and words with a hyphen also as one, "deidentification". */
export function splitText(text: string): string[] {
  const joined = (normalise(text).match(JOINED) ?? []).map((word) => word.replace(/[-'’]/g, ""));
  return [...splitTerms(text), ...joined];
}

function normalise(text: string): string {
  // A bracketed letter after a number belongs to its name: 510(k), 513(g), 501(c).
  return foldText(text)
    .replace(/(\d)\((\p{L})\)/gu, "$1$2")
    .replace(/(\p{L})['’]s\b/gu, "$1s");
}
