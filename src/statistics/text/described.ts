import { describeStatistic } from "../describe-statistic.ts";
import type { MeanOverNotesInput } from "./mean-over-notes.ts";
import { meanOverNotes } from "./mean-over-notes.ts";
import type { NoteJudgementsInput } from "./note-judgements.ts";
import { noteJudgements } from "./note-judgements.ts";
import type { OmissionsInput } from "./omissions.ts";
import { omissions } from "./omissions.ts";
import type { RougeScoresInput } from "./rouge-scores.ts";
import { rougeScores } from "./rouge-scores.ts";
import type { SpanAgreementInput } from "./span-agreement.ts";
import { spanAgreement } from "./span-agreement.ts";
import type { UnsupportedNumbersInput } from "./unsupported-numbers.ts";
import { unsupportedNumbers } from "./unsupported-numbers.ts";

const wilson = "Wilson 1927, JASA 22:209";

/** The functions of the family, for the shell and the reference page. */
export const textStatistics = [
  describeStatistic<SpanAgreementInput>({
    name: "spanAgreement",
    family: "text",
    summary: "Marked spans against true ones: entity scores, partial schemas, and how much leaks through.",
    source: "Tjong Kim Sang and De Meulder 2003 (CoNLL); Segura-Bedmar and others 2013 (SemEval task 9)",
    convention:
      "Strict entities as seqeval; strict, exact, partial and type as nervaluate, partial meetings with and without half credit; leak rates by token and entity.",
    columns: { reference: "category", predicted: "category" },
    optionalColumns: { sentences: "category" },
    optionalSettings: { level: "number" },
    run: spanAgreement,
  }),
  describeStatistic<RougeScoresInput>({
    name: "rougeScores",
    family: "text",
    summary: "Shared words of written notes and expert notes: ROUGE-1, ROUGE-2 and ROUGE-L.",
    source: "Lin 2004, Text Summarization Branches Out",
    convention: "Tokens and F1 as Google's rouge_score, without stemming.",
    columns: { references: "category", candidates: "category" },
    optionalColumns: { clusters: "category" },
    optionalSettings: { level: "number", replicates: "whole-number", seed: "whole-number" },
    run: rougeScores,
  }),
  describeStatistic<UnsupportedNumbersInput>({
    name: "unsupportedNumbers",
    family: "text",
    summary: "Numbers in a note that its source does not hold.",
    source: wilson,
    convention: "Numbers are compared by value, without their units.",
    columns: { notes: "category", sources: "category" },
    optionalSettings: { level: "number" },
    run: unsupportedNumbers,
  }),
  describeStatistic<OmissionsInput>({
    name: "omissions",
    family: "text",
    summary: "Facts that a note must keep and leaves out.",
    source: wilson,
    convention: "A fact is kept when one of its wordings stands in the note word for word.",
    columns: { notes: "category" },
    settings: { facts: "json" },
    optionalSettings: { level: "number" },
    run: omissions,
  }),
  describeStatistic<NoteJudgementsInput>({
    name: "noteJudgements",
    family: "text",
    summary: "Rates of unsupported statements and omissions from a reader's judgement of each note.",
    source: wilson,
    columns: { unsupported: "binary", omitted: "binary" },
    optionalSettings: { level: "number" },
    run: noteJudgements,
  }),
  describeStatistic<MeanOverNotesInput>({
    name: "meanOverNotes",
    family: "text",
    summary: "Mean of a number over notes, with an interval that keeps notes of one cluster together.",
    source: "Davison and Hinkley 1997, Bootstrap Methods, section 3.8",
    columns: { values: "number" },
    optionalColumns: { clusters: "category" },
    optionalSettings: { level: "number", replicates: "whole-number", seed: "whole-number" },
    run: meanOverNotes,
  }),
];
