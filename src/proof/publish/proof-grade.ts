/** Who stands behind a piece of proof, weakest first. */
const GRADES = ["self-issued", "peer-reviewed", "external"] as const;
export type ProofGrade = (typeof GRADES)[number];

const SAYS: Readonly<Record<ProofGrade, string>> = {
  "self-issued": "Self-issued by the holder's own key; nobody else has signed for it.",
  "peer-reviewed": "Peer-reviewed: somebody with another key read the work and signed a review of it.",
  external: "External: somebody outside signed a review of it and shows that review elsewhere.",
};

/** The label of a grade as a sentence, as it stands in a signed packet. */
export function describeGrade(grade: ProofGrade): string {
  return SAYS[grade];
}

/** The same for a page, which is not signed itself. */
export function describePageGrade(grade: ProofGrade): string {
  return grade === "self-issued"
    ? "Self-issued: the author's own word; nobody else has signed for it."
    : SAYS[grade];
}

/** The weakest grade of several pieces: a packet is worth what its weakest piece is worth. */
export function weakestGrade(grades: readonly ProofGrade[]): ProofGrade {
  return GRADES.find((grade) => grades.includes(grade)) ?? "self-issued";
}

/** The strongest of what several reviews give to one piece. */
export function strongestGrade(grades: readonly ProofGrade[]): ProofGrade {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? "self-issued";
}
