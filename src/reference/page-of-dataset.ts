import { datasetUseSchema } from "#src/atlas/index.ts";
import type { Dataset } from "#src/atlas/index.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import { accessNames, answerNames, holdsNames, useNames } from "./dataset-names.ts";
import { linkAll, link, outside, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeSteps } from "./plain-list.ts";
import type { Reference } from "./reference.ts";

/** A set of data: who may have it, what getting it takes, and what its terms allow, use by use. */
export function pageOfDataset(dataset: Dataset, reference: Reference): PageBody {
  const { sources } = dataset;
  return {
    lead: dataset.summary,
    facts: [
      ...fact("Provider", [text(dataset.provider)]),
      ...fact("Holds", [text(holdsNames[dataset.holds])]),
      ...fact("Domains", linkAll(reference, "domains", dataset.domains)),
      ...fact("Access", [text(accessNames[dataset.access])]),
      ...fact("Licence", prose(dataset.licence, sources)),
      ...fact("Where", [outside(dataset.url)]),
    ],
    sections: [
      ...section("uses", "May you use it, for this?", [
        table(
          "Uses and what the terms say",
          ["Use", "Answer", "Because"],
          datasetUseSchema.options.map((use) => {
            const found = dataset.uses[use];
            const known = found.answer !== "unknown";
            return {
              cells: [
                [text(useNames[use])],
                [known ? text(answerNames[found.answer]) : unknown(answerNames.unknown)],
                prose(found.because, found.sources),
              ],
              sources: found.sources,
            };
          }),
        ),
      ]),
      ...writeSteps("steps", "What getting it takes", dataset.steps, sources),
      ...section("instead", "What serves instead", [
        paragraph(linkAll(reference, "datasets", dataset.instead)),
      ]),
      ...section("blueprints", "Pieces built on it", [
        bullets(
          reference.atlas.blueprints
            .filter(({ datasets }) => datasets.includes(dataset.id))
            .map(({ id }) => ({ inlines: [link(reference, `blueprints/${id}`)] })),
        ),
      ]),
    ],
  };
}
