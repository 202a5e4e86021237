// The guard beside libraries that take personal data out of text, where someone has put them into the folder named by
// CLERKSHIP_PEERS (npm install there), over sets of marked text in the folder named by CLERKSHIP_MARKED and our own. Recall is strict: an identifier counts when each of its telling words is covered.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describeGuard, findIdentifiers } from "#src/guard/index.ts";
import {
  measure,
  readAdversarial,
  readClinicalQuestions,
  readEverydaySentences,
} from "../tests/golden/guard/measure.ts";
import type { Covered, Marked } from "../tests/golden/guard/measure.ts";
import { loadRedactors } from "./peers/redactors.ts";

const MEGABYTES = 2;
const ROUNDS = 5;
/** Peers that are slow read no more than this. */
const PEER_CHARACTERS = 150_000;

/** Prose of the clinic without identifiers, for speed. */
const PROSE =
  "The patient is a 64-year-old man with hypertension, type 2 diabetes and chronic kidney disease who presented with three days of " +
  "worsening dyspnoea on exertion, orthopnoea and leg swelling. He denies chest pain, palpitations or syncope. Blood pressure was " +
  "148/86 mmHg, heart rate 92 bpm, oxygen saturation 94% on room air. Jugular venous pressure was raised with bibasilar crackles. " +
  "Sodium 134 mmol/L, potassium 4.8 mmol/L, creatinine 1.9 mg/dL (baseline 1.5), BNP 1240 pg/mL. Chest radiograph showed pulmonary " +
  "congestion and small bilateral effusions. Furosemide 40 mg IV was given twice daily with good response. Metoprolol succinate 50 mg " +
  "daily was continued; lisinopril 10 mg was held because of acute kidney injury. Echocardiography showed an ejection fraction of 35%.\n";

interface Tool {
  readonly name: string;
  readonly cover: (text: string) => readonly Covered[] | Promise<readonly Covered[]>;
}

/** Prints, for each set and tool, strict recall, texts without a mark that were touched, and megabytes a second. */
async function benchGuard(): Promise<void> {
  const folder = process.env["CLERKSHIP_MARKED"] ?? "";
  const questions = join(folder, "asq-phi-even.json");
  const sentences = join(folder, "presidio-synth-first500.json");
  const { redactors, absent } = await loadRedactors(process.env["CLERKSHIP_PEERS"]);
  const tools: Tool[] = [
    { name: "clerkship guard", cover: (text) => findIdentifiers(text).spans },
    ...redactors,
  ];
  const sets: (readonly [string, readonly Marked[]])[] = [
    ...(existsSync(questions) ? [["clinical questions", readClinicalQuestions(questions)] as const] : []),
    ...(existsSync(sentences)
      ? [
          [
            "everyday sentences, what Safe Harbor names",
            readEverydaySentences({ all: false }, sentences),
          ] as const,
        ]
      : []),
    ["our hard sentences, seen while building", readAdversarial("build")],
    ["our hard sentences, set aside", readAdversarial("measure")],
  ];
  process.stdout.write(`${describeGuard().rules.count} rules\n`);
  for (const [name, rows] of sets) {
    process.stdout.write(`${name}\n`);
    for (const tool of tools) {
      const covers = new Map<string, readonly Covered[]>();
      for (const { text } of rows) covers.set(text, await tool.cover(text));
      const { found, of, touched, clear } = measure(rows, (text) => covers.get(text) ?? []);
      process.stdout.write(
        `  ${(found / of).toFixed(3)} of ${of}, touched ${touched} of ${clear}  ${tool.name}\n`,
      );
    }
  }
  process.stdout.write("speed, CPU seconds of this process\n");
  const long = PROSE.repeat(Math.ceil((MEGABYTES * 1e6) / PROSE.length));
  const own = await speedOf(tools[0] as Tool, long);
  print("clerkship guard, prose", own);
  const marked = sets[0]?.[1].map(({ text }) => text).join("\n") ?? "";
  print("clerkship guard, texts full of identifiers", await speedOf(tools[0] as Tool, marked));
  for (const tool of tools.slice(1)) {
    const speed = await speedOf(tool, long.slice(0, PEER_CHARACTERS));
    print(`${tool.name}, prose; ours is ${(own.median / speed.median).toFixed(1)} times as fast`, speed);
  }
  for (const why of absent) process.stdout.write(`  ${why}\n`);
}

async function speedOf({ cover }: Tool, text: string): Promise<{ best: number; median: number }> {
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.cpuUsage();
    await cover(text);
    const { user, system } = process.cpuUsage(began);
    speeds.push(Buffer.byteLength(text) / Math.max(1, user + system));
  }
  speeds.sort((a, b) => a - b);
  return { best: speeds.at(-1) ?? 0, median: speeds[Math.floor(ROUNDS / 2)] ?? 0 };
}

function print(what: string, { best, median }: { best: number; median: number }): void {
  process.stdout.write(
    `  ${median.toFixed(2).padStart(8)} MB/s median, ${best.toFixed(2)} best  ${what} (n = ${ROUNDS})\n`,
  );
}

await benchGuard();
