import type { Finding, Gate } from "./gate.ts";
import { wordsIn } from "./plain-words.ts";

/** Title, summary and author. */
export const checkFront: Gate = ({ study: { title, summary, author } }) => {
  const found: Finding[] = [];
  if (wordsIn(title).length < 2)
    found.push({
      says: "There is no title that says anything.",
      advice: "Name the problem and the place in two words or more.",
    });
  if (wordsIn(summary).length < 8)
    found.push({
      says: "The summary is missing or too short to tell anything.",
      advice: "Write one sentence of eight words or more: which problem, for whom, and what you did.",
    });
  if (author.trim() === "")
    found.push({ says: "Nobody stands behind it.", advice: "Give the name you want it to be known by." });
  return found;
};

/** Links lead over a protected connection. */
export const checkLinks: Gate = ({ study: { links } }) =>
  links.flatMap(({ label, url }, place): Finding[] => {
    if (!url.toLowerCase().startsWith("https://"))
      return [
        {
          says: `Link ${place + 1} does not begin with https.`,
          advice: "Use the https address, or take it off.",
        },
      ];
    return label.trim() === ""
      ? [{ says: `Link ${place + 1} has no name.`, advice: "Say in a few words where it leads." }]
      : [];
  });
