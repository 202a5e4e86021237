import { beforeAll, describe, expect, it } from "vitest";
import { evaluateTable, evaluationSettingsSchema, lookAtTable, rolesSchema } from "#src/evaluation/index.ts";
import type { EvaluationInput, Table } from "#src/evaluation/index.ts";
import { writeMarkdown } from "#src/figures/index.ts";
import { writeReport } from "#src/evaluation/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { readTable } from "#src/outside/tables/read-table.ts";
import { faultNames, malformedPredictions, SECRET } from "../support/malformed-predictions.ts";
import type { MalformedFile } from "../support/malformed-predictions.ts";
import { seededRandom } from "../support/seeded-random.ts";

const FILES = 500;

interface Answer {
  readonly file: MalformedFile;
  readonly kind: "failed" | "stopped" | "evaluated";
  readonly messages: readonly { readonly code: string; readonly says: string; readonly advice?: string }[];
}

const input: EvaluationInput = {
  file: { name: "predictions.csv", sha256: "0".repeat(64) },
  settings: evaluationSettingsSchema.parse({}),
  madeOn: calendarDateSchema.parse("2026-11-21"),
  notes: [],
  baselines: [],
  standards: [],
};

async function judge(file: MalformedFile): Promise<Answer> {
  const read = await readTable(file.bytes);
  if (read.kind === "failed") return { file, kind: "failed", messages: [read.failure] };
  lookAtTable(read.table, read.notes);
  const outcome = evaluateTable(read.table, { ...input, notes: read.notes });
  if (outcome.kind === "failed") throw new Error("a table that was read cannot fail to be read");
  if (outcome.kind === "stopped") return { file, kind: "stopped", messages: outcome.warnings };
  writeMarkdown(writeReport(outcome.report));
  return { file, kind: "evaluated", messages: outcome.report.warnings };
}

let answers: readonly Answer[];
beforeAll(async () => {
  const found: Answer[] = [];
  for (const file of malformedPredictions(FILES, 2_026)) found.push(await judge(file));
  answers = found;
}, 120_000);

const count = (of: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([one, times]) => `${one} ${times}`).join(", ");
};

describe("500 malformed predictions files", () => {
  it("are all answered, none by an exception", () => {
    console.log(`${answers.length} malformed files of ${faultNames.length} sorts: ${count(answers.map(({ kind }) => kind))}`);
    console.log(count(answers.flatMap(({ kind, messages }) => messages.map(({ code }) => `${kind}:${code}`))));
    expect(answers).toHaveLength(FILES);
  });

  it("have their planted fault named", () => {
    const missed = answers
      .filter(({ file, messages }) => file.codes.length > 0 && !messages.some(({ code }) => file.codes.includes(code)))
      .map(({ file, kind, messages }) => `${file.name}: ${kind} ${messages.map(({ code }) => code).join(" ")}`);
    expect(missed).toEqual([]);
  });

  it("are answered in full sentences, with what to do", () => {
    const said = answers.flatMap(({ messages }) => messages.flatMap(({ says, advice }) => [says, ...(advice === undefined ? [] : [advice])]));
    expect(said.filter((words) => !/^[A-Z\d].*[.!?)]$/su.test(words))).toEqual([]);
    const alone = answers.filter(({ kind }) => kind === "failed").flatMap(({ messages }) => messages.map(({ says }) => says));
    expect(alone.filter((words) => words.split(/[.;] /u).length < 2)).toEqual([]);
    expect(said.filter((words) => words.length > 1_500)).toEqual([]);
  });

  it("have no word of a cell quoted", () => {
    const quoted = answers
      .filter(({ messages }) => messages.some(({ says, advice = "" }) => `${says} ${advice}`.includes(SECRET)))
      .map(({ file }) => file.name);
    expect(quoted).toEqual([]);
  });
});

describe("any roles for any column", () => {
  it("end in an answer", async () => {
    const random = seededRandom(7);
    const kinds: string[] = [];
    for (const file of malformedPredictions(100, 11)) {
      const read = await readTable(file.bytes);
      if (read.kind === "failed") continue;
      for (let time = 0; time < 3; time += 1) {
        kinds.push(evaluateTable(read.table, { ...input, roles: anyRoles(read.table, random) }).kind);
      }
    }
    console.log(`roles at random: ${count(kinds)}`);
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds).not.toContain("failed");
  }, 60_000);
});

function anyRoles(table: Table, random: () => number) {
  const names = table.columns.map(({ name }) => name).slice(0, 12);
  const any = (chance: number) => (random() < chance ? names[Math.floor(random() * names.length)] : undefined);
  const some = (chance: number) => [any(chance), any(chance)].filter((name) => name !== undefined);
  const roles = { label: any(0.9), scores: some(0.9), groups: some(0.7), id: any(0.5), time: any(0.3), event: any(0.3), split: any(0.3), site: any(0.3), hour: any(0.2) };
  return rolesSchema.parse(Object.fromEntries(Object.entries(roles).filter(([, value]) => value !== undefined)));
}
