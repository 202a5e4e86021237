import type { ReviewItem } from "#src/review/index.ts";

/**
 * A short fingerprint of what is asked and what is held right, to notice that an item changed. Who signed it off and what
 * one learns from it are left out: they change nothing about a judgement. Not a safeguard against forgery.
 */
export function itemFingerprint(item: ReviewItem): string {
  const { task, conversation, context, prompt, answers, rubric, questions, key } = item;
  const text = JSON.stringify([task, conversation, context, prompt, answers, rubric, questions, key]);
  // FNV-1a over code units, twice with different starts.
  const hash = (start: number): string => {
    let sum = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return sum.toString(16).padStart(8, "0");
  };
  return `${hash(0x811c9dc5)}${hash(0x2b5f1a37)}`;
}
