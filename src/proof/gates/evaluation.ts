import type { EvaluationReport, ReportedAnswer } from "#src/evaluation/index.ts";
import { sectionIdSchema } from "../case-study.ts";
import type { CaseStudy } from "../case-study.ts";
import { fillTokens, tokensIn } from "../fill-tokens.ts";
import { resultTokens } from "../result-tokens.ts";
import { evaluationAsked } from "./evaluation-asked.ts";
import type { Finding, Gate } from "./gate.ts";
import { sentenceAround, wordsIn } from "./plain-words.ts";

/** A kept evaluation with discrimination and calibration, and no number typed in beside it. */
export const checkEvaluation: Gate = ({ study, evaluations }) => {
  const unknown = unknownTokens(study, resultTokens(evaluations));
  const asked = evaluationAsked(study);
  if (asked === "none") return unknown.length > 0 ? unknown : undefined;
  if (asked === "numbers") return [...unknown, ...numbersWithInterval(study.sections.evaluation ?? "")];
  const kept = new Set(evaluations.map(({ id }) => id));
  const gone = study.evaluations.filter((id) => !kept.has(id));
  const found: Finding[] = gone.map(() => ({
    says: "An evaluation it names is no longer kept.",
    advice: "Run the evaluation again and choose it, or take it off the list.",
    section: "evaluation",
  }));
  if (evaluations.length === 0) {
    found.push({
      says: "No kept evaluation is chosen.",
      advice:
        "Evaluate your predictions file, keep the result and choose it here. If the work predicts no risk, start from a blueprint of its kind, such as a forecast or a summariser.",
      section: "evaluation",
    });
  } else found.push(...whatIsMissing(evaluations.map(({ report }) => report)));
  if (evaluations.length > 0 && tokensIn(study.sections.evaluation ?? "").length === 0)
    found.push({
      says: "The section names no result of the evaluation.",
      advice: "Write at least one result as a token, such as {{auc}}.",
      section: "evaluation",
    });
  return [...found, ...unknown, ...typedNumbers(study.sections.evaluation ?? "")];
};

const hasInterval = (answer: ReportedAnswer | undefined): boolean =>
  answer !== undefined && answer.value !== null && answer.low !== null && answer.high !== null;

const DISCRIMINATION = ["auc", "concordance", "unoConcordance", "timeAuc"];

function whatIsMissing(reports: readonly EvaluationReport[]): Finding[] {
  const discriminates = ({ metrics, survival }: EvaluationReport): boolean =>
    DISCRIMINATION.some((id) => hasInterval(metrics[id]) || hasInterval(survival?.metrics[id]));
  const calibrated = ({ calibration, survival }: EvaluationReport): boolean =>
    hasInterval(calibration?.metrics["slope"]) ||
    hasInterval(calibration?.metrics["observedExpected"]) ||
    survival?.scoreIsRisk === true;
  if (reports.some((report) => discriminates(report) && calibrated(report))) return [];
  return [
    ...(reports.some(discriminates)
      ? []
      : [
          {
            says: "No evaluation gives discrimination with an interval.",
            advice: "Use a file with enough people of both outcomes.",
            section: "evaluation" as const,
          },
        ]),
    ...(reports.some(calibrated)
      ? []
      : [
          {
            says: "No evaluation shows calibration.",
            advice: "Hand in probabilities from 0 to 1 rather than scores, and evaluate again.",
            section: "evaluation" as const,
          },
        ]),
    ...(reports.some(discriminates) && reports.some(calibrated)
      ? [
          {
            says: "No single evaluation has both discrimination and calibration.",
            advice: "Choose one that has both.",
            section: "evaluation" as const,
          },
        ]
      : []),
  ];
}

function unknownTokens({ sections }: CaseStudy, tokens: Readonly<Record<string, string>>): Finding[] {
  return sectionIdSchema.options.flatMap((section) =>
    fillTokens(sections[section] ?? "", tokens).unknown.map(({ token, start, end }) => ({
      says: token === "" ? "An empty token stands here." : `No result is called “${token}”.`,
      advice: closest(token, tokens),
      section,
      start,
      end,
    })),
  );
}

function closest(token: string, tokens: Readonly<Record<string, string>>): string {
  const names = Object.keys(tokens);
  const near = names.filter((name) => name.startsWith(token.slice(0, 3)) && token.length >= 3).slice(0, 5);
  if (names.length === 0) return "Choose an evaluation first; its results are what tokens stand for.";
  return `Use one of: ${(near.length > 0 ? near : names.slice(0, 8)).join(", ")}.`;
}

/** Decimals, shares and counts of rows; not whole numbers in passing, versions or years. */
const RESULT_LIKE = /(?<![\w.{])(?:\d+[.,]\d+(?![.\w])\s?%?|\d+\s?%|\d+ per ?cent\b|[nN]\s?=\s?\d[\d\s,]*)/gu;
const OF_OTHERS =
  /\b(?:published|literature|et al|doi|reported (?:by|in)|authors?|guideline|baseline|version|threshold|chosen)\b/iu;

function typedNumbers(text: string): Finding[] {
  const shown = text.replaceAll(/\{\{[^{}\n]*\}\}/gu, (token) => " ".repeat(token.length));
  return [...shown.matchAll(RESULT_LIKE)]
    .filter(({ index }) => !OF_OTHERS.test(sentenceAround(text, index).text))
    .map(({ index, 0: number }) => ({
      says: `“${number.trim()}” is typed in.`,
      advice:
        "Put the token of the result in its place. If it is somebody else's number, say in the same sentence that it is published and where.",
      section: "evaluation" as const,
      start: index,
      end: index + number.trimEnd().length,
    }));
}

const INTERVAL =
  /\d[\d.,]*\s?%?\s*(?:to|–|-|and)\s*\d[\d.,]*|\binterval\b|\bconfidence\b|±|\bplus or minus\b/iu;

/** For work that predicts no risk: how many were judged, what came out, and how sure that is. */
function numbersWithInterval(text: string): Finding[] {
  const found: Finding[] = [];
  const say = (says: string, advice: string): void => {
    found.push({ says, advice, section: "evaluation" });
  };
  if (wordsIn(text).length < 20)
    say("The evaluation is too short to be judged.", "Say what was counted, on how many, and what came out.");
  if ((text.match(/\d+/gu) ?? []).length < 2)
    say("There is no count.", "Say on how many cases it was judged and how many went wrong.");
  if (!INTERVAL.test(text))
    say(
      "Nothing says how sure the numbers are.",
      "Give an interval beside the main number, such as “4 of 60 (0.03 to 0.16)”.",
    );
  return found;
}

const GROUPS =
  /\b(?:subgroups?|by (?:sex|age|site|language|origin|ethnicity|ward|hospital|length)|women and men|men and women|older and younger|each (?:site|group|ward|hospital))\b/iu;
const REASON = 8;

/** A look at subgroups, or the reason why there was none. */
export const checkSubgroups: Gate = ({ study, evaluations }) => {
  const asked = evaluationAsked(study);
  if (asked === "none") return undefined;
  const looked =
    asked === "live"
      ? evaluations.some(({ report }) => report.subgroups.length > 1)
      : GROUPS.test(`${study.sections.evaluation ?? ""} ${study.sections.risks ?? ""}`);
  if (looked || wordsIn(study.noSubgroupsBecause).length >= REASON) return [];
  return [
    {
      says: "No subgroup was looked at, and no reason is given.",
      advice:
        asked === "live"
          ? `Evaluate with a group column such as sex or site, or say in ${REASON} words or more why that cannot be done.`
          : `Say how it does by sex, age, site or language, or in ${REASON} words or more why that cannot be told.`,
      section: "evaluation",
    },
  ];
};
