// The same columns timed by other tools, where they are installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What another tool took for a task, in CPU seconds; `scaled` where a smaller run was multiplied. */
export interface PeerTime {
  readonly task: string;
  readonly tool: string;
  readonly seconds: number;
  readonly scaled: boolean;
}

interface PeerTimes {
  readonly times: readonly PeerTime[];
  /** Why a tool gave none. */
  readonly absent: readonly string[];
}

const PEERS = [
  { name: "R", command: "Rscript", probe: ["--version"], script: "statistics.R" },
  { name: "Python with numpy", command: "python3", probe: ["-c", "import numpy"], script: "statistics.py" },
];

/** Hands columns over as files of little-endian doubles named `column-rows.f64`, so that all tools read the same rows. */
export function timePeers(columns: readonly (readonly [name: string, values: Float64Array])[]): PeerTimes {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-bench-"));
  try {
    for (const [name, values] of columns)
      writeFileSync(join(folder, `${name}-${values.length}.f64`), new Uint8Array(values.buffer));
    const times: PeerTime[] = [];
    const absent: string[] = [];
    for (const { name, command, probe, script } of PEERS) {
      if (spawnSync(command, probe, { stdio: "ignore" }).status !== 0) {
        absent.push(`${name}: not installed, skipped`);
        continue;
      }
      const { stdout, status } = spawnSync(command, [join("bench", "peers", script), folder], {
        encoding: "utf8",
        // One thread each, as ours.
        env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (status !== 0) absent.push(`${name}: ended early, its times are incomplete`);
      for (const line of stdout.split("\n"))
        if (line.startsWith("{")) times.push(JSON.parse(line) as PeerTime);
    }
    return { times, absent };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
