import type { Atlas } from "#src/atlas/index.ts";
import type { ProofKind, SectionId } from "./case-study.ts";

/** One kind of proof, told to somebody who has to choose. */
export interface ProofKindDescription {
  readonly kind: ProofKind;
  readonly title: string;
  readonly says: string;
  /** Who reads it. */
  readonly forWhom: string;
  /** What is handed in at the end. */
  readonly handedIn: string;
  /** Hours it takes, the project's own estimate. */
  readonly hours: { readonly low: number; readonly high: number };
  /** Families of roles that are asked for it; picks the blueprints that suit. */
  readonly categories: readonly string[];
  readonly withCode: boolean;
  /** Sections that have to be written before it can be published; the others may be. */
  readonly needs: readonly SectionId[];
}

const EVERYWHERE: readonly SectionId[] = [
  "context",
  "approach",
  "clinical-meaning",
  "risks",
  "override",
  "next-steps",
];

/** The seven kinds, the one with a model first. */
export const PROOF_KINDS: readonly ProofKindDescription[] = [
  {
    kind: "case-study",
    title: "Case study",
    says: "A model, a forecast or a tool you built, judged in the open. Its numbers come live from a kept evaluation.",
    forWhom: "People who hire builders, data scientists and engineers, and the clinicians beside them",
    handedIn: "Eight short parts, the figures of the evaluation and a link to the code",
    hours: { low: 12, high: 40 },
    categories: ["builders", "data", "emerging"],
    withCode: true,
    needs: [
      "context",
      "data",
      "approach",
      "evaluation",
      "clinical-meaning",
      "risks",
      "override",
      "next-steps",
    ],
  },
  {
    kind: "workflow-redesign",
    title: "Workflow redesign",
    says: "One process on one ward or in one clinic, before and after a tool arrives: steps, handovers, hazards, equity.",
    forWhom: "Managers of implementation, nursing and quality leads, vendors who have to fit into a day",
    handedIn: "Two step lists with minutes, a hazard table and an equity check",
    hours: { low: 6, high: 14 },
    categories: ["clinical", "implementation"],
    withCode: false,
    needs: EVERYWHERE,
  },
  {
    kind: "roi-model",
    title: "Model of costs and benefits",
    says: "What a tool would cost and bring over some years, every assumption a range with a source, and which one matters.",
    forWhom: "Sponsors, product managers and consultants",
    handedIn: "A table of assumptions, three formulas, a tornado figure and the chance that it pays back",
    hours: { low: 6, high: 16 },
    categories: ["product", "implementation"],
    withCode: false,
    needs: EVERYWHERE,
  },
  {
    kind: "paper-critique",
    title: "Critique of a paper",
    says: "One published study of a prediction model, read against an appraisal list, ending in whether you would use it.",
    forWhom: "Clinical leads, reviewers, everybody who has to say no politely",
    handedIn: "A judgement with a reason for each item and one paragraph of advice",
    hours: { low: 4, high: 10 },
    categories: ["clinical", "reviewer", "data"],
    withCode: false,
    needs: ["context", "approach", "clinical-meaning", "risks", "next-steps"],
  },
  {
    kind: "product-spec",
    title: "Product specification",
    says: "What a clinical AI feature has to do, for whom, what it must never do, and how you would know that it works.",
    forWhom: "Product teams and the regulatory people who read over their shoulder",
    handedIn: "Problem, users, inputs, outputs, requirements with measures, hazards and a way back",
    hours: { low: 8, high: 18 },
    categories: ["product", "emerging", "clinical"],
    withCode: false,
    needs: EVERYWHERE,
  },
  {
    kind: "governance-memo",
    title: "Governance memo",
    says: "One decision about one system: approve, limit or withdraw, with the rules that apply and who watches what.",
    forWhom: "Committees, risk and compliance officers, safety leads",
    handedIn: "A decision, a register of risks and controls with owners and dates, and a stop rule",
    hours: { low: 6, high: 14 },
    categories: ["governance"],
    withCode: false,
    needs: ["context", "approach", "clinical-meaning", "risks", "override", "next-steps"],
  },
  {
    kind: "clinical-playbook",
    title: "Clinical playbook",
    says: "How one ward would live with an AI tool: guardrails, alerts a nurse can bear, hazards, equity, a careful start.",
    forWhom: "Nursing and medical leads, clinical safety officers, teams that run pilots",
    handedIn: "Two or three pages without any patient's data, with a hazard table and an alert budget",
    hours: { low: 8, high: 16 },
    categories: ["clinical", "implementation", "governance"],
    withCode: false,
    needs: EVERYWHERE,
  },
];

/** The description of one kind. */
export function describeProofKind(kind: ProofKind): ProofKindDescription {
  const found = PROOF_KINDS.find((one) => one.kind === kind);
  if (found === undefined) throw new RangeError("every kind is described");
  return found;
}

/** The blueprints that end in this kind of proof: with code for a case study, without for the others. */
export function blueprintsFor(kind: ProofKind, { blueprints }: Pick<Atlas, "blueprints">): readonly string[] {
  const { categories, withCode } = describeProofKind(kind);
  return blueprints
    .filter((blueprint) => {
      const built = blueprint.categories.includes("builders") || blueprint.categories.includes("data");
      return built === withCode && blueprint.categories.some((category) => categories.includes(category));
    })
    .map(({ id }) => id);
}
