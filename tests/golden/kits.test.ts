import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkKit, findKit, kits, readKitMark, writeKit } from "#src/kits/index.ts";
import type { Kit, KitFile, KitGrade } from "#src/kits/index.ts";
import { kitPorts, readKitFolder } from "#src/outside/kits/index.ts";
import { fieldAtlas } from "../support/field.ts";

const every: readonly Kit[] = kits.flatMap(({ id }) => findKit(id) ?? []);

/** The data of number 1, frozen: a change of a generator must raise the kit's version. */
const FROZEN: Readonly<Record<string, string>> = {
  demand: "13c9783fc1fae01b",
  dicom: "9710e8c0c80cbfda",
  fhir: "77c204c71f1279c0",
  hl7: "a185083c21b82b30",
  "icu-stream": "2fe3c9503c85ec8c",
  "multi-site": "242ed70133ee33bd",
  "no-show": "1d231eb961fa4795",
  "prior-authorisation": "040c2c6ac86d2c5b",
  readmission: "80b84c8d2a49791a",
  smiles: "1be8bb37ea5fdd6c",
  wearable: "d0c0ce2950c31f45",
};

const machine = (grade: KitGrade) => grade.score.items.filter(({ item }) => item.gradedBy === "machine");

const open = (grade: KitGrade): string =>
  machine(grade)
    .filter(({ state }) => state !== "met")
    .map(({ item, found }) => `${item.id}: ${found}`)
    .join("; ");

const textOf = (files: readonly KitFile[], path: string): string => {
  const file = files.find((one) => one.path === path);
  return file !== undefined && "text" in file ? file.text : "";
};

const hasPython = (() => {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Writes a kit into a folder of its own, runs a program there and reads the folder back. */
async function workIn(kit: Kit, number: number, program: readonly [string, string]): Promise<readonly KitFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "kit-"));
  try {
    for (const file of await writeKit(kit, number, kitPorts)) {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, "text" in file ? file.text : file.bytes);
    }
    execFileSync(program[0] === "node" ? process.execPath : program[0], [program[1]], { cwd: folder });
    const read = await readKitFolder(folder);
    if (read.kind !== "read") throw new Error(read.kind);
    return read.files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("kits", () => {
  it("are eleven, each for a portfolio piece that exists, with a baseline in two languages", async () => {
    const { blueprints } = await fieldAtlas();
    const known = new Set(blueprints.map(({ id }) => id as string));
    expect(every).toHaveLength(11);
    for (const kit of every) {
      expect(known).toContain(kit.blueprint);
      expect(kit.programs.map(({ path }) => path).toSorted()).toEqual(["baseline.mjs", "baseline.py"]);
      expect(kit.rubric.some(({ gradedBy }) => gradedBy === "person")).toBe(true);
      expect(JSON.stringify(kits.find(({ id }) => id === kit.id))).toContain(kit.problem.slice(0, 20));
    }
  });

  it("write the same bytes for the same number, others for another, as frozen", async () => {
    const marks: Record<string, string> = {};
    for (const kit of every) {
      const once = await writeKit(kit, 1, kitPorts);
      const again = await writeKit(kit, 1, kitPorts);
      const other = await writeKit(kit, 2, kitPorts);
      expect(again).toEqual(once);
      const mark = readKitMark(once);
      expect(mark?.data).not.toBe(readKitMark(other)?.data);
      marks[kit.id] = mark?.data.slice(0, 16) ?? "";
    }
    expect(marks).toEqual(FROZEN);
  });

  it("keep the truth out of the folder", async () => {
    for (const kit of every) {
      const files = await writeKit(kit, 1, kitPorts);
      const paths = new Set(kit.handIn.map(({ path }) => path));
      expect(files.filter(({ path }) => paths.has(path))).toEqual([]);
      const test = textOf(files, "test.csv").split("\n")[0] ?? "";
      expect(test).not.toMatch(/back_within|missed$|,complication|,event\b|risk/);
    }
  });
});

describe.each(every.map((kit) => [kit.id, kit] as const))("the kit %s", (_, kit) => {
  it("meets every item a machine grades with what somebody hands in who knows the truth", async () => {
    for (const number of [1, 2, 20_311]) {
      const handedIn = [...(await writeKit(kit, number, kitPorts)), ...(await kit.best(number, kitPorts))];
      const grade = await checkKit(kit, number, handedIn, kitPorts);
      expect(`${number} ${open(grade)}`).toBe(`${number} `);
      expect(grade.problems).toEqual([]);
      expect(grade.score.met).toBe(grade.score.of);
      // Risks are handed in with six decimals.
      for (const [name, answer] of Object.entries(grade.against.best))
        expect(grade.numbers[name]?.value ?? 0).toBeCloseTo(answer.value ?? 0, 4);
    }
  });

  it("is not met by its baseline, which runs in both languages and writes one and the same answer", async () => {
    const javascript = await workIn(kit, 3, ["node", "baseline.mjs"]);
    const graded = await checkKit(kit, 3, javascript, kitPorts);
    expect(graded.score.met).toBeLessThan(graded.score.of);
    expect(open(graded)).not.toBe("");
    expect(graded.problems.filter(({ code }) => code === "file-missing" || code === "column-missing" || code === "data-changed")).toEqual([]);
    for (const [name, answer] of Object.entries(graded.against.baseline))
      expect(graded.numbers[name]?.value ?? 0).toBeCloseTo(answer.value ?? 0, 3);
    if (!hasPython) return;
    const python = await checkKit(kit, 3, await workIn(kit, 3, ["python3", "baseline.py"]), kitPorts);
    expect(python).toEqual(graded);
  });

  it("says what is missing in an empty folder, and throws at nothing it is handed", async () => {
    const empty = await checkKit(kit, 1, [], kitPorts);
    expect(empty.score.met).toBe(0);
    expect(empty.score.items.every(({ state }) => state === "missing")).toBe(true);
    expect(empty.problems.some(({ code }) => code === "file-missing")).toBe(true);
    const best = await kit.best(1, kitPorts);
    const broken: readonly ((text: string) => string)[] = [
      () => "",
      () => "\u0000\uFFFD",
      (text) => text.split("\n").slice(0, 1).join(""),
      (text) => text.split("\n").slice(0, 3).join("\n"),
      (text) => text.replaceAll(/\d/g, "x"),
      (text) => text.replace(/^[^\n]*/, "a,b,c"),
      (text) => `${text}${text.split("\n").slice(1).join("\n")}`,
      (text) => text.replaceAll(",", ";"),
      (text) => text.replaceAll('"', "'"),
    ];
    for (const breakIt of broken) {
      const handedIn = best.map((file): KitFile =>
        "text" in file
          ? { path: file.path, text: breakIt(file.text) }
          : { path: file.path, bytes: file.bytes.map((byte, at) => (at % 97 === 0 ? byte ^ 0xff : byte)) },
      );
      const grade = await checkKit(kit, 1, handedIn, kitPorts);
      if (JSON.stringify(handedIn) === JSON.stringify(best)) continue;
      expect(grade.score.met < grade.score.of || grade.problems.length > 0).toBe(true);
      for (const { says } of grade.problems) expect(says).toMatch(/[.?]$/);
    }
  });
});

describe("a hand-in that knows too much", () => {
  it.each(["readmission", "no-show", "multi-site"])("is named for %s, by what it says it used and by what it does", async (id) => {
    const kit = findKit(id)!;
    const files = await writeKit(kit, 5, kitPorts);
    const [head = "", ...lines] = textOf(files, "test.csv").trim().split("\n");
    const columns = head.split(",");
    const leak = columns.findIndex((name) => ["billing_review_code", "desk_note", "review_minutes"].includes(name));
    const knows = (cell = ""): boolean => cell === "R2" || cell === "K" || Number(cell) > 0;
    const risks = lines.map((line) => {
      const cells = line.split(",");
      return `${cells[0]},${knows(cells[leak]) ? 0.9 : 0.05}`;
    });
    const predictions: KitFile = { path: "predictions.csv", text: `${columns[0]},probability\n${risks.join("\n")}\n` };
    const silent = await checkKit(kit, 5, [...files, predictions], kitPorts);
    const named = silent.problems.filter(({ code }) => code === "leakage");
    expect(named.map(({ says }) => says).join(" ")).toContain(columns[leak]);
    expect(named.length).toBe(2);
    expect(silent.score.items.find(({ item }) => item.id === "no-leakage")?.state).toBe("open");
    const said = await checkKit(kit, 5, [...files, predictions, { path: "used-columns.txt", text: `age\n${columns[leak]}\n` }], kitPorts);
    expect(said.problems.filter(({ code }) => code === "leakage").length).toBe(3);
  });

  it("is not seen in honest risks with a little noise", async () => {
    for (const id of ["readmission", "no-show", "multi-site"]) {
      const kit = findKit(id)!;
      for (const number of [6, 7, 8]) {
        const grade = await checkKit(kit, number, await kit.best(number, kitPorts), kitPorts);
        expect(grade.problems).toEqual([]);
      }
    }
  });
});
