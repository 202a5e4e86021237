import type { Draft } from "../../judging/draft.ts";

/** A judgement while it is made, with the order its letters stand for. */
interface KeptDraft {
  readonly order: readonly string[];
  readonly draft: Draft;
}

const nameOf = (item: string): string => `clerkship.practice.${item}`;

/** What was said of an item in this browser and never sent, or nothing. */
export function readKept(item: string): KeptDraft | undefined {
  try {
    const text = localStorage.getItem(nameOf(item));
    // Only this page writes it; the server parses it again before anything is stored.
    return text === null ? undefined : (JSON.parse(text) as KeptDraft);
  } catch {
    return undefined;
  }
}

/** Keeps it until it is sent. */
export function writeKept(item: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(item), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: it lasts as long as the page.
  }
}

/** Lets go of it. */
export function clearKept(item: string): void {
  try {
    localStorage.removeItem(nameOf(item));
  } catch {
    // A browser that keeps nothing has nothing to let go.
  }
}
