import type { Ports } from "./ports.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** An address a person wants called, or why it is not. */
export type OutsideAddress =
  | { readonly kind: "may"; readonly url: string; readonly host: string }
  | { readonly kind: "may-not"; readonly says: string };

/**
 * Whether an address may be called for who asks: on their own machine any they name; on a shared server, which stands in
 * a network of its own, only hosts its operator named.
 */
export function outsideAddress(
  written: string,
  kind: "models" | "hooks",
  { who, outsideHosts }: Pick<Ports, "who" | "outsideHosts">,
): OutsideAddress {
  if (!URL.canParse(written))
    return no("That is no address. Write it whole, such as https://example.org/v1.");
  const { protocol, host, hostname, href, username, password } = new URL(written);
  if (protocol !== "https:" && protocol !== "http:") return no("An address begins with https://.");
  if (username !== "" || password !== "") return no("An address holds no name and no password.");
  if (kind === "hooks" && protocol === "http:" && !LOOPBACK.test(hostname))
    return no("A hook is called over https, or over http on this machine.");
  if (who.kind !== "owner" && !outsideHosts[kind].includes(host))
    return no(
      `This server does not call ${host}. Its operator names the hosts it calls in ${VARIABLES[kind]}.`,
    );
  return { kind: "may", url: href, host };
}

const VARIABLES = { models: "CLERKSHIP_MODEL_HOSTS", hooks: "CLERKSHIP_HOOK_HOSTS" } as const;

function no(says: string): OutsideAddress {
  return { kind: "may-not", says };
}
