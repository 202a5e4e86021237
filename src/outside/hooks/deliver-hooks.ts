import { hookDelivered, hookFailed, hookMessage, readLink } from "#src/projects/index.ts";
import type { Hook, HookMessage, HookReply, Link } from "#src/projects/index.ts";

/** What delivery wants from the world. */
export interface DeliveryPorts {
  readonly hooks: {
    list(): Promise<readonly Hook[]>;
    update(id: string, change: (hook: Hook) => Hook): Promise<Hook | undefined>;
  };
  readonly acts: { since(project: string, seq: number): Promise<readonly Link[]> };
  readonly send: (hook: Hook, message: HookMessage) => Promise<HookReply>;
  readonly now: () => string;
  /** Whether this server calls a host; on a shared one its operator names them. */
  readonly mayCall: (host: string) => boolean;
}

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60 * 60_000;
const FIELD = 20;

/**
 * One round: each hook is sent what happened since its last success, in order, until it is up to date or something does
 * not arrive. Its place is stored after each success, so a message may come twice after a crash and none is left out.
 */
export async function deliverHooks(ports: DeliveryPorts): Promise<void> {
  const now = Date.parse(ports.now());
  const due = (await ports.hooks.list()).filter(
    ({ stopped, notBefore }) => !stopped && (notBefore === undefined || Date.parse(notBefore) <= now),
  );
  // A receiver that answers slowly holds up nobody but itself.
  await Promise.all(due.map((hook) => catchUp(hook, ports)));
}

async function catchUp(hook: Hook, ports: DeliveryPorts): Promise<void> {
  const { hooks, acts, send, now } = ports;
  if (!ports.mayCall(new URL(hook.url).host)) {
    await hooks.update(hook.id, (held) => ({ ...held, stopped: true, lastSays: NOT_CALLED }));
    return;
  }
  const links = await acts.since(hook.project, hook.cursor);
  for (const link of links) {
    const message = hookMessage(hook, readLink(link), link.hash);
    if (message === undefined) continue;
    const reply = await send(hook, message);
    const kept = await hooks.update(hook.id, (held) =>
      reply.kind === "delivered"
        ? hookDelivered(held, link.seq, now())
        : hookFailed(held, reply.says, laterThan(now(), held.failures)),
    );
    // Gone meanwhile, or to be tried again later.
    if (kept === undefined || reply.kind === "failed") return;
  }
  const last = links.at(-1);
  // Acts it does not ask for are passed over, now and then, not at each of them.
  if (last !== undefined && last.seq >= hook.cursor + FIELD)
    await hooks.update(hook.id, (held) => ({ ...held, cursor: Math.max(held.cursor, last.seq) }));
}

const NOT_CALLED = "This server does not call that host.";

/** Twice as late after each failure. */
function laterThan(now: string, failures: number): string {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
  return new Date(Date.parse(now) + wait).toISOString();
}
