import { hasOpenCritical } from "./chosen-answer.ts";
import type { DecidedItem } from "./decided-item.ts";
import type { ExportFile } from "./export-file.ts";
import type { ExportHeader, TieRule } from "./export-header.ts";
import type { ExportPorts, ReviewWriter, Written } from "./review-writer.ts";
import { WRITERS } from "./writers.ts";

const TIE_RULES: Readonly<Record<TieRule, string>> = {
  "leave-out": "Ties and items where both answers are bad are in no file for training.",
  "label-each":
    "Both answers of a tie are labelled good, and both labelled not good where both are bad, in the unpaired file only; they are never a pair.",
};

/**
 * The files of an export, in the formats asked for (all by default), with `manifest.json`: agreement with its
 * intervals, what was never judged twice, what was left out of each file and why.
 */
export function writeReviewExports(
  items: readonly DecidedItem[],
  header: ExportHeader,
  { formats, ...ports }: ExportPorts & { readonly formats?: readonly string[] },
): readonly ExportFile[] {
  const written = WRITERS.filter(({ format }) => formats?.includes(format) ?? true).map((writer) => ({
    writer,
    made: writer.write(items, header, ports),
  }));
  const manifest = {
    version: 1,
    ...header,
    tieRuleSays: TIE_RULES[header.tieRule],
    sourceCanaries: distinct(items.flatMap(({ item }) => item.canary ?? [])),
    items: items.length,
    itemLicences: counts(items.map(({ item }) => item.licence)),
    decisions: counts(items.map(({ decision }) => decision.kind)),
    openCritical: items.filter(hasOpenCritical).length,
    judgements: items.reduce((sum, { judgements }) => sum + judgements.length, 0),
    reviewersByCredentialClass: reviewersByClass(items),
    guidelineVersions: counts(
      items.flatMap(({ judgements }) => judgements.map(({ guideline }) => String(guideline))),
    ),
    files: written.map(({ writer, made }) => describe(writer, made, header)),
  };
  return [
    ...written.flatMap(({ made }) => made.files),
    { path: "manifest.json", text: `${JSON.stringify(manifest, undefined, 2)}\n` },
  ];
}

function describe(
  { format, offsetUnit, notes }: ReviewWriter,
  { files, rows, leftOut }: Written,
  header: ExportHeader,
) {
  return {
    format,
    paths: files.map(({ path }) => path),
    rows,
    ...(offsetUnit === undefined
      ? {}
      : { offsetUnit: offsetUnit === "as-asked" ? header.offsetUnit : offsetUnit }),
    leftOut,
    ...(notes === undefined ? {} : { notes }),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}

function counts(values: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    distinct(values).map((value) => [value, values.filter((one) => one === value).length]),
  );
}

/** How many people of each credential class judged; a person whose class changed counts in both. */
function reviewersByClass(items: readonly DecidedItem[]): Readonly<Record<string, number>> {
  const people = items.flatMap(({ judgements }) =>
    judgements.map(({ person, credentialClass }) => JSON.stringify([credentialClass, person])),
  );
  return counts([...new Set(people)].map((one) => (JSON.parse(one) as [string, string])[0]));
}
