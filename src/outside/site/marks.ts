import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { showDay } from "./show-day.ts";

const STEPS = ["touch", "indirect", "direct", "strong"];

/** How closely two things of the field belong together: up to four steps, and the word. */
export function markStrength(strength: string, wordsUnseen = false): Markup {
  const reached = STEPS.indexOf(strength);
  const words = strength === "touch" ? "a touch" : strength;
  const steps = STEPS.map(
    (_, place) =>
      html`<rect
        class="strength-${place <= reached ? "reached" : "open"}"
        x="${place * 4}"
        y="${7 - place * 2}"
        width="3"
        height="${3 + place * 2}"
      />`,
  );
  return html`<span class="strength-mark" title="${words}"
    ><svg width="15" height="10" viewBox="0 0 15 10" aria-hidden="true">${steps}</svg
    ><span${wordsUnseen && html` class="unseen"`}>${words}</span></span
  >`;
}

/** An empty ring, a tick, a cross, a clock. */
const SHAPES: Readonly<Record<string, string>> = {
  unverified: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9",
  confirmed: "M1.5 6.5 4.8 9.8 10.5 2.5",
  contradicted: "M2 2l8 8M10 2 2 10",
  stale: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.2V6l2 1.4",
};

const VERIFICATION: Readonly<Record<string, string>> = {
  unverified: "not checked",
  confirmed: "confirmed",
  contradicted: "contradicted",
  stale: "out of date",
};

/** How sure we are of a claim, in words. */
export function verificationWords(verification: string): string {
  return VERIFICATION[verification] ?? verification;
}

/** How sure we are of a claim: a shape and a word, so that colour is never needed to tell. */
export function markVerification(verification: string): Markup {
  return html`<span class="verification verification-${verification}"
    ><svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="${SHAPES[verification] ?? SHAPES["unverified"]}" /></svg
    >${verificationWords(verification)}</span
  >`;
}

/** A record that has outlived its date and waits for somebody to look again. */
export function markOverdue(last?: { checkedOn: string; sources: readonly string[] }): Markup {
  return html`<span class="overdue-mark"
    >overdue${last !== undefined && html`: last checked ${showDay(last.checkedOn, last.sources)}`}</span
  >`;
}
