import { z } from "zod";
import type { RecordedAct } from "./act.ts";

/** What another program can be told of. */
export const hookEventSchema = z.enum([
  "item-judged",
  "item-adjudicated",
  "item-flagged",
  "exported",
  "project-closed",
]);
export type HookEvent = z.infer<typeof hookEventSchema>;

/** Failures in a row after which a hook is left alone until somebody looks at it. */
const MOST_FAILURES = 12;

/** An address of another program that is told when something happens in a project. Kept outside the chain. */
export const hookSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  project: z.string(),
  url: z.string().max(2_000),
  events: z.array(hookEventSchema).min(1),
  /** Signs what is sent; shown once, when the hook is set. */
  secret: z.string(),
  madeAt: z.string(),
  /** Place in the chain up to which everything has arrived. */
  cursor: z.int().nonnegative(),
  failures: z.int().nonnegative(),
  /** Not tried again before this moment, ISO 8601 in UTC. */
  notBefore: z.string().optional(),
  stopped: z.boolean(),
  /** What came back last time. */
  lastSays: z.string().optional(),
  deliveredAt: z.string().optional(),
});
export type Hook = z.infer<typeof hookSchema>;

/** What is sent: names and places, never a text. */
export interface HookMessage {
  /** The same each time it is sent again, so that a receiver can drop what it has. */
  readonly id: string;
  readonly version: 1;
  readonly project: string;
  readonly act: HookEvent | "test";
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly item?: string;
}

export type HookReply =
  | { readonly kind: "delivered"; readonly says: string }
  | { readonly kind: "failed"; readonly says: string };

/** The message about an act; none when the hook does not ask for it. */
export function hookMessage(hook: Hook, act: RecordedAct, hash: string): HookMessage | undefined {
  const event = hook.events.find((one) => one === act.deed.act);
  if (event === undefined) return undefined;
  return {
    id: `${hook.id}-${act.seq}`,
    version: 1,
    project: hook.project,
    act: event,
    seq: act.seq,
    hash,
    at: act.at,
    ...("item" in act.deed ? { item: act.deed.item } : {}),
  };
}

/** The hook after something arrived, up to a place in the chain. */
export function hookDelivered({ notBefore: _notBefore, ...hook }: Hook, cursor: number, at: string): Hook {
  return {
    ...hook,
    cursor: Math.max(hook.cursor, cursor),
    failures: 0,
    stopped: false,
    lastSays: "It arrived.",
    deliveredAt: at,
  };
}

/** The hook after something did not arrive; after too many failures in a row it is left alone. */
export function hookFailed(hook: Hook, says: string, notBefore: string): Hook {
  const failures = hook.failures + 1;
  return { ...hook, failures, notBefore, stopped: failures >= MOST_FAILURES, lastSays: says };
}
