import type { KeptEvaluation } from "#src/evaluation/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { caseStudySchema } from "../case-study.ts";

/** A small whole study with a model, everything in it made up. */
export function aStudy(change: Partial<Record<keyof CaseStudy, unknown>> = {}): CaseStudy {
  return caseStudySchema.parse({
    version: 1,
    id: "s-readmission",
    kind: "case-study",
    title: "Who comes back within thirty days",
    summary: "A ward has ten calls a day for people who went home: which ten help most?",
    author: "Ada Example",
    createdOn: "2026-10-01",
    changedOn: "2026-11-01",
    sections: {
      context: "People go home and some come back.\n\nA nurse has time for ten calls.",
      data: "- made-up stays\n- one row a stay",
      evaluation: "The AUC was {{auc}}.",
      risks: "- The model was never used on a ward.\n- Ages above ninety are rare in the data.",
      override: "The nurse calls whomever she worries about, whatever the list says.",
      "next-steps": "Watch it run in silence for a month.",
    },
    data: [
      {
        name: "Stays, made up",
        provenance: "A generator of ours, number 7",
        licence: "CC0-1.0",
        access: "synthetic",
        hostedModel: false,
      },
    ],
    evaluations: ["e-1"],
    noSubgroupsBecause: "",
    disclaimer: "A learning project. No medical advice.",
    structure: { kind: "case-study" },
    skills: [{ skill: "calibration", level: "working" }],
    links: [],
    reviews: [],
    publishedOn: "2026-11-02",
    ...change,
  });
}

const auc = { value: 0.7314, low: 0.6301, high: 0.8326, level: 0.95, method: "DeLong" };

/** A report with little in it, enough for what repeats a report. */
export function aKeptEvaluation(): KeptEvaluation {
  return {
    version: 1,
    id: "e-1",
    report: {
      version: 1,
      title: "Readmission",
      madeOn: "2026-11-01",
      file: { name: "predictions.csv", sha256: "0".repeat(64), rows: 113, columns: ["y", "p"] },
      roles: { label: "y", scores: ["p"], groups: [] },
      guesses: [],
      settings: { level: 0.95, refractory: 6, warning: 12, replicates: 0, smallGroup: 50 },
      n: 113,
      events: 41,
      prevalence: { value: 0.3628, low: 0.28, high: 0.4546, level: 0.95, method: "Wilson" },
      dropped: [],
      conventions: [],
      metrics: { auc },
      roc: [],
      precisionRecall: [],
      histogram: { low: 0, high: 1, events: [], others: [] },
      thresholds: [],
      decisionCurve: [],
      subgroups: [],
      gaps: [],
      otherModels: [],
      baselines: [],
      sampleSize: {},
      missing: [],
      checklist: [],
      warnings: [],
    } as unknown as KeptEvaluation["report"],
  };
}
