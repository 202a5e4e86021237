import type { Baseline } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { baselineByNames, baselineMetricNames, rangeWords } from "./baseline-names.ts";
import { paragraph, section } from "./blocks.ts";
import { linkAll, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** What honest models reached at a task, and from where on a number deserves doubt. */
export function pageOfBaseline(baseline: Baseline, reference: Reference): PageBody {
  const { metric, dataset, by } = baseline;
  return {
    lead: baseline.says,
    facts: [
      ...fact("Measure", [text(baselineMetricNames[metric])]),
      ...fact("Reached", [text(rangeWords(baseline))]),
      ...fact("Who computed it", [text(baselineByNames[by])]),
      ...fact("Data", dataset === undefined ? [] : linkAll(reference, "datasets", [dataset])),
    ],
    sections: [
      ...section("doubt", "When to doubt a number", [paragraph([text(doubtWords(baseline))])]),
      ...writeAbout(reference, baseline.about),
    ],
  };
}

function doubtWords({ doubtAbove, doubtBelow }: Baseline): string {
  const beyond = doubtAbove === undefined ? `below ${doubtBelow}` : `above ${doubtAbove}`;
  return `If yours lies ${beyond}, look for a leak before you look for an explanation: an input written down after the event, one person on both sides of the split, the outcome under another name. Where the line stands is our judgement.`;
}
