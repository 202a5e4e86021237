import { drawForest, intervalText } from "#src/figures/index.ts";
import type { Block, Figure, Paper } from "#src/figures/index.ts";
import { isDefined } from "#src/statistics/index.ts";
import type { QuestionAgreement } from "./measure-agreement.ts";
import type { ProjectQuality } from "./measure-quality.ts";

const PLACES = 3;

/** The agreement report of a project as a document: what was measured, how, and what nobody can say yet. */
export function qualityPaper(
  quality: ProjectQuality,
  { title, on, guideline }: { readonly title: string; readonly on: string; readonly guideline: number },
): Paper {
  return {
    title: `Agreement report: ${title}`,
    subtitle: `${on}, guideline version ${guideline}`,
    blocks: [
      ...progressBlocks(quality),
      ...quality.agreement.flatMap(agreementBlocks),
      ...positionBlocks(quality),
      ...judgeBlocks(quality),
    ],
    foot: [
      "Raw agreement, Krippendorff's alpha and Gwet's coefficient stand side by side, since each misleads in some case: alpha falls when nearly everybody says the same, raw agreement counts luck.",
      "People appear under pseudonyms. Nothing here ranks them.",
    ],
  };
}

function progressBlocks({ progress, shareNeverDoubleReviewed, hiddenByMajority }: ProjectQuality): Block[] {
  return [
    {
      kind: "facts",
      rows: [
        ["Items to judge", String(progress.work)],
        ["Decided", String(progress.decided)],
        ["Waiting for an adjudicator", String(progress.toAdjudicate)],
        ["With an open critical mark or flag", String(progress.openCritical)],
        ["Judgements", String(progress.judgements)],
        [
          "Share that fewer than two people judged",
          shareNeverDoubleReviewed === null
            ? "not defined: no items"
            : shareNeverDoubleReviewed.toFixed(PLACES),
        ],
        ["Items whose critical mark a majority vote would have hidden", String(hiddenByMajority)],
      ],
    },
  ];
}

function agreementBlocks(agreement: QuestionAgreement): Block[] {
  const { asks, items, shared, people, raw, alpha, ac, ordered, pairs } = agreement;
  return [
    { kind: "heading", level: 2, text: asks },
    {
      kind: "table",
      caption: `${people} people, ${items} items, ${shared} judged by two or more`,
      columns: ["Measure", "Value with interval", "How"],
      rows: [
        ["Raw agreement", intervalText(raw, PLACES), methodOf(raw)],
        [
          `Krippendorff's alpha, ${ordered ? "ordinal" : "nominal"}`,
          intervalText(alpha, PLACES),
          methodOf(alpha),
        ],
        [`Gwet's ${ordered ? "AC2, linear weights" : "AC1"}`, intervalText(ac, PLACES), methodOf(ac)],
      ],
      numeric: [1],
    },
    ...(pairs.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "Pair by pair",
            columns: ["Pair", "Items both judged", "Raw agreement", "Cohen's kappa"],
            rows: pairs.map((pair) => [
              `${pair.first} and ${pair.second}`,
              String(pair.shared),
              intervalText(pair.raw, PLACES),
              intervalText(pair.kappa, PLACES),
            ]),
            numeric: [1, 2, 3],
          },
        ]),
    ...pairFigure(agreement),
  ];
}

function methodOf(answer: QuestionAgreement["raw"]): string {
  return isDefined(answer) ? answer.method : answer.because;
}

function pairFigure({ question, asks, pairs }: QuestionAgreement): Block[] {
  const rows = pairs.flatMap(({ first, second, raw, shared }) =>
    isDefined(raw) && raw.low !== null && raw.high !== null
      ? [{ label: `${first}, ${second}`, n: shared, value: raw.value, low: raw.low, high: raw.high }]
      : [],
  );
  if (rows.length < 2) return [];
  const figure: Figure = drawForest({
    id: `pairs-${question}`,
    title: `Raw agreement of each pair: ${asks}`,
    label: "share",
    rows,
  });
  return [{ kind: "figure", figure }];
}

function positionBlocks({ position }: ProjectQuality): Block[] {
  if (position.choices === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Does the side matter?" },
    {
      kind: "facts",
      rows: [
        ["Choices between two sides", String(position.choices)],
        ["Share for the answer on the left", intervalText(position.left, PLACES)],
        ["Order effect, log-odds (Bradley–Terry)", intervalText(position.orderEffect, PLACES)],
      ],
    },
    ...(position.ranking.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "Strength of what wrote the answers, log-odds with standard error",
            columns: ["Source", "Strength", "Standard error"],
            rows: position.ranking.map(({ model, strength, standardError }) => [
              model,
              strength.toFixed(PLACES),
              standardError.toFixed(PLACES),
            ]),
            numeric: [1, 2],
          },
        ]),
  ];
}

function judgeBlocks({ judges }: ProjectQuality): Block[] {
  if (judges.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "A model beside the people" },
    {
      kind: "table",
      caption: "How often a model chose what people decided; its judgements decide nothing",
      columns: ["Model", "Items both judged", "Same choice", "Cohen's kappa", "Chose what it saw first"],
      rows: judges.map((judge) => [
        `${judge.model} at ${judge.host}`,
        String(judge.shared),
        intervalText(judge.same, PLACES),
        intervalText(judge.kappa, PLACES),
        intervalText(judge.left, PLACES),
      ]),
      numeric: [1, 2, 3, 4],
    },
  ];
}
