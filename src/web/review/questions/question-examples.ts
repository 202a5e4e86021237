import type { LabelQuestion } from "#src/review/index.ts";

interface QuestionExample {
  readonly title: string;
  readonly says: string;
  readonly questions: readonly LabelQuestion[];
}

const MISSING = "missing";

/** Questions to begin with; each can be changed once it stands in the draft. */
export const QUESTION_EXAMPLES: readonly QuestionExample[] = [
  {
    title: "What is missing",
    says: "Is anything missing that would change your judgement? If so: what is it?",
    questions: [
      {
        id: MISSING,
        asks: "Is anything missing that would change your judgement?",
        values: [
          { id: "yes", label: "Yes" },
          { id: "no", label: "No" },
        ],
        several: false,
        ordered: false,
      },
      {
        id: "what-is-missing",
        asks: "What is missing?",
        values: [
          { id: "person", label: "Something about the person: age, history, other medicines" },
          { id: "warning", label: "A warning, or when to seek help" },
          { id: "dose", label: "A dose, a limit or a duration" },
          { id: "source", label: "Where a claim comes from" },
          { id: "other", label: "Something else" },
        ],
        several: true,
        ordered: false,
        when: { question: MISSING, is: ["yes"] },
      },
    ],
  },
  {
    title: "Reading level",
    says: "Who could follow the best answer here without help? From nearly everybody to people with training.",
    questions: [
      {
        id: "reading-level",
        asks: "Who could follow the best answer here without help?",
        values: [
          { id: "nearly-everybody", label: "Nearly everybody" },
          { id: "most-adults", label: "Most adults" },
          { id: "used-to-health-texts", label: "People used to health texts" },
          { id: "trained", label: "Only people with training in health care" },
        ],
        several: false,
        ordered: true,
      },
    ],
  },
];
