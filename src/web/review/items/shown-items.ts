import type { ItemLine } from "../use-review.ts";
import type { AddressWords } from "../../client/address-words.ts";

/** Where an item stands, as one word to filter and sort by. */
export function stateOf(line: ItemLine): string {
  if (line.withdrawn) return "withdrawn";
  if (line.adjudicate.length > 0) return "for an adjudicator";
  if (line.decision !== "open") return "decided";
  return line.reviews > 0 ? "begun" : "not looked at";
}

export const STATES = ["not looked at", "begun", "for an adjudicator", "decided", "withdrawn"] as const;

/** The items that meet every filter. */
export function shownItems(items: readonly ItemLine[], chosen: AddressWords): readonly ItemLine[] {
  const { part, task, specialty, risk, state } = chosen;
  const words = (chosen["words"] ?? "").trim().toLowerCase();
  return items.filter(
    (line) =>
      (part === undefined || line.part === part) &&
      (task === undefined || line.task === task) &&
      (specialty === undefined || line.specialty === specialty) &&
      (risk === undefined || line.risk === risk) &&
      (state === undefined ||
        (state === "reported" ? line.flags > 0 || line.openCritical : stateOf(line) === state)) &&
      (words === "" || `${line.id} ${line.prompt} ${line.topics.join(" ")}`.toLowerCase().includes(words)),
  );
}
