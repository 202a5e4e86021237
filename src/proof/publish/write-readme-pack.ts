import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { writeMarkdown, writeSvg } from "#src/figures/index.ts";
import type { Block, Figure, Paper } from "#src/figures/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { modelCardBlocks } from "./model-card-blocks.ts";
import { pageNames } from "./page-names.ts";
import { skillNames } from "./portfolio.ts";
import type { Portfolio, TextFile } from "./portfolio.ts";
import { describePageGrade } from "./proof-grade.ts";
import type { ProofGrade } from "./proof-grade.ts";
import { dataBlocks, limitsBlocks } from "./readme-pages.ts";
import { writeCitation } from "./write-citation.ts";
import { writeModelCardXml } from "./write-model-card-xml.ts";

/** A piece of proof to be laid into a repository; the evaluations it names fill its model card. */
export interface ReadmeInput extends Pick<Portfolio, "nameOfSkill"> {
  readonly study: CaseStudy;
  readonly paper: Paper;
  readonly evaluations?: readonly KeptEvaluation[];
  readonly grade?: ProofGrade;
}

const BESIDE_MODEL =
  "MODEL_CARD.md says what it is, for whom, and how well it does; MODEL_CARD.xml is the same for machines.";
const BESIDE = [
  "DATA.md names the data and the right to use it.",
  "LIMITS.md says what to know before leaning on any of it.",
  "CITATION.cff says how to cite it.",
];

/** Writes the files that make a repository of a piece of proof readable; the same bytes for the same input. */
export function writeReadmePack(input: ReadmeInput): TextFile[] {
  const { study, paper, evaluations = [], grade = "self-issued" } = input;
  const report = evaluations[0]?.report;
  const hasModel = study.kind === "case-study" || report !== undefined;
  const figures = [...new Set(figuresIn(paper.blocks))];
  const names = pageNames(figures.map(({ id }) => id));
  const pathOf = new Map(figures.map((figure, place) => [figure, `figures/${names[place] ?? ""}.svg`]));
  const page = (title: string, blocks: readonly Block[], foot: readonly string[] = []): string =>
    writeMarkdown({ title, blocks, foot });
  return [
    {
      path: "README.md",
      text: writeMarkdown(
        {
          ...paper,
          blocks: [
            { kind: "notice", weight: "minor", text: describePageGrade(grade) },
            ...paper.blocks,
            { kind: "heading", level: 2, text: "Beside this page" },
            { kind: "list", items: hasModel ? [BESIDE_MODEL, ...BESIDE] : BESIDE },
          ],
        },
        { picture: (figure) => pathOf.get(figure) },
      ),
    },
    ...(hasModel
      ? [
          {
            path: "MODEL_CARD.md",
            text: page(`Model card: ${study.title}`, modelCardBlocks(study, report), [
              "The headings follow the Applied Model Card of the Coalition for Health AI in other words; nobody there has seen this card.",
            ]),
          },
          { path: "MODEL_CARD.xml", text: writeModelCardXml(report, study) },
        ]
      : []),
    { path: "DATA.md", text: page(`Data: ${study.title}`, dataBlocks(study)) },
    { path: "LIMITS.md", text: page(`Limits: ${study.title}`, limitsBlocks(study, evaluations)) },
    { path: "CITATION.cff", text: writeCitation(study, skillNames(study, input)) },
    ...[...pathOf].map(([figure, path]) => ({ path, text: `${writeSvg(figure)}\n` })),
  ];
}

const figuresIn = (blocks: readonly Block[]): Figure[] =>
  blocks.flatMap((block) =>
    block.kind === "figure" ? [block.figure] : block.kind === "live" ? figuresIn(block.blocks) : [],
  );
