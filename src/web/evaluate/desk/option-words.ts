/** What the fields of the form are called, by the option of the command line that says the same. */
export const fieldWords = {
  label: "The outcome",
  positive: "The value that is the event",
  score: "The model judged",
  group: "Groups to compare",
  id: "The person",
  time: "Follow-up time",
  event: "Event at its end",
  split: "Training or test",
  site: "Site",
  hour: "Hour of the stay",
  horizon: "Horizon",
  declare: "Every row is about somebody made up",
} as const;

/** Advice written for the command line too, with its options named as the fields they are here. */
export function inFieldWords(advice: string): string {
  return advice.replaceAll(
    /(with |name )?--([a-z]+)(?: VALUE| synthetic)?/g,
    (all, before: string | undefined, option: string) => {
      const name = Object.entries(fieldWords).find(([key]) => key === option)?.[1];
      if (name === undefined) return all;
      return `${before === "with " ? "under " : (before ?? "")}“${name}”`;
    },
  );
}
