/**
 * What waits until somebody has signed in. A call that is answered "nobody is signed in" waits here, the page shows the
 * form over what it shows, and the call goes on: nothing that was typed is lost.
 */
type Settle = (signedIn: boolean) => void;

const waiting = new Set<Settle>();
const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Resolves once somebody has signed in: true; or has put the form away, or left what was asked for: false. */
export function untilSignedIn(signal?: AbortSignal | null): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.add(resolve);
    signal?.addEventListener("abort", () => {
      waiting.delete(resolve);
      resolve(false);
      tell();
    });
    tell();
  });
}

/** Lets everything that waits go on, or give up. */
export function settleSignIn(signedIn: boolean): void {
  const settled = [...waiting];
  waiting.clear();
  for (const settle of settled) settle(signedIn);
  tell();
}

export const signInGate = {
  subscribe: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  isWaiting: (): boolean => waiting.size > 0,
};
