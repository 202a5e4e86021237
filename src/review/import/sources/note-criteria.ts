/** What a summary of a visit is judged on. Points are ours: made-up facts weigh most. */
export const NOTE_CRITERIA = [
  { id: "agrees", criterion: "Every fact in the note agrees with the conversation.", points: 5 },
  { id: "nothing-made-up", criterion: "The note adds nothing that was not said.", points: 5 },
  { id: "nothing-left-out", criterion: "The note leaves out no medically relevant fact.", points: 4 },
] as const;

export const NOTE_PROMPT = "Judge this note of the visit against the conversation.";
export const NOTE_NOTE = "The criteria and their points are ours; the set has none.";
