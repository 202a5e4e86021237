import { spawn } from "node:child_process";

/** Asks the desktop to open a page. Quietly does nothing where there is no desktop: the address is printed anyway. */
export function openBrowser(url: string): void {
  if (process.env["CI"] !== undefined || !process.stdout.isTTY) return;
  const [command, args]: [string, string[]] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
