/** The words we use, said in one sentence each. */
export const terms = {
  lane: "A role, in one domain of healthcare, at one kind of employer.",
  claim: "A skill we say you have, because words of yours show it.",
  grade: "How strong the evidence is, from said to external.",
  gate: "Something that must be true and cannot be learned in 13 weeks, such as a licence.",
  horizon: "How long the move usually takes from where you stand, at your hours a week.",
  artefact: "A thing that exists afterwards and that you can show.",
  bridge: "Work in your profession that carries part of a skill of the field.",
  stretch: "Further away than the five above: a gate is usual but not met, or the distance is long.",
} as const;

export type TermName = keyof typeof terms;
