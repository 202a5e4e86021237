const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** The host of an address people know; empty when there is none, or it is no address. */
export function hostOf(address: string | undefined): string {
  try {
    return new URL(address ?? "").hostname;
  } catch {
    return "";
  }
}

/** What somebody who serves a team has to know before anybody comes. */
export function adviceForTeam({
  host,
  publicUrl,
  accounts,
}: {
  readonly host: string;
  readonly publicUrl: string;
  readonly accounts: number;
}): readonly string[] {
  const lines: string[] = [];
  if (accounts === 0)
    lines.push(
      "Nobody can sign in yet. Make the first account in another terminal:",
      '  clerkship account add LOGIN --name "THEIR NAME" --host',
    );
  if (publicUrl !== "" && hostOf(publicUrl) === "")
    lines.push("CLERKSHIP_PUBLIC_URL is no address. Write it as https://review.example.org.");
  if (!LOOPBACK.has(host) && !publicUrl.startsWith("https://"))
    lines.push(
      "This address is open to others, and passwords would travel in plain sight.",
      "Put a proxy with TLS before it and set CLERKSHIP_PUBLIC_URL=https://…; docs/hosting.md shows how.",
    );
  return lines;
}
