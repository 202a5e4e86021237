import type { ProofKind } from "../case-study.ts";

const WORDS: Readonly<Record<ProofKind, string>> = {
  "case-study": "Case study",
  "workflow-redesign": "Workflow redesign",
  "roi-model": "Model of costs and benefits",
  "paper-critique": "Critique of a paper",
  "product-spec": "Product specification",
  "governance-memo": "Governance memo",
  "clinical-playbook": "Clinical playbook",
};

/** What a kind of proof is called on a page for others. */
export function kindWords(kind: ProofKind): string {
  return WORDS[kind];
}
