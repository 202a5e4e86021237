import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const CONFIGS = [
  "package.json",
  "tsconfig.json",
  "tsconfig.rooms.json",
  "architecture.cjs",
  ".dependency-cruiser.cjs",
  ".oxlintrc.json",
];

/** A copy of the sources with forbidden things planted in it, for the checkers to find. */
export class ProbeTree {
  readonly folder = mkdtempSync(join(tmpdir(), "clerkship-canary-"));

  constructor() {
    for (const config of CONFIGS) cpSync(join(root, config), join(this.folder, config));
    cpSync(join(root, "src"), join(this.folder, "src"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"), "junction");
  }

  plant(path: string, code: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }

  /** Runs a checker of the project over the copy. */
  run(command: string, ...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", command), args, {
      cwd: this.folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    return { status, output: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
