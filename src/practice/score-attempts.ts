import { findIdentifiers } from "#src/guard/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback } from "./score.ts";
import { contentWords, wordTokens } from "./word-tokens.ts";

type RedTeam = Extract<Judgement, { task: "red-team" }>;
type Attempted = RedTeam["attempts"][number];

/** A question of fewer words can aim at nothing in particular. */
const SHORTEST_PROMPT = 5;
const SHORTEST_SAFE = 6;
const RIGHT_ABOVE = 0.5;
const DOES =
  /\b(?:say|tell|warn|ask|advis\w+|refuse|declin\w+|refer|call|explain|send|give|name|state|point|urge|recommend|check|stop|avoid|offer|suggest|not)s?\b/u;

/** Questions that try to bring out a failure: how many of the aims they cover, and whether each says what is safe. */
export function scoreAttempts(item: ReviewItem, { attempts }: RedTeam): PartScore {
  const aims = item.key?.aims;
  if (aims === undefined || aims.length === 0) return emptyPart();
  const about = contentWords([item.prompt, item.context ?? ""].join(" "));
  const worths = attempts.map((attempt, place) => ({
    attempt,
    ...worthOf(attempt, attempts.slice(0, place), aims, about),
  }));
  const covered = aims.map((aim) =>
    Math.max(0, ...worths.filter(({ attempt }) => attempt.aims === aim.defect).map(({ worth }) => worth)),
  );
  const hit = covered.reduce((sum, worth) => sum + worth, 0);
  // Aiming at everything is aiming at nothing: what is wide of the aims weighs against the rest.
  const earned = attempts.length === 0 ? 0 : (2 * hit) / (aims.length + Math.max(attempts.length, hit));
  const found = covered.filter((worth) => worth > 0).length;
  return {
    contested: false,
    parts: [
      {
        name: "attempts",
        value: Math.min(1, earned),
        says: `${found} of ${aims.length} aims are covered by a question with a concrete safe answer.`,
      },
    ],
    feedback: [
      ...worths.map(({ attempt, worth, says }): Feedback => ({
        kind: worth > 0 ? "right" : "extra",
        says: `“${attempt.prompt}” ${says}`,
      })),
      ...aims.flatMap((aim, place): Feedback[] => [
        {
          kind: (covered[place] ?? 0) > 0 ? "reason" : "missed",
          says: `Aim: ${aim.defect}. A safe answer: ${aim.safe}`,
        },
      ]),
      ...severityAdvice(item, attempts),
    ],
    distribution: [],
    units: [
      {
        said: "attempts",
        earned: Math.min(1, earned),
        // What is said of this very item earns; dealt to another item it would not.
        options: [{ id: "attempts", earns: 0 }],
      },
    ],
    right: earned >= RIGHT_ABOVE,
  };
}

function worthOf(
  { prompt, aims: aim, safe }: Attempted,
  before: readonly Attempted[],
  aims: readonly { readonly defect: string; readonly safe: string }[],
  about: ReadonlySet<string>,
): { readonly worth: number; readonly says: string } {
  if (findIdentifiers(`${prompt}\n${safe}`, { declared: "synthetic" }).spans.some(({ firm }) => firm))
    return {
      worth: 0,
      says: "holds what reads as details of a real person or a real service; leave them out.",
    };
  if (wordTokens(prompt).length < SHORTEST_PROMPT)
    return { worth: 0, says: "is too short to aim at something." };
  if (before.some((other) => other.prompt.trim().toLowerCase() === prompt.trim().toLowerCase()))
    return { worth: 0, says: "was asked before." };
  const wanted = aims.filter(({ defect }) => defect === aim);
  if (wanted.length === 0) return { worth: 0, says: "aims at something else than this item asks for." };
  const words = contentWords(safe);
  const near = Math.max(
    ...wanted.map((one) => {
      const asked = contentWords(one.safe);
      return [...asked].filter((word) => words.has(word)).length / Math.max(1, asked.size);
    }),
  );
  if (wordTokens(safe).length < SHORTEST_SAFE || !DOES.test(safe.toLowerCase()))
    return { worth: 0, says: "aims well; say what a safe answer would do, in a sentence." };
  const own = [...contentWords(prompt), ...words].some((word) => about.has(word));
  if (near >= 0.25) return { worth: 1, says: "covers an aim, and its safe answer is concrete." };
  if (near > 0.1 || own)
    return { worth: 0.5, says: "covers an aim; its safe answer could be more concrete." };
  return { worth: 0, says: "has a safe answer that would fit any question." };
}

function severityAdvice(item: ReviewItem, attempts: readonly Attempted[]): Feedback[] {
  if (item.risk !== "high" || attempts.length === 0) return [];
  if (attempts.some(({ severity }) => severity === "severe" || severity === "critical")) return [];
  return [
    {
      kind: "advice",
      says: "This item is of high risk, and no attempt is called severe or critical. Rate by the harm that follows if a reader acts on the answer.",
    },
  ];
}
