/** One question of the appraisal list. */
export interface CritiqueItem {
  readonly id: string;
  readonly theme: "people" | "predictors" | "outcome" | "analysis" | "performance" | "use";
  readonly asks: string;
  /** What to look for, and where papers hide it. */
  readonly look: string;
  readonly sources: readonly string[];
}

const PROBAST = ["probast-ai-2025"];
const TRIPOD = ["tripod-ai-2024"];
const BOTH = ["probast-ai-2025", "tripod-ai-2024"];

/**
 * Questions to a paper on a prediction model, in our own words, after the themes of PROBAST+AI (risk of bias and
 * applicability), TRIPOD+AI (reporting) and CHARMS (what to extract). It is not one of those instruments.
 */
export const critiqueItems: readonly CritiqueItem[] = [
  {
    id: "decision",
    theme: "use",
    asks: "Is it clear which decision the model is for, who takes it and when?",
    look: "A moment in care and a person, not only a disease.",
    sources: TRIPOD,
  },
  {
    id: "people",
    theme: "people",
    asks: "Are the people in the study those the model would meet?",
    look: "Setting, years, who was left out and why; a case-control sample makes everything look sharper.",
    sources: PROBAST,
  },
  {
    id: "rights",
    theme: "people",
    asks: "Is it said by what right the data were used, and how far they represent the people concerned?",
    look: "Approval, consent or waiver, and a table by sex, age and origin.",
    sources: TRIPOD,
  },
  {
    id: "known-in-time",
    theme: "predictors",
    asks: "Was every predictor known at the moment the prediction is needed?",
    look: "Codes, orders and treatments that come after the doctor already suspected the outcome.",
    sources: PROBAST,
  },
  {
    id: "measured-alike",
    theme: "predictors",
    asks: "Were the predictors measured in the same way for everybody, as they would be in use?",
    look: "Sites with other devices, values typed by hand, tests done only in the sick.",
    sources: PROBAST,
  },
  {
    id: "outcome",
    theme: "outcome",
    asks: "Is the outcome one that matters, defined alike for all and judged without sight of the predictors?",
    look: "Billing codes standing in for disease; predictors that are part of the definition.",
    sources: PROBAST,
  },
  {
    id: "horizon",
    theme: "outcome",
    asks: "Is the time between prediction and outcome given, and right for the decision?",
    look: "A warning ten minutes ahead may be true and of no use.",
    sources: BOTH,
  },
  {
    id: "size",
    theme: "analysis",
    asks: "Were there enough people with the event for what was fitted?",
    look: "A reasoned sample size; events by candidate predictor, counted before selection.",
    sources: BOTH,
  },
  {
    id: "missing",
    theme: "analysis",
    asks: "What happened to people with missing values?",
    look: "Dropped rows, and whether a missing test itself carries the answer.",
    sources: BOTH,
  },
  {
    id: "leakage",
    theme: "analysis",
    asks: "Could anything about the tested people have reached the model before the test?",
    look: "Rows of one patient on both sides, scaling or selection done before the split, tuning on the test.",
    sources: PROBAST,
  },
  {
    id: "external",
    theme: "performance",
    asks: "Was it tested on other people, at another place or a later time?",
    look: "A random split of the same data is no other place.",
    sources: BOTH,
  },
  {
    id: "intervals",
    theme: "performance",
    asks: "Does discrimination come with an interval and the number of events?",
    look: "One area under the curve to three digits from forty events.",
    sources: TRIPOD,
  },
  {
    id: "calibration",
    theme: "performance",
    asks: "Is calibration shown, or only the order of risks?",
    look: "A plot with a curve, the slope, the average; not a test alone.",
    sources: BOTH,
  },
  {
    id: "benefit",
    theme: "performance",
    asks: "Is it judged at a threshold somebody would use, with what is gained and what it costs?",
    look: "Net benefit, false alarms for one true one, a threshold chosen beforehand.",
    sources: ["tripod-ai-2024", "net-benefit-guide"],
  },
  {
    id: "groups",
    theme: "performance",
    asks: "Is it shown how it does in groups of people, with intervals?",
    look: "Sex, age, origin, language, site; groups too small to tell should be named.",
    sources: BOTH,
  },
  {
    id: "baseline",
    theme: "performance",
    asks: "Is it held against what is done today or against a simple rule?",
    look: "Last year's model is no baseline if the ward uses a paper score.",
    sources: TRIPOD,
  },
  {
    id: "reproducible",
    theme: "use",
    asks: "Could somebody else compute the prediction or repeat the study?",
    look: "Full model or access to it, code, versions, and money or ties declared.",
    sources: TRIPOD,
  },
  {
    id: "people-and-model",
    theme: "use",
    asks: "Is it told what staff would do with it, and when they should not trust it?",
    look: "Poor inputs, the skill it takes, and a way to overrule it.",
    sources: TRIPOD,
  },
];
