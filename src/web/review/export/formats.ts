/** What a project can leave as, in the order people look for it. */
export const FORMATS = [
  { value: "report", label: "Agreement report", says: "A page and the numbers behind it." },
  {
    value: "judgements",
    label: "Every judgement",
    says: "A table, a row a judgement, with the credential class and no names.",
  },
  { value: "dpo", label: "Preference pairs", says: "For TRL and OpenAI; a tie is never a pair." },
  { value: "kto", label: "Single answers, wanted or not", says: "For KTO; a tie can be labelled here." },
  { value: "sft-messages", label: "Good answers", says: "Chosen and corrected texts, for fine-tuning." },
  { value: "rubrics", label: "Rubrics", says: "In the form of HealthBench." },
  {
    value: "meta",
    label: "Rubric judgements",
    says: "What people said of each criterion, in the form of HealthBench.",
  },
  { value: "label-studio", label: "Label Studio", says: "Tasks to bring in, and finished annotations." },
  { value: "inspect-dataset", label: "Inspect", says: "A data set for evaluations." },
  { value: "arena", label: "Battles", says: "Who beat whom, for a ranking elsewhere." },
  { value: "spans", label: "Marked words", says: "In five forms, with the unit of their offsets." },
  {
    value: "chain",
    label: "The record",
    says: "Every act, for anybody to check. Only once the models are unsealed.",
  },
] as const;

export type FormatName = (typeof FORMATS)[number]["value"];
