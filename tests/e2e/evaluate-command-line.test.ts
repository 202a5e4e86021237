import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { reportSchema } from "#src/evaluation/index.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "clerkship-evaluate-"));
const ROWS = 400;

/** Invented rows: a score that knows something, a second that knows less, two wards, several rows a person. */
function predictions(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const risk = ((row * 37) % 101) / 102 + 0.004;
    const died = (row * 53) % 97 < risk * 70 ? 1 : 0;
    const other = (((row * 61) % 103) / 104 + risk) / 2;
    return [died, risk.toFixed(4), other.toFixed(4), row % 3 === 0 ? "north" : "south", row % 150].join(",");
  });
  return ["died,risk,rival,ward,stay", ...rows, ""].join("\n");
}

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const file = write("predictions.csv", predictions());

const json = async (args: readonly string[], home?: string) => {
  const result = await runCli([...args, "--json"], home === undefined ? {} : { home });
  return { ...result, body: JSON.parse(result.stdout) };
};

describe("a predictions file", () => {
  it("is judged with guessed columns, and the JSON is the documented report", async () => {
    const { body, code, stderr } = await json(["evaluate", file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = reportSchema.parse(body);
    expect(body).toMatchObject({ version: 1, kind: "evaluated", n: ROWS });
    expect(report.roles).toMatchObject({ label: "died", scores: ["risk"] });
    expect(report.metrics["auc"]?.value).toBeGreaterThan(0.5);
    expect(body.id).toBeUndefined();
  });

  it("is told with its problems before its numbers, no line wider than the page", async () => {
    const { stdout, code } = await runCli(["evaluate", file, "--threshold", "0.3", "--group", "ward"]);
    expect(code).toBe(0);
    const parts = [
      "What the columns were taken for",
      "In plain words",
      "The numbers",
      "At the threshold",
      "Subgroups",
    ];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("is judged by the columns that were named, and shows what it was taken for", async () => {
    const named = ["--score", "rival", "--score", "risk", "--group", "ward", "--id", "stay"];
    const { body } = await json(["evaluate", file, ...named, "--level", "0.9"]);
    expect(body.roles).toMatchObject({ scores: ["rival", "risk"], groups: ["ward"], id: "stay" });
    expect(body.guesses.map(({ role }: { role: string }) => role)).toEqual(["label"]);
    expect(body).toMatchObject({ people: 150, settings: { level: 0.9 }, otherModels: [{ score: "risk" }] });
    const look = await json(["evaluate", file, "--look", "--ignore", "risk"]);
    expect(look.body).toMatchObject({ version: 1, rows: ROWS, roles: { label: "died" } });
    expect(look.body.roles.scores).not.toContain("risk");
    expect((await runCli(["evaluate", file, "--look"])).stdout).toContain("--label");
  });

  it("is read from standard input, and as JSON lines", async () => {
    const lines = predictions()
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .map(([died, risk]) => JSON.stringify({ died: Number(died), risk: Number(risk) }))
      .join("\n");
    const { stdout } = await runCli(["evaluate", "-", "--json"], { input: lines });
    expect(JSON.parse(stdout)).toMatchObject({ n: ROWS, file: { name: "standard input" } });
  });

  it("that holds people is stopped with exit code 5, unless they are declared to be made up", async () => {
    const people = write(
      "people.csv",
      predictions()
        .trim()
        .split("\n")
        .map((line, row) => (row === 0 ? `${line},email` : `${line},person${row}@example.org`))
        .join("\n"),
    );
    const { body, code } = await json(["evaluate", people]);
    expect(code).toBe(5);
    expect(body).toMatchObject({ version: 1, kind: "stopped" });
    expect(body.warnings[0]).toMatchObject({ code: "identifiers", weight: "stops", columns: ["email"] });
    const said = await runCli(["evaluate", people]);
    expect(said).toMatchObject({ code: 5, stderr: "" });
    expect(said.stdout).toMatch(/^Nothing was computed\./);
    expect(said.stdout).not.toContain("@");
    const declared = await json(["evaluate", people, "--declare", "synthetic"]);
    expect(declared).toMatchObject({ code: 0, body: { kind: "evaluated", n: ROWS } });
  });

  it.each([
    ["no-such-column", ["--label", "dead"], 'no column "dead"'],
    ["invalid_input", ["--level", "95"], "cannot take that"],
    ["invalid_input", ["--out", "report.docx"], "does not write .docx"],
    ["not_found", ["--task", "readmision"], 'Did you mean "readmission"?'],
  ])("refuses %s with what to write instead", async (expected, args, message) => {
    const { body } = await json(["evaluate", file, ...args]);
    expect(body.error.code).toBe(expected);
    expect(body.error.message).toContain(message);
  });

  it.each([
    ["empty", ""],
    ["ragged", "y,p\n1,0.2,3\n"],
    ["duplicate-column", "p,p\n1,0.2\n"],
    ["unsupported", "PK\u0003\u0004"],
  ])("that is %s fails like any file that cannot be read", async (expected, content) => {
    const { body, code } = await json(["evaluate", write(`${expected}.csv`, content)]);
    expect({ code, said: body.error.code }).toEqual({ code: 2, said: expected });
  });
});

describe("a report", () => {
  it("is written as page, Markdown, paper and JSON, and replaced only when asked to", async () => {
    const place = join(folder, "report");
    const { body, code } = await json(["evaluate", file, "--group", "ward", "--out", place]);
    expect(code).toBe(0);
    expect(body.written).toHaveLength(body.written.filter((path: string) => existsSync(path)).length);
    expect(readdirSync(place).toSorted()).toEqual([
      "figures",
      "report.html",
      "report.json",
      "report.md",
      "report.pdf",
    ]);
    expect(readFileSync(join(place, "report.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const page = readFileSync(join(place, "report.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    const markdown = readFileSync(join(place, "report.md"), "utf8");
    const pictures = [...markdown.matchAll(/\((figures\/[^)]+)\)/g)].map(([, path = ""]) => path);
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((path) => !existsSync(join(place, path)))).toEqual([]);

    const again = await json(["evaluate", file, "--out", place]);
    expect(again).toMatchObject({ code: 2, body: { error: { code: "file-exists" } } });
    expect((await json(["evaluate", file, "--out", place, "--force"])).code).toBe(0);
    const nowhere = await runCli(["evaluate", file, "--out", join(folder, "none", "here.md")]);
    expect(nowhere.code).toBe(2);
  });

  it("is kept, listed, shown, written and deleted", async () => {
    const home = emptyHome();
    expect((await runCli(["evaluations"], { home })).stdout).toContain("No evaluation is kept here yet");
    const { body } = await json(["evaluate", file, "--keep", "--title", "Ward model"], home);
    expect(body.id).toMatch(/^e-[0-9a-f]{12}$/);
    const listed = await json(["evaluations"], home);
    expect(listed.body.evaluations).toMatchObject([{ id: body.id, title: "Ward model", n: ROWS }]);
    expect((await runCli(["evaluation", body.id], { home })).stdout).toMatch(/^Ward model\n/);
    const out = join(folder, "kept.md");
    const written = await runCli(["evaluation", body.id, "--out", out], { home });
    expect({ ...written, stderr: "" }).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(out, "utf8")).toMatch(/^# Ward model/);
    const deleted = await json(["evaluation", body.id, "--delete"], home);
    expect(deleted.body).toEqual({ version: 1, deleted: true });
    expect((await json(["evaluation", body.id], home)).code).toBe(3);
  });
});

describe("statistics from the shell", () => {
  it("are listed, found by a word, and explained with an example", async () => {
    const all = await json(["statistics"]);
    expect(all.body.functions.length).toBeGreaterThan(100);
    const roc = await json(["statistics", "survival"]);
    expect(new Set(roc.body.functions.map(({ family }: { family: string }) => family))).toEqual(
      new Set(["survival"]),
    );
    const { stdout } = await runCli(["statistics", "areaUnderRoc"]);
    expect(stdout).toContain("clerkship statistics areaUnderRoc table.csv --column labels=died");
    expect((await runCli(["statistics", "areaUnderRock", file])).stderr).toContain(
      'Did you mean "areaUnderRoc"?',
    );
  });

  it("are computed from columns, from JSON with infinite numbers, and from settings alone", async () => {
    const mapped = ["--column", "labels=died", "--column", "scores=risk", "--set", "level=0.9"];
    const table = await json(["statistics", "areaUnderRoc", file, ...mapped]);
    expect(table.body).toMatchObject({ rows: ROWS, used: { labels: ["died"] }, result: { level: 0.9 } });
    const whole = await json(["evaluate", file, "--level", "0.9"]);
    expect(table.body.result.value).toBeCloseTo(whole.body.metrics.auc.value, 12);

    const input = '{"labels": [0, 1, 0, 1], "scores": [0.1, "Inf", 0.3, 0.2]}';
    const { stdout } = await runCli(["statistics", "areaUnderRoc", "-"], { input });
    expect(stdout).toMatch(/^0\.75 \(/);
    const counts = await json(["statistics", "wilsonInterval", "--set", "successes=9", "--set", "total=12"]);
    expect(counts.body).toMatchObject({ version: 1, result: { value: 0.75, method: "Wilson score" } });
  });

  it("that are not defined say why: exit code 5 for people, an answer for programs", async () => {
    const args = ["statistics", "wilsonInterval", "--set", "successes=3", "--set", "total=0"];
    const said = await runCli(args);
    expect(said.code).toBe(5);
    expect(said.stdout).toMatch(/^not defined, because/);
    const { code, body } = await json(args);
    expect(code).toBe(0);
    expect(body.result).toMatchObject({ value: null, because: expect.any(String) });
  });

  it.each([
    [["areaUnderRoc", file], "no-such-column"],
    [["areaUnderRoc", "--set", "level=0.9"], "no-file"],
    [["areaUnderRoc", file, "--set", "levle=0.9"], "invalid_input"],
    [["areaUnderRoc", file, "--column", "labels=ward", "--column", "scores=risk"], "no-such-column"],
  ])("want what they take: %j", async (args, expected) => {
    const { body, code } = await json(["statistics", ...args]);
    expect({ code, said: body.error.code }).toEqual({ code: 2, said: expected });
  });
});

describe("a kit", () => {
  it("is listed, written, left alone when worked in, and graded with exit code 5 until it is met", async () => {
    const { body } = await json(["kits"]);
    const ids = body.kits.map(({ id }: { id: string }) => id);
    expect(ids).toContain("readmission");
    const work = join(folder, "work");
    expect((await json(["kit", "write", "readmission", "--out", work])).body).toMatchObject({ number: 1 });
    expect(existsSync(join(work, "train.csv"))).toBe(true);
    expect((await json(["kit", "write", "readmission", "--out", work])).body.error.code).toBe("conflict");
    const grade = await json(["kit", "check", work]);
    expect(grade).toMatchObject({ code: 5, body: { version: 1, kit: "readmission", score: { met: 0 } } });
    expect((await runCli(["kit", "check", work])).stdout).toContain("predictions.csv");
    expect((await json(["kit", "check", folder])).body.error.code).toBe("no-kit");
  });
});

describe("a piece of proof", () => {
  const home = emptyHome();
  const act = (...args: string[]) => json(["proof", ...args], home);
  let id = "";

  beforeAll(async () => {
    const { body } = await act("new", "case-study", "--title", "Deaths on two wards", "--author", "A. Nurse");
    id = body.study.id;
  });

  it("shows the live results of an evaluation in the texts that name them", async () => {
    const kept = await json(["evaluate", file, "--keep", "--group", "ward"], home);
    expect((await act("attach", id, kept.body.id)).body.study.evaluations).toEqual([kept.body.id]);
    const text = write("evaluation.md", "It reaches an AUC of {{auc}}.");
    const edited = await act(
      "edit",
      id,
      "--section",
      `evaluation=@${text}`,
      "--section",
      "context=Who dies?",
    );
    expect(edited.body.study.sections).toEqual({
      evaluation: "It reaches an AUC of {{auc}}.",
      context: "Who dies?",
    });
    const { stdout } = await runCli(["proof", "show", id, "--md"], { home });
    expect(stdout).toContain(`AUC of ${edited.body.results.auc}`);
    expect((await runCli(["proof", "show", id], { home })).stdout).toContain("{{auc}}");
  });

  it("is set from JSON, and what does not fit is refused with its place", async () => {
    const { body } = await act("show", id);
    const whole = write(
      "piece.json",
      JSON.stringify({ ...body, study: { ...body.study, summary: "Short." } }),
    );
    expect((await act("set", id, "--file", whole)).body.study.summary).toBe("Short.");
    const wrong = write("wrong.json", JSON.stringify({ skills: "many" }));
    const refused = await act("set", id, "--file", wrong);
    expect(refused.code).toBe(2);
    expect(refused.body.error.message).toContain("skills");
  });

  it("stays here while a gate is open: exit code 5 and how to clear it", async () => {
    const refused = await act("publish", id);
    expect(refused).toMatchObject({ code: 5, body: { version: 1, kind: "refused" } });
    const gates = await runCli(["proof", "gates", id], { home });
    expect(gates.stdout).toMatch(/^OPEN: /m);
    expect(gates.stdout).toContain("→ ");
    const packet = await act("packet", id, "--name", "A. Nurse");
    expect(packet).toMatchObject({ code: 5, body: { error: { code: "not-published" } } });
    expect((await act("verify", write("no-packet.json", "{}"))).code).toBe(5);
  });

  it("is listed and deleted", async () => {
    const { body } = await json(["proofs"], home);
    expect(body.pieces).toMatchObject([{ id, kind: "case-study" }]);
    expect((await act("delete", id)).body).toEqual({ version: 1, deleted: true });
    expect((await act("delete", id)).code).toBe(3);
    expect((await act("new", "case-studdy", "--title", "x")).body.error.message).toContain("case-study");
  });
});

it("every command of a group has a help with examples", async () => {
  const words: string[][] = [];
  for (const group of ["proof", "kit"]) {
    const { stdout } = await runCli([group, "--help"]);
    const inside = [...stdout.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, word = ""]) => [group, word]);
    expect(inside.length).toBeGreaterThan(2);
    words.push(...inside);
  }
  for (const word of words) {
    const help = await runCli([...word, "--help"]);
    expect([word, help.code, help.stderr]).toEqual([word, 0, ""]);
    expect(help.stdout).toContain(`$ clerkship ${word.join(" ")}`);
    expect(help.stdout).toContain("--json");
  }
});
