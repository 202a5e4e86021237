import type { UsedData } from "../case-study.ts";

const WORDS: Readonly<Record<UsedData["access"], string>> = {
  synthetic: "made up",
  open: "open to everybody",
  registered: "open after registering",
  agreement: "under an agreement",
  credentialed: "for credentialed people only",
  "own-records": "the author's own records",
};

/** How a set of data can be had, in words. */
export function describeAccess(access: UsedData["access"]): string {
  return WORDS[access];
}

/** The data of a piece in one line: "Stays, made up (made up; CC0-1.0)". */
export function dataLine(data: readonly UsedData[]): string {
  if (data.length === 0) return "No data is named";
  return data
    .map(({ name, access, licence }) => {
      const about = [describeAccess(access), licence].filter((part) => part !== "").join("; ");
      return `${name === "" ? "Data without a name" : name} (${about})`;
    })
    .join(", ");
}
