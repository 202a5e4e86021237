import type { EvaluationWarning } from "#src/evaluation/index.ts";
import { wrap } from "./wrap.ts";

const WORDS = { stops: "STOPS", serious: "READ THIS", minor: "note" } as const;

/** What a reader must know before any number, the gravest first; nothing where there is nothing. */
export function warningText(warnings: readonly EvaluationWarning[], width: number): string[] {
  if (warnings.length === 0) return [];
  const order = Object.keys(WORDS);
  const sorted = warnings.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  return [
    "Before you read the numbers",
    ...sorted.flatMap(({ weight, says, advice, columns }) => [
      wrap(`${WORDS[weight]}: ${says}${columns.length === 0 ? "" : ` Column: ${columns.join(", ")}.`}`, {
        width,
        first: "  ",
        rest: "    ",
      }),
      wrap(`→ ${advice}`, { width, first: "    ", rest: "      " }),
    ]),
    "",
  ];
}
