import type { TaskKind } from "#src/atlas/index.ts";

/** What a kind of task is called. */
export const taskKindNames: Readonly<Record<TaskKind, string>> = {
  goal: "Goal",
  learning: "Learning",
  recall: "Recall",
  taster: "Taster",
  portfolio: "Portfolio",
  credential: "Credential",
  presentation: "Presenting yourself",
  conversation: "Conversation",
  application: "Application",
  support: "Support",
  reflection: "Looking back",
};
