import { drawTornado, groupThousands, numberText } from "#src/figures/index.ts";
import type { Block } from "#src/figures/index.ts";
import { assertNever } from "#src/kernel/index.ts";
import { alertLoad } from "./alert-load.ts";
import { computeRoi } from "./compute-roi.ts";
import type { RoiModel, RoiResult } from "./compute-roi.ts";
import { critiqueItems } from "./critique-items.ts";
import { LIKELIHOODS, rateHazard, SEVERITIES } from "./rate-hazard.ts";
import type { Hazard, Structure } from "./structure.ts";
import { workflowDelta } from "./workflow-delta.ts";

/** The structured part of a piece as tables and figures; nothing for a case study. */
export function structureBlocks(structure: Structure): Block[] {
  switch (structure.kind) {
    case "case-study":
      return [];
    case "workflow-redesign":
      return workflowBlocks(structure);
    case "roi-model":
      return roiBlocks(structure);
    case "paper-critique":
      return critiqueBlocks(structure);
    case "product-spec":
      return specBlocks(structure);
    case "governance-memo":
      return memoBlocks(structure);
    case "clinical-playbook":
      return playbookBlocks(structure);
    default:
      return assertNever(structure);
  }
}

type Of<K extends Structure["kind"]> = Extract<Structure, { kind: K }>;
type Step = Of<"workflow-redesign">["before"][number];

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const lined = (title: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: "heading", level: 3, text: title },
        { kind: "list", items },
      ];
const said = (title: string, text: string): Block[] =>
  text.trim() === ""
    ? []
    : [
        { kind: "heading", level: 3, text: title },
        { kind: "paragraph", text },
      ];

function hazardBlocks(hazards: readonly Hazard[]): Block[] {
  if (hazards.length === 0) return [];
  return [
    {
      kind: "table",
      caption:
        "Hazards. Severity and likelihood from 1 to 5; the bands are a convention in the style of ISO 14971 and DCB0129, not a rating under either",
      columns: ["Hazard", "Harm", "Cause", "Severity", "Before", "Control", "After", "Owner"],
      rows: hazards.map((hazard) => {
        const { before, after } = rateHazard(hazard);
        return [
          hazard.hazard,
          hazard.harm,
          hazard.cause,
          `${hazard.severity} ${SEVERITIES[hazard.severity - 1] ?? ""}`,
          `${LIKELIHOODS[hazard.likelihood - 1] ?? ""}: ${before}`,
          hazard.control,
          `${LIKELIHOODS[hazard.likelihoodAfter - 1] ?? ""}: ${after}`,
          hazard.owner,
        ];
      }),
    },
  ];
}

const stepTable = (caption: string, steps: readonly Step[]): Block => ({
  kind: "table",
  caption,
  columns: ["Step", "Who", "Minutes", "Note"],
  rows: steps.map(({ step, who, minutes, note }) => [
    step,
    who,
    minutes === undefined ? "not given" : numberText(minutes, 0),
    note,
  ]),
  numeric: [2],
});

function workflowBlocks(structure: Of<"workflow-redesign">): Block[] {
  const { before, after, hazards, equity, measures } = structure;
  const delta = workflowDelta(structure);
  const side = (minutes: number | null): string => (minutes === null ? "not given" : numberText(minutes, 0));
  return [
    heading("Before and after"),
    stepTable("Today", before),
    stepTable("Afterwards", after),
    {
      kind: "table",
      caption: "What changes",
      columns: ["", "Today", "Afterwards", "Difference"],
      rows: [
        [
          "Steps",
          String(delta.before.steps),
          String(delta.after.steps),
          numberText(delta.after.steps - delta.before.steps, 0),
        ],
        [
          "Minutes",
          side(delta.before.minutes),
          side(delta.after.minutes),
          delta.minutes === null ? "cannot be told: a step has no minutes" : numberText(delta.minutes, 0),
        ],
        [
          "Handovers",
          String(delta.before.handovers),
          String(delta.after.handovers),
          numberText(delta.handovers, 0),
        ],
      ],
      numeric: [1, 2, 3],
    },
    heading("Hazards"),
    ...hazardBlocks(hazards),
    ...said("Equity", equity),
    ...lined("How we would know", measures),
  ];
}

function roiBlocks(model: RoiModel): Block[] {
  const outcome = computeRoi(model);
  const { currency, years } = model;
  return [
    heading("Assumptions and result"),
    {
      kind: "table",
      caption: "Assumptions",
      columns: ["Assumption", "Name in the formulas", "Low", "Likely", "High", "Unit", "Source"],
      rows: model.assumptions.map(({ id, label, low, likely, high, unit, source }) => [
        label,
        id,
        plain(low),
        plain(likely),
        plain(high),
        unit,
        source,
      ]),
      numeric: [2, 3, 4],
    },
    {
      kind: "facts",
      rows: [
        ["Benefit a year", model.benefit],
        ["Cost a year", model.cost],
        ["Cost once", model.setUp],
        ["Years", String(years)],
      ],
    },
    ...(outcome.kind === "wrong"
      ? outcome.problems.map(({ says }): Block => ({
          kind: "notice",
          weight: "serious",
          text: says,
          advice: "No result can be given.",
        }))
      : resultBlocks(outcome, currency, years)),
    ...said("What money does not count", model.beyondMoney),
  ];
}

function resultBlocks(result: RoiResult, currency: string, years: number): Block[] {
  const { likely, low, high, payback, bars, simulation } = result;
  const over = `${years === 1 ? "one year" : `${years} years`}, not discounted`;
  return [
    {
      kind: "paragraph",
      text: `Over ${over}, the return at likely values is ${money(likely)} ${currency}; with every assumption at its worse end ${money(low)}, at its better end ${money(high)}. ${payback === null ? "At likely values the cost of setting up is never earned back." : `At likely values the cost of setting up is earned back after ${numberText(payback, 1)} years.`}`,
    },
    {
      kind: "figure",
      figure: drawTornado({
        title: "Which assumption matters most",
        label: `Return over ${over} (${currency})`,
        centre: likely,
        bars: bars.map(({ label, id, low: from, high: to, atLow, atHigh }) => ({
          label: label.trim() === "" ? id : label,
          range: `${plain(from)} to ${plain(to)}`,
          atLow,
          atHigh,
        })),
      }),
    },
    {
      kind: "table",
      caption: "Where the result turns from gain to loss, the other assumptions at their likely values",
      columns: ["Assumption", "Break-even", "In the range"],
      rows: bars.map(({ label, breakEven, breakEvenInRange }) => [
        label,
        breakEven === null ? "none nearby" : numberText(breakEven, 2),
        breakEven === null ? "no" : breakEvenInRange ? "yes" : "no",
      ]),
      numeric: [1],
    },
    {
      kind: "paragraph",
      text: `In ${groupThousands(simulation.draws)} draws from triangular ranges (seed ${simulation.seed}, assumptions drawn apart from each other), it paid back in ${numberText(simulation.paysBack * 100, 0)} of 100; the middle half of the results lies between ${money(at(result, 0.25))} and ${money(at(result, 0.75))} ${currency}.`,
    },
  ];
}

const at = ({ simulation }: RoiResult, share: number): number =>
  simulation.quantiles.find((one) => one.share === share)?.value ?? 0;
const money = (value: number): string => `${value < 0 ? "−" : ""}${groupThousands(Math.abs(value))}`;
const plain = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 3);

function critiqueBlocks({ reference, doi, answers, wouldUse }: Of<"paper-critique">): Block[] {
  return [
    heading("Appraisal"),
    {
      kind: "facts",
      rows: [["Paper", reference], ...(doi.trim() === "" ? [] : ([["DOI", doi]] as const))],
    },
    {
      kind: "table",
      caption:
        "Judged item by item; the list is our own, after the themes of PROBAST+AI, TRIPOD+AI and CHARMS",
      columns: ["Question", "Judgement", "Reason"],
      rows: critiqueItems.flatMap(({ id, asks }) =>
        answers.filter(({ item }) => item === id).map(({ judgement, why }) => [asks, judgement, why]),
      ),
    },
    ...said("Would I use it?", wouldUse),
  ];
}

function specBlocks(spec: Of<"product-spec">): Block[] {
  return [
    heading("Specification"),
    ...said("Problem", spec.problem),
    ...lined("Users", spec.users),
    ...lined("Inputs", spec.inputs),
    ...lined("Outputs", spec.outputs),
    ...lined("Out of scope", spec.outOfScope),
    {
      kind: "table",
      caption: "Requirements",
      columns: ["Need", "Measure", "Priority"],
      rows: spec.requirements.map(({ need, measure, priority }) => [need, measure, priority]),
    },
    heading("Hazards"),
    ...hazardBlocks(spec.hazards),
    ...lined("Measures of success", spec.successMeasures),
    ...said("Way back", spec.rollback),
  ];
}

function memoBlocks(memo: Of<"governance-memo">): Block[] {
  return [
    heading("Decision"),
    { kind: "paragraph", text: memo.decision },
    ...lined("Rules that apply", memo.regime),
    heading("Risks and controls"),
    ...hazardBlocks(memo.risks),
    {
      kind: "table",
      caption: "Controls",
      columns: ["Control", "Owner", "Evidence", "Due"],
      rows: memo.controls.map(({ control, owner, evidence, due }) => [control, owner, evidence, due]),
    },
    ...lined("What is watched", memo.monitoring),
    ...said("Stop rule", memo.stopRule),
  ];
}

function playbookBlocks(play: Of<"clinical-playbook">): Block[] {
  const { alertBudget: budget } = play;
  const { perShift, kept } = alertLoad(budget);
  return [
    heading("Guardrails and alerts"),
    ...said("Pain point", play.painPoint),
    ...lined("Guardrails", play.guardrails),
    {
      kind: "facts",
      rows: [
        ["Alerts per patient-day", numberText(budget.alertsPerPatientDay, 2)],
        ["Patients a nurse looks after", numberText(budget.patientsPerNurse, 1)],
        ["Hours of a shift", numberText(budget.shiftHours, 1)],
        ["Alerts per nurse and shift", `${numberText(perShift, 1)}${kept ? "" : ", more than can be borne"}`],
        ["The most that can be borne", numberText(budget.mostPerShift, 1)],
      ],
    },
    heading("Hazards"),
    ...hazardBlocks(play.hazards),
    ...said("Equity", play.equity),
    ...lined("Measures", play.measures),
    ...(play.rollOut.length === 0 ? [] : [stepTable("How it starts", play.rollOut)]),
  ];
}
