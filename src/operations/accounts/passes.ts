import { utf8Bytes } from "#src/kernel/index.ts";
import type { Ports } from "../ports.ts";
import { DAY, HOUR, later } from "./moments.ts";

/** Unused for so long, a session ends. */
const SESSION_IDLE = 12 * HOUR;
/** Used or not, a session ends after this. */
export const SESSION_LONGEST = 30 * DAY;
/** A session is not written anew for each request. */
const EXTEND_AFTER = 5 * 60;
const INVITATION = 7 * DAY;

type Has = Pick<Ports, "storage" | "secrets" | "sha256" | "now">;

/** What its holder shows, said once and never stored, and until when it counts. */
export interface MadePass {
  readonly pass: string;
  readonly expiresAt: string;
}

/** A session begins. Its label is the moment it began. */
export async function beginSession(account: string, ports: Has): Promise<MadePass> {
  const began = ports.now();
  const { sessions } = await ports.storage();
  await sessions.purge(began);
  return makePass({ kind: "session", account, label: began, lasts: SESSION_IDLE }, ports);
}

/** A link that is good once. An earlier one of the same account is not good any more. */
export async function makeInvitation(account: string, ports: Has): Promise<MadePass> {
  const { sessions } = await ports.storage();
  for (const { id, kind } of await sessions.ofAccount(account))
    if (kind === "invitation") await sessions.end(id);
  return makePass({ kind: "invitation", account, label: "", lasts: INVITATION }, ports);
}

/** A token for programs; what it begins with lets a scanner for leaked secrets know it. */
export async function makeApiToken(
  account: string,
  { label, days }: { readonly label: string; readonly days: number },
  ports: Has,
): Promise<MadePass> {
  return makePass({ kind: "token", account, label, lasts: days * DAY, starts: "clerkship_" }, ports);
}

interface PassAsked {
  readonly kind: "session" | "token" | "invitation";
  readonly account: string;
  readonly label: string;
  readonly lasts: number;
  readonly starts?: string;
}

async function makePass(
  { kind, account, label, lasts, starts = "" }: PassAsked,
  ports: Has,
): Promise<MadePass> {
  const pass = `${starts}${ports.secrets.token()}`;
  const expiresAt = later(ports.now(), lasts);
  const { sessions } = await ports.storage();
  await sessions.add({ id: await idOf(pass, ports), account, kind, expiresAt, label });
  return { pass, expiresAt };
}

/** The id under which a pass is kept: its SHA-256, so that what is stored opens nothing. */
export function idOf(pass: string, ports: Pick<Ports, "sha256">): Promise<string> {
  return ports.sha256(utf8Bytes(pass));
}

/** Whom a pass of a kind belongs to, while it counts. A session that is used lasts longer. */
export async function findHolder(
  pass: string,
  kind: PassAsked["kind"],
  ports: Has,
): Promise<{ readonly id: string; readonly account: string } | undefined> {
  const { sessions } = await ports.storage();
  const now = ports.now();
  const found = await sessions.find(await idOf(pass, ports), kind, now);
  if (found === undefined) return undefined;
  if (kind === "session") {
    const [until = now] = [later(now, SESSION_IDLE), later(found.label, SESSION_LONGEST)].toSorted();
    if (until <= now) return undefined;
    if (later(found.expiresAt, EXTEND_AFTER) < until) await sessions.extend(found.id, until);
  }
  return { id: found.id, account: found.account };
}
