import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyHome, runCli } from "../support/run-cli.ts";

const home = emptyHome();
const folder = mkdtempSync(join(tmpdir(), "clerkship-practice-"));
const fileWith = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const run = (args: readonly string[], input?: string) =>
  runCli(["practice", ...args], { home, ...(input === undefined ? {} : { input }) });
const json = async (args: readonly string[], input?: string) => {
  const result = await run([...args, "--json"], input);
  return { ...result, body: JSON.parse(result.stdout) };
};
/** The JSON of a command that must go well. */
const done = async (args: readonly string[], input?: string) => {
  const { code, body, stdout } = await json(args, input);
  expect([args, code, code === 0 ? "" : stdout]).toEqual([args, 0, ""]);
  return body;
};

const BECAUSE =
  "Answer A tells the reader to call today. Answer B is too certain and leaves out when to worry.";
/** Three tables in one: a choice with three experts who agree, one they differ on, one without votes. */
const OWN = [
  "id,prompt,answer_a,answer_b,choice",
  'own-1,"What helps a cold?","Rest; call if you get worse.","It is nothing, carry on.",a:3',
  'own-2,"What helps a cough?","Honey may help.","Warm tea may help.",a:2;b:1',
  'own-3,"What helps a fever?","Drink enough.","Take twelve tablets.",',
].join("\n");

describe("practice from the command line", () => {
  it("says what there is, and gives an item without its key", async () => {
    const all = await done([]);
    expect(all.items.length).toBeGreaterThan(100);
    expect((await run([])).stdout).toMatch(/By task[\s\S]*compare: \d+[\s\S]*unreviewed: \d+/u);
    const next = await done(["next", "--task", "compare", "--specialty", "cardiology"]);
    expect(JSON.stringify(next)).not.toMatch(/"key"|teaches|provenance/u);
    expect(next.item).toMatchObject({ task: "compare", specialty: "cardiology" });
  });

  it("takes judgements of a set of one's own, scores them against experts and takes one back", async () => {
    const csv = fileWith("own.csv", `${OWN}\n`);
    const about = ["--licence", "CC BY 4.0", "--provenance", "My table", "--declared", "synthetic"];
    const experts = ["--experts", "three nurses", "--experts-source", "our minutes"];
    expect(await done(["import", csv, ...about, ...experts])).toMatchObject({
      imported: 3,
      licence: "CC BY 4.0",
    });
    const { order } = await done(["show", "own-1"]);
    const better = order[0] === "a" ? "A" : "B";
    const answer = ["--choose", better, "--because", BECAUSE, "--confidence", "0.9"];
    const judged = await run(["answer", "own-1", ...answer, "--seconds", "40"]);
    expect([judged.code, judged.stdout]).toEqual([0, expect.stringContaining("Right")]);
    expect(judged.stdout).toContain("3 of 3");
    const contested = await done(["answer", "own-2", "--choose", "tie"]);
    expect(contested).toMatchObject({ version: 1, result: { contested: true, counted: false } });
    expect(await done(["results"])).toMatchObject({ attempted: 2, counted: 1, contested: 1 });
    expect(await done(["undo", contested.attempt.id])).toMatchObject({ removed: true });
    expect((await done(["attempts"])).attempts.map(({ item }: { item: string }) => item)).toEqual(["own-1"]);
    expect(await done(["remove-source", "My table"])).toMatchObject({ removed: 3 });
  });

  it("reads marks, an edit from standard input and a whole judgement from a file", async () => {
    const { items } = await done(["list"]);
    const idOf = (task: string): string => items.find((one: { task: string }) => one.task === task).id;
    const marking = await done(["show", idOf("mark-defects")]);
    const words = marking.item.answers[0].text.split(/\s+/u).slice(0, 9).join(" ");
    const mark = ["--mark", `A:"${words}":confident-but-wrong:severe`];
    const marked = await done([
      "answer",
      marking.item.id,
      ...mark,
      "--missing",
      "A:missed-emergency:critical",
    ]);
    expect(marked.attempt.judgement.marks.map(({ kind }: { kind: string }) => kind)).toEqual([
      "span",
      "omission",
    ]);
    const edit = ["answer", idOf("patient-edit"), "--text", "-"];
    const edited = await done(edit, "Call the clinic today if it gets worse.");
    expect(edited.result.standing).toBe("unreviewed");
    const attempt = {
      prompt: "One more tonight?",
      aims: "missed-emergency",
      safe: "It says no.",
      severity: "severe",
    };
    const whole = fileWith("red.json", JSON.stringify({ task: "red-team", attempts: [attempt] }));
    await done(["answer", idOf("red-team"), "--file", whole]);
  });

  it("signs off under a precise title, states a scope, and shows nothing before ten reviews", async () => {
    const sign = ["sign-off", "cardio-01", "--profession", "pharmacist", "--jurisdiction", "GB"];
    expect(await done([...sign, "--because", "I agree."])).toMatchObject({
      kind: "signed",
      standing: "unreviewed",
    });
    const scope = await run(["scope", "--title", "pharmacist", "--jurisdiction", "GB", "--can", "dosing"]);
    expect(scope.stdout).toContain("pharmacist, GB");
    expect((await done(["keywords", "--stated", "remote contract work"])).keywords.length).toBeGreaterThan(
      10,
    );
    const early = await run([
      "portfolio",
      "--out",
      join(folder, "reviews"),
      "--profession",
      "medical writer",
    ]);
    expect([early.code, early.stderr]).toEqual([5, expect.stringContaining("10 reviews")]);
    expect(readdirSync(folder)).not.toContain("reviews");
  });
});

describe("a command line of practice that cannot be used", () => {
  it("ends with the exit code of its kind and says what to do", async () => {
    const lines: [string[], number][] = [
      [["undo", "a-0"], 3],
      [["answer", "cardio-01"], 2],
      [["answer", "cardio-01", "--choose", "A", "--because", "As for MRN 00421375."], 5],
      [["import", fileWith("odd.csv", "a,b\n1,2\n")], 2],
      [["remove-source", "nowhere"], 2],
      [["scope"], 5],
    ];
    const results = await Promise.all(lines.map(([args]) => json(args)));
    expect(results.map(({ code, body }) => [code, typeof body.error.advice])).toEqual(
      lines.map(([, code]) => [code, "string"]),
    );
  });
});
