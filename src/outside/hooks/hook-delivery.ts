import { setTimeout as sleep } from "node:timers/promises";
import { deliverHooks } from "./deliver-hooks.ts";
import type { DeliveryPorts } from "./deliver-hooks.ts";

const USUAL_PAUSE_MS = 2_000;

/**
 * Delivers again and again beside the server, until stopped: it reads the stored chain, so acts are never held up by it
 * and those of another process are seen too. A round that fails as a whole is tried again with the next.
 */
export function startHookDelivery(
  /** Asked at each round; the signal ends what is being sent when the server stops. */
  ports: (ending: AbortSignal) => Promise<DeliveryPorts>,
  { pauseMs = USUAL_PAUSE_MS }: { readonly pauseMs?: number } = {},
): { stop(): Promise<void> } {
  const ending = new AbortController();
  const rounds = async () => {
    while (!ending.signal.aborted) {
      await ports(ending.signal)
        .then(deliverHooks)
        .catch(() => undefined);
      await sleep(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const ended = rounds();
  return {
    async stop() {
      ending.abort();
      await ended;
    },
  };
}
