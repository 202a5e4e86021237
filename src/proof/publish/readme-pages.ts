import type { KeptEvaluation } from "#src/evaluation/index.ts";
import type { Block } from "#src/figures/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { fillTokens } from "../fill-tokens.ts";
import { readProse } from "../read-prose.ts";
import { resultTokens } from "../result-tokens.ts";
import { describeAccess } from "./data-access.ts";
import { orUnwritten, UNWRITTEN } from "./unwritten.ts";

/** The data of a piece and the right to use each set, as a table. */
export function dataBlocks({ data }: CaseStudy): Block[] {
  if (data.length === 0) return [{ kind: "paragraph", text: UNWRITTEN }];
  return [
    {
      kind: "table",
      caption: "Data and the right to use it",
      columns: ["Data", "Where it comes from", "Licence", "Access", "Sent to a model on another's machine"],
      rows: data.map(({ name, provenance, licence, access, hostedModel }) => [
        name === "" ? "Missing" : name,
        provenance === "" ? "Missing" : provenance,
        licence === "" ? "Missing" : licence,
        describeAccess(access),
        hostedModel ? "yes" : "no",
      ]),
    },
    {
      kind: "paragraph",
      text: "None of the data lies in this folder. Get it from where it comes from, under its own licence.",
    },
  ];
}

/** What a reader must know before leaning on a piece: risks, hazards, warnings of its evaluations, who overrules it. */
export function limitsBlocks(study: CaseStudy, evaluations: readonly KeptEvaluation[]): Block[] {
  const prose = (text: string | undefined): Block[] =>
    readProse(orUnwritten(fillTokens(text ?? "", resultTokens(evaluations)).text));
  const warnings = evaluations.flatMap(({ report }) => report.warnings);
  const { structure } = study;
  const hazards = "hazards" in structure ? structure.hazards : "risks" in structure ? structure.risks : [];
  return [
    { kind: "heading", level: 2, text: "Risks and limits" },
    ...prose(study.sections.risks),
    ...(hazards.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "Hazards",
            columns: ["Hazard", "Harm", "What stands against it", "Whose task"],
            rows: hazards.map(({ hazard, harm, control, owner }) => [hazard, harm, control, owner]),
          },
        ]),
    { kind: "heading", level: 2, text: "Who overrules it, and when" },
    ...prose(study.sections.override),
    { kind: "heading", level: 2, text: "Subgroups" },
    ...(evaluations.some(({ report }) => report.subgroups.length > 0)
      ? readProse("The evaluation looks at subgroups; its tables give each with its interval.")
      : prose(study.noSubgroupsBecause)),
    { kind: "heading", level: 2, text: "Warnings of the evaluation" },
    warnings.length === 0
      ? { kind: "paragraph", text: evaluations.length === 0 ? UNWRITTEN : "None." }
      : { kind: "list", items: warnings.map(({ says, advice }) => `${says} ${advice}`) },
    { kind: "heading", level: 2, text: "Disclaimer" },
    ...prose(study.disclaimer),
  ];
}
