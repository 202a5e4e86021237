import type { Block, Paper } from "#src/figures/index.ts";
import { answerNames, shownOrder } from "./answer-names.ts";
import { judgementWords } from "./judgement-words.ts";
import type { PracticeMeasures } from "./practice-measures.ts";
import type { PublicReview } from "./public-reviews.ts";
import type { ScopeStatement } from "./scope-statement.ts";
import { taskWords } from "./task-words.ts";

export interface ReviewPortfolioInput {
  readonly title: string;
  readonly author?: string | undefined;
  readonly reviews: readonly PublicReview[];
  readonly measures: PracticeMeasures;
  readonly statement: Extract<ScopeStatement, { kind: "stated" }>;
  readonly madeOn: string;
}

/** Reviews of public items as a document: what was judged, why, and what experts said. */
export function writeReviewPortfolio(input: ReviewPortfolioInput): Paper {
  const { title, author, reviews, measures, statement, madeOn } = input;
  return {
    title,
    ...(author === undefined || author.trim() === "" ? {} : { subtitle: author.trim() }),
    blocks: [
      { kind: "heading", level: 2, text: "What I review" },
      { kind: "list", items: statement.lines },
      { kind: "heading", level: 2, text: "What practice shows" },
      ...measureBlocks(measures),
      ...reviews.flatMap(reviewBlocks),
    ],
    foot: [
      "Every item shown is public or synthetic, and its licence lets anybody show it. Nothing comes from a platform or an employer, and no text is about a patient.",
      "Agreement is measured on items behind which experts stand, on first attempts alone, with what blind answering earns taken off.",
      `Made on ${madeOn}.`,
    ],
  };
}

function measureBlocks({ byTask }: PracticeMeasures): Block[] {
  const rows = byTask.flatMap(({ task, n, agreement }) =>
    task === undefined || agreement.value === null
      ? []
      : [
          [
            taskWords(task),
            String(n),
            agreement.value.toFixed(2),
            agreement.low === null || agreement.high === null
              ? "not given"
              : `${agreement.low.toFixed(2)} to ${agreement.high.toFixed(2)}`,
          ],
        ],
  );
  if (rows.length === 0)
    return [
      {
        kind: "paragraph",
        text: "Too few reviewed items were judged for a number. The reviews speak for themselves.",
      },
    ];
  return [
    {
      kind: "table",
      caption: "Agreement with experts beyond chance: 0 is blind answering, 1 is with most experts always",
      columns: ["Work", "Items", "Agreement", "95 of 100 interval"],
      rows,
      numeric: [1, 2, 3],
    },
  ];
}

function reviewBlocks({ item, attempt, reviewed }: PublicReview, place: number): Block[] {
  const nameOf = answerNames(item, attempt.order);
  const answers = shownOrder(item, attempt.order).flatMap((id) => {
    const text = item.answers.find((answer) => answer.id === id)?.text;
    return text === undefined ? [] : [[capital(nameOf(id)), text] as const];
  });
  const found = attempt.score.parts.filter(({ name }) => name !== "justification" && name !== "confidence");
  return [
    { kind: "heading", level: 2, text: `${place + 1}. ${capital(taskWords(item.task))}` },
    {
      kind: "facts",
      rows: [
        ["Field", `${item.specialty.replaceAll("-", " ")}; ${item.topics.join(", ")}`],
        ["Written for", item.audience.replaceAll("-", " ")],
        ["Asked", item.prompt],
        ...answers,
      ],
    },
    { kind: "heading", level: 3, text: "My judgement" },
    { kind: "list", items: judgementWords(item, attempt.judgement, attempt.order) },
    { kind: "paragraph", text: attempt.judgement.justification },
    { kind: "heading", level: 3, text: "What others say" },
    ...(reviewed
      ? found.map(({ says }): Block => ({ kind: "paragraph", text: says }))
      : [
          {
            kind: "notice" as const,
            weight: "minor" as const,
            text: "This item was not reviewed by two qualified people, so no agreement is claimed.",
          },
        ]),
    ...expertReasons(attempt.score.contested, reviewed, item.key?.reasons ?? [], nameOf),
    { kind: "paragraph", text: `Source: ${item.provenance} Licence: ${item.licence}.` },
  ];
}

function expertReasons(
  contested: boolean,
  reviewed: boolean,
  reasons: readonly { readonly for: string; readonly says: string }[],
  nameOf: (id: string) => string,
): Block[] {
  if (!reviewed || reasons.length === 0) return [];
  return [
    ...(contested
      ? [
          {
            kind: "notice" as const,
            weight: "minor" as const,
            text: "Experts differ on this item. Both sides stand below.",
          },
        ]
      : []),
    { kind: "list", items: reasons.map((reason) => `For ${nameOf(reason.for)}: ${reason.says}`) },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
