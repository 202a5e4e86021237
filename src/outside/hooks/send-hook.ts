import { createHmac } from "node:crypto";
import type { HookMessage, HookReply } from "#src/projects/index.ts";

const TIMEOUT_MS = 10_000;

/**
 * The header of a message: the moment in whole seconds and the HMAC-SHA256 of "moment.body" under the hook's secret, so
 * that a receiver knows who sent it and can turn away one that was kept and sent again.
 */
export function hookSignature(secret: string, body: string, seconds: number): string {
  const mac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${mac}`;
}

/** Sends one message; anything but a 2xx is a failure, a redirect too, which could lead anywhere. */
export function hookSender({
  now,
  signal,
}: {
  readonly now: () => string;
  /** Ends what is being sent: the server stops. */
  readonly signal?: AbortSignal;
}) {
  return async (
    { url, secret }: { readonly url: string; readonly secret: string },
    message: HookMessage,
  ): Promise<HookReply> => {
    const body = JSON.stringify(message);
    const seconds = Math.floor(Date.parse(now()) / 1_000);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "user-agent": "clerkship",
          "clerkship-event": message.act,
          "clerkship-signature": hookSignature(secret, body, seconds),
        },
        body,
        redirect: "manual",
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]),
      });
      await response.body?.cancel();
      return response.ok
        ? { kind: "delivered", says: `It arrived: the receiver answered ${response.status}.` }
        : { kind: "failed", says: `The receiver answered ${response.status}.` };
    } catch (error) {
      const late = error instanceof Error && error.name === "TimeoutError";
      return {
        kind: "failed",
        says: late ? "The receiver took too long to answer." : "The receiver could not be reached.",
      };
    }
  };
}
