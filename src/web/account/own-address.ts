/** An address of this app to go on to, as somebody wrote it into another; any other leads to the start. */
export function ownAddress(wanted: string | undefined, origin: string): string {
  try {
    const { origin: where, pathname, search, hash } = new URL(wanted ?? "/", origin);
    return where === origin && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
  } catch {
    return "/";
  }
}
