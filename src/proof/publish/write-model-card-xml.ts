import type { EvaluationReport } from "#src/evaluation/index.ts";
import { escapeMarkup } from "#src/figures/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { describeModelCard } from "./model-card.ts";
import type { CardItem } from "./model-card.ts";

/** Writes the CHAI Applied Model Card as XML of its schema, version 0.2; what is not known says so. */
export function writeModelCardXml(report: EvaluationReport | undefined, study: CaseStudy): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<AppliedModelCard xmlns="https://mc.chai.org/v0.2/schema.xsd">',
    ...describeModelCard(study, report).map((item) => element(item, 1)),
    "</AppliedModelCard>",
    "",
  ].join("\n");
}

function element({ element: name, says }: CardItem, depth: number): string {
  const indent = "  ".repeat(depth);
  if (typeof says === "string") return `${indent}<${name}>${escapeMarkup(says)}</${name}>`;
  return [`${indent}<${name}>`, ...says.map((item) => element(item, depth + 1)), `${indent}</${name}>`].join(
    "\n",
  );
}
