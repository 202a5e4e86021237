/** As many callers as are remembered; the one seen first is forgotten when more come. */
const MOST_KEYS = 10_000;

interface Window {
  readonly since: number;
  readonly taken: number;
}

/** Lets each key through so often in a stretch of time. Kept in memory: a restart forgets, which is soon enough. */
export function rateLimit({ most, windowMs }: { readonly most: number; readonly windowMs: number }) {
  const windows = new Map<string, Window>();
  return {
    /** Seconds to wait; 0 when let through, which counts. */
    take(key: string, now: number): number {
      const open = windows.get(key);
      if (open === undefined || now - open.since >= windowMs) {
        windows.delete(key);
        if (windows.size >= MOST_KEYS) makeRoom(windows, now - windowMs);
        windows.set(key, { since: now, taken: 1 });
        return 0;
      }
      if (open.taken >= most) return Math.max(1, Math.ceil((open.since + windowMs - now) / 1000));
      windows.set(key, { ...open, taken: open.taken + 1 });
      return 0;
    },

    /** Takes one back: it was no failure. */
    giveBack(key: string): void {
      const open = windows.get(key);
      if (open !== undefined) windows.set(key, { ...open, taken: Math.max(0, open.taken - 1) });
    },

    size: () => windows.size,
  };
}

/** Windows stand in the order they were opened. */
function makeRoom(windows: Map<string, Window>, over: number): void {
  for (const [key, { since }] of windows) {
    if (since > over && windows.size < MOST_KEYS) return;
    windows.delete(key);
  }
}
