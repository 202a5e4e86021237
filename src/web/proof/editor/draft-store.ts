import type { Study } from "../use-proof.ts";

const nameOf = (id: string): string => `clerkship.proof.${id}`;

/** What was written in this browser and never reached the store, or nothing. */
export function readDraft(id: string): Study | undefined {
  try {
    const text = localStorage.getItem(nameOf(id));
    // Only this page writes it; the server parses it again before anything is kept.
    return text === null ? undefined : (JSON.parse(text) as Study);
  } catch {
    return undefined;
  }
}

/** Keeps what is written until it is saved; false where the browser lets nothing be kept. */
export function writeDraft(study: Study): boolean {
  try {
    localStorage.setItem(nameOf(study.id), JSON.stringify(study));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of it once it is saved. */
export function clearDraft(id: string): void {
  try {
    localStorage.removeItem(nameOf(id));
  } catch {
    // A browser that keeps nothing has nothing to let go.
  }
}
