import { clinicalWords, namesAThing } from "./clinical-words.ts";

export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;
export const CAP = String.raw`\p{Lu}(?:\p{L}|['-](?=\p{L})){1,24}`;
export const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";

/** A place and not a study, a score or a plain word of the clinic at the start of a sentence. */
export const isPlace = (found: string, text: string, start: number): boolean =>
  !namesAThing(text, start + found.length) &&
  !clinicalWords.has((found.split(/[ ,]/)[0] ?? "").toLowerCase());
