import type { Employer } from "#src/atlas/index.ts";
import { confidenceWords } from "../words.ts";

/** Employers as text: columns parted by tabs, a line a board, so that a sheet takes it apart again. */
export function employersAsText(employers: readonly Employer[]): string {
  const lines = employers.flatMap(({ label, sectors, domains, boards, findings }) => {
    const own = [label, sectors.join(", "), domains.join(", ")];
    const found = findings.map(({ says }) => says).join(" ");
    if (boards.length === 0) return [[...own, "none in our sources", "", "", found]];
    return boards.map(({ url, token, seenOn, confidence }) => [
      ...own,
      url ?? token,
      seenOn,
      confidenceWords[confidence],
      found,
    ]);
  });
  return [["Employer", "Sectors", "Domains", "Board", "Seen", "How sure", "What we found"], ...lines]
    .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
}
