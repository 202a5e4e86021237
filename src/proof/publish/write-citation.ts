import type { CaseStudy } from "../case-study.ts";

/** CITATION.cff in the Citation File Format 1.2.0. The author stands under one name: nobody guesses which part is which. */
export function writeCitation(study: CaseStudy, keywords: readonly string[]): string {
  // A JSON string is a YAML string; whatever a title holds, it stays one value.
  const text = (value: string): string => JSON.stringify(value);
  return [
    "cff-version: 1.2.0",
    'message: "If you use this work, please cite it as below."',
    `title: ${text(study.title)}`,
    "authors:",
    `  - name: ${text(study.author === "" ? "Missing: the author is not named" : study.author)}`,
    ...(study.summary === "" ? [] : [`abstract: ${text(study.summary)}`]),
    ...(study.publishedOn === undefined ? [] : [`date-released: ${text(study.publishedOn)}`]),
    ...(keywords.length === 0 ? [] : ["keywords:", ...keywords.map((word) => `  - ${text(word)}`)]),
    "",
  ].join("\n");
}
