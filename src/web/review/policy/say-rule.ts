import { professionWords, riskWords, taskWords, topicWords } from "../review-words.ts";
import type { Rule } from "../use-review.ts";

const PROOFS: Record<Rule["credential"], string> = {
  "self-declared": "on their own word",
  "document-seen": "once somebody saw a document of their credential",
  "primary-source-checked": "once their credential was checked at the register",
};

/** A rule as a sentence: who may do what, up to which risk, with which proof. */
export function sayRule(rule: Rule): string {
  const who = listed(rule.professions.map((one) => professionWords[one]));
  const tasks =
    rule.tasks.length === 0
      ? "do every task"
      : listed(
          rule.tasks.map((one) => taskWords[one]),
          "and",
        );
  const topics =
    rule.topics.length === 0
      ? "on every topic"
      : `on ${listed(
          rule.topics.map((one) => topicWords[one]),
          "and",
        )}`;
  const proof = PROOFS[rule.credential];
  const where = rule.jurisdictions.length === 0 ? "" : `, if it is valid in ${listed(rule.jurisdictions)}`;
  return `${capital(who)} may ${tasks} ${topics}, up to ${riskWords[rule.upToRisk]} risk, ${proof}${where}.`;
}

function listed(words: readonly string[], last = "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
