// The main job, from a cold process to the printed answer: `lanes` on a three-page PDF, with its parts.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultAvailability } from "#src/availability/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import { findGaps, rankLanes } from "#src/match/index.ts";
import { makePlan } from "#src/plan/index.ts";
import { draftProfile, effectiveBackgrounds, effectiveClaims } from "#src/profile/index.ts";
import { compileSkillMatcher } from "#src/skills/index.ts";
import { loadAtlas, readDocument } from "#src/outside/index.ts";

const RUNS = 15;
const TARGET = { ms: 1200, mb: 250 };
const FILE = join("data", "examples", "hospital-pharmacist.pdf");
const preload = `--import=${pathToFileURL(join("bench", "report-usage.mjs")).href}`;

const colds = [];
for (let run = 0; run < RUNS; run += 1) colds.push(await coldRun());
report(
  "cold process to printed answer",
  colds.map(({ ms }) => ms),
  "ms",
  TARGET.ms,
);
report(
  "most memory held",
  colds.map(({ mb }) => mb),
  "MB",
  TARGET.mb,
);
report(
  "processor time",
  colds.map(({ cpuMs }) => cpuMs),
  "ms",
);

await timeParts("first time in a process");
for (let warm = 0; warm < 5; warm += 1) await timeParts();
await timeParts("sixth time in the same process");

function coldRun(): Promise<{ ms: number; mb: number; cpuMs: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [preload, join("dist", "cli", "main.js"), "lanes", FILE, "--json"],
      {
        stdio: ["ignore", "ignore", "inherit", "pipe"],
      },
    );
    let usage = "";
    child.stdio[3]?.on("data", (chunk: Buffer) => (usage += chunk.toString()));
    child.on("close", () => {
      const { maxRssKb, cpuMs } = JSON.parse(usage) as { maxRssKb: number; cpuMs: number };
      resolve({ ms: performance.now() - began, mb: maxRssKb / 1024, cpuMs });
    });
  });
}

async function timeParts(title?: string): Promise<void> {
  const parts: [string, number][] = [];
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const began = performance.now();
    const made = await work();
    parts.push([name, performance.now() - began]);
    return made;
  };
  const atlas = await timed("load the field", loadAtlas);
  const matcher = await timed("compile the matcher", () => compileSkillMatcher(atlas.skills));
  const bytes = new Uint8Array(await readFile(FILE));
  const read = await timed("read the PDF in its worker", () => readDocument({ name: "resume.pdf", bytes }));
  const today = readCalendarDate("2026-11-21");
  if (read.kind !== "read" || today === undefined) throw new Error("the example could not be read");
  const { document } = read;
  const profile = await timed("draft the profile", () =>
    draftProfile(document, { atlas, matcher, id: "p-bench", importedOn: today, sha256: "0" }),
  );
  const ranking = await timed("rank every lane", () =>
    rankLanes(profile, document, atlas, { hoursPerWeek: 8, domains: [], sectors: [] }),
  );
  const [lane] = ranking.lanes;
  if (lane === undefined) throw new Error("no lane");
  const gaps = await timed("find the gaps", () => findGaps(profile, atlas, lane));
  if (gaps.kind !== "found") throw new Error("no gaps");
  await timed("draft 13 weeks", () =>
    makePlan({
      id: "plan-bench",
      profileId: profile.id,
      gaps: gaps.report,
      claims: effectiveClaims(profile),
      backgrounds: effectiveBackgrounds(profile),
      atlas,
      availability: defaultAvailability(8),
      start: today,
      today,
    }),
  );
  if (title === undefined) return;
  process.stdout.write(`\n${title}\n`);
  for (const [name, ms] of parts) process.stdout.write(`  ${ms.toFixed(1).padStart(8)} ms  ${name}\n`);
}

function report(what: string, figures: readonly number[], unit: string, target?: number): void {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((figure) =>
    (figure ?? 0).toFixed(0),
  );
  const aim = target === undefined ? "" : `, target ${target}`;
  process.stdout.write(`${what}: median ${middle} ${unit} (${least}–${most}, n = ${figures.length}${aim})\n`);
}
