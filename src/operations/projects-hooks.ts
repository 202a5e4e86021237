import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { hookDelivered, hookEventSchema } from "#src/projects/index.ts";
import type { Book, Hook } from "#src/projects/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { RunPorts } from "./define-operation.ts";
import { actInProject, openProject } from "./open-project.ts";
import { outsideAddress } from "./outside-address.ts";
import { byProject } from "./project-views.ts";

const MOST_HOOKS = 10;
const ID_LENGTH = 12;

const hookViewSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(hookEventSchema),
  madeAt: z.string(),
  /** `failing`: tried again later; `stopped`: not tried any more until a test arrives. */
  state: z.enum(["working", "failing", "stopped"]),
  failures: z.int(),
  nextTry: z.string().optional(),
  lastSays: z.string().optional(),
  deliveredAt: z.string().optional(),
});

export const setHook = defineOperation({
  name: "projects.setHook",
  summary: "Have another program told of what happens in a project; its secret is shown once",
  input: byProject.extend({
    url: z.string().min(1).max(2_000),
    events: z
      .array(hookEventSchema)
      .min(1)
      .transform((events) => [...new Set(events)]),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("set"), hook: hookViewSchema, secret: z.string() }),
    z.object({ kind: z.literal("refused"), says: z.string() }),
  ]),
  // An address names a program; what belongs to a patient has no place in it either.
  texts: ({ url }) => [{ path: "url", text: afterHost(url), as: "citation" as const }],
  run: async ({ id, url, events }, ports) => {
    await openProject(id, "set-up", ports);
    const address = outsideAddress(url, "hooks", ports);
    if (address.kind === "may-not") return { kind: "refused" as const, says: address.says };
    const hook = `h-${ports.randomId().slice(0, ID_LENGTH)}`;
    const begins = await actInProject(id, "set-up", ports, ({ book }) => ({
      acts:
        book.hooks.size < MOST_HOOKS ? [{ act: "hook-set" as const, hook, host: address.host, events }] : [],
      answer: (after: Book) => (after.hooks.has(hook) ? after.end.seq : undefined),
    }));
    if (begins === undefined)
      return {
        kind: "refused" as const,
        says: `A project has at most ${MOST_HOOKS} hooks. Remove one first.`,
      };
    const secret = `hook_${ports.secrets.token()}`;
    const made: Hook = {
      version: 1,
      id: hook,
      project: id,
      url: address.url,
      events,
      secret,
      madeAt: ports.now(),
      cursor: begins,
      failures: 0,
      stopped: false,
    };
    await (await ports.storage()).hooks.save(made);
    return { kind: "set" as const, hook: viewHook(made), secret };
  },
});

export const listHooks = defineOperation({
  name: "projects.hooks",
  summary: "List the programs that are told of a project, and whether messages arrive",
  input: byProject,
  output: z.object({ version: z.literal(1), hooks: z.array(hookViewSchema) }),
  run: async ({ id }, ports) => {
    await openProject(id, "set-up", ports);
    return { version: 1 as const, hooks: (await hooksOf(id, ports)).map(viewHook) };
  },
});

export const removeHook = defineOperation({
  name: "projects.removeHook",
  summary: "Tell a program nothing more of a project",
  input: byProject.extend({ hook: z.string() }),
  output: z.object({ removed: z.boolean() }),
  run: async ({ id, hook }, ports) => {
    const { book } = await openProject(id, "set-up", ports);
    const { hooks } = await ports.storage();
    const held = await hooks.load(hook);
    if (held?.project !== id && !book.hooks.has(hook)) return { removed: false };
    await hooks.remove(hook);
    return await actInProject(id, "set-up", ports, (open) => ({
      acts: open.book.hooks.has(hook) ? [{ act: "hook-removed" as const, hook }] : [],
      answer: () => ({ removed: true }),
    }));
  },
});

export const testHook = defineOperation({
  name: "projects.testHook",
  summary: "Send a program a test message; one that arrives starts a stopped hook again",
  input: byProject.extend({ hook: z.string() }),
  output: z.object({ delivered: z.boolean(), says: z.string() }),
  run: async ({ id, hook }, ports) => {
    const { book } = await openProject(id, "set-up", ports);
    const { hooks } = await ports.storage();
    const held = await hooks.load(hook);
    if (held?.project !== id) throw new AppError("not_found", { kind: "hook", id: hook });
    const address = outsideAddress(held.url, "hooks", ports);
    if (address.kind === "may-not") return { delivered: false, says: address.says };
    const at = ports.now();
    const { seq, hash } = book.end;
    const reply = await ports.sendHook(held, {
      id: `${hook}-test-${ports.randomId().slice(0, ID_LENGTH)}`,
      version: 1,
      project: id,
      act: "test",
      seq,
      hash,
      at,
    });
    // Its place in the chain stays: what it missed while it was stopped is sent now.
    if (reply.kind === "delivered") await hooks.update(hook, (one) => hookDelivered(one, one.cursor, at));
    else await hooks.update(hook, (one) => ({ ...one, lastSays: reply.says }));
    return { delivered: reply.kind === "delivered", says: reply.says };
  },
});

/** Removes what was kept to call other programs, with its secrets. */
export async function forgetHooks(id: string, ports: RunPorts): Promise<void> {
  const { hooks } = await ports.storage();
  for (const hook of await hooksOf(id, ports)) await hooks.remove(hook.id);
}

async function hooksOf(id: string, ports: RunPorts): Promise<readonly Hook[]> {
  return (await (await ports.storage()).hooks.list()).filter(({ project }) => project === id);
}

/** What somebody wrote after the host, as they would read it. */
function afterHost(url: string): string {
  const written = url.replace(/^[a-z]+:\/\/[^/?#]*/iu, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function viewHook({ id, url, events, madeAt, failures, stopped, notBefore, lastSays, deliveredAt }: Hook) {
  const state = stopped ? "stopped" : failures > 0 ? "failing" : "working";
  return {
    id,
    url,
    events,
    madeAt,
    state: state as "working" | "failing" | "stopped",
    failures,
    ...(notBefore === undefined || stopped ? {} : { nextTry: notBefore }),
    ...(lastSays === undefined ? {} : { lastSays }),
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
  };
}
