import type { ProofKind } from "./use-proof.ts";

/** The kinds as one reads them in a list; the long words come with `proof.kinds`. */
export const kindWords: Record<ProofKind, string> = {
  "case-study": "Case study",
  "workflow-redesign": "Workflow redesign",
  "roi-model": "Model of costs and benefits",
  "paper-critique": "Critique of a paper",
  "product-spec": "Product specification",
  "governance-memo": "Governance memo",
  "clinical-playbook": "Clinical playbook",
};
