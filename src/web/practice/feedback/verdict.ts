import type { Judged } from "../use-practice.ts";

/** What a judgement came to, in a line. */
export function verdictOf({ result: { contested, standing, right, counted }, item }: Judged): string {
  if (contested) return "Experts differ on this one";
  if (standing === "unreviewed") return "Feedback, without a score";
  if (right === null) return counted ? "Held against the experts" : "Feedback, without a score";
  const who = item?.experts?.n === 1 ? "the key of the set" : "most experts";
  const verdict = right ? `With ${who}` : `Not with ${who}`;
  return counted ? verdict : `${verdict}; not counted`;
}

/** Why a judgement is not counted, every reason of it: outside one's scope an item may be unreviewed too. */
export function whyNotOf({ whyNot, feedback }: Judged["result"]): readonly string[] {
  const unreviewed = feedback.filter(({ kind }) => kind === "unreviewed").map(({ says }) => says);
  return [...new Set([...(whyNot === undefined ? [] : [whyNot]), ...unreviewed])];
}
