import type { EvaluationReport } from "#src/evaluation/index.ts";
import { answerSchema } from "#src/evaluation/index.ts";
import { intervalText } from "#src/figures/index.ts";
import type { Block } from "#src/figures/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { readProse } from "../read-prose.ts";
import { describeModelCard } from "./model-card.ts";
import type { CardItem } from "./model-card.ts";

// Measures of every kind share a table; three digits serve them all.
const DIGITS = 3;

/** The model card as blocks of a document: our headings over the items of the CHAI card. */
export function modelCardBlocks(study: CaseStudy, report: EvaluationReport | undefined): Block[] {
  return describeModelCard(study, report).flatMap((item): Block[] => [
    { kind: "heading", level: 2, text: item.heading },
    ...bodyOf(item),
  ]);
}

function bodyOf({ element, says }: CardItem): Block[] {
  if (typeof says === "string") return readProse(says);
  if (element === "Keywords")
    return [{ kind: "paragraph", text: says.length === 0 ? "None" : says.map(wordsOf).join(", ") }];
  if (element === "Results") return [resultTable(says)];
  return says.flatMap((item): Block[] => [
    // Deeper items share the third level: the card is nested further than a reader needs.
    { kind: "heading", level: 3, text: item.heading },
    ...bodyOf(item),
  ]);
}

function resultTable(results: readonly CardItem[]): Block {
  return {
    kind: "table",
    caption: "Results with their intervals",
    columns: ["Measure", "Value", "Method"],
    rows: results.map(({ says }) => {
      const [label = "", json = "null"] = typeof says === "string" ? [] : says.map(wordsOf);
      const answer = answerSchema.safeParse(JSON.parse(json));
      if (!answer.success) return [label, "Missing", ""];
      const { data } = answer;
      return [label, intervalText(data, DIGITS), data.value === null ? data.because : data.method];
    }),
  };
}

const wordsOf = ({ says }: CardItem): string => (typeof says === "string" ? says : "");
