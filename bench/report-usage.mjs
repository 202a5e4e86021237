// Loaded before a process that is measured: says at its end how much memory it held at most, and how long it lived.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Threads load this too; their use is part of the process's.
process.on("exit", () => {
  if (!isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ maxRssKb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
});
