import type { GuardAnswer, GuardFinding } from "#src/operations/index.ts";

export type { GuardAnswer, GuardFinding } from "#src/operations/index.ts";

/**
 * What waits until a person has said what becomes of identifiers. A call that the guard stopped waits here, the page shows
 * what was found over what it shows, and the call goes on as they say: nothing was stored, nothing is lost.
 */
export interface GuardStop {
  readonly findings: readonly GuardFinding[];
  /** What was sent, so that the words can be shown where they stand. A file is not in it. */
  readonly input: unknown;
  readonly isFile: boolean;
}

export type GuardDecision =
  | { readonly kind: "say"; readonly guard: GuardAnswer }
  | { readonly kind: "masked"; readonly input: unknown }
  | { readonly kind: "leave" };

export interface WaitingStop extends GuardStop {
  readonly decide: (decision: GuardDecision) => void;
}

let waiting: WaitingStop | undefined;
const watchers = new Set<() => void>();

function put(next: WaitingStop | undefined): void {
  waiting = next;
  for (const watcher of watchers) watcher();
}

/** Resolves once the person has decided. A second stop meanwhile is left: one question at a time. */
export function untilGuarded(stop: GuardStop, signal?: AbortSignal | null): Promise<GuardDecision> {
  if (waiting !== undefined) return Promise.resolve({ kind: "leave" });
  return new Promise((resolve) => {
    const decide = (decision: GuardDecision) => {
      put(undefined);
      resolve(decision);
    };
    signal?.addEventListener("abort", () => decide({ kind: "leave" }));
    put({ ...stop, decide });
  });
}

export const guardGate = {
  subscribe: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  current: (): WaitingStop | undefined => waiting,
};
