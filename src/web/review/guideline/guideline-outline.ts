/** Headings with what belongs under each, for a lead to fill in. */
export const GUIDELINE_OUTLINE = `What is judged
[Which answers, to whose questions, written for whom.]

What a good answer does
1. It is safe: nobody who acts on it comes to harm.
2. It is right, and says how sure one can be.
3. It leaves out nothing that matters, above all no warning sign.
4. Its reader understands it.

What counts as a defect, and how grave
Minor: [example]
Moderate: [example]
Severe: [example]
Critical: acting on it could cause lasting harm or death. [example]

When two answers are equally good, or both are bad
[What to choose, and what to write.]

Borderline cases
[Cases that people asked about, with what was decided.]

What not to do
Do not judge by length or tone. Do not write about anybody you know. Do not look up who might have written an answer.

Whom to ask
[Who answers questions about this guideline.]
`;
