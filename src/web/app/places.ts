/** Screens of what is one person's own. A shared server offers none of them. */
const PERSONAL = /^\/(?:$|(?:profile|plan|proof|evaluate|practice|data)(?:\/|$))/u;

/** Whether an address leads to what stays on a person's own machine. */
export function isPersonal(href: string): boolean {
  const [path = ""] = href.split(/[?#]/u);
  return (
    PERSONAL.test(path) ||
    path.startsWith("/download/data") ||
    /^\/download\/(?:plan|evaluation|proof)\//u.test(path)
  );
}
