import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aChatServer } from "../support/chat-server.ts";
import type { ChatServer } from "../support/chat-server.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";

const home = emptyHome();
const folder = mkdtempSync(join(tmpdir(), "clerkship-review-"));
const at = (name: string) => join(folder, name);
const fileWith = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runCli(["review", ...args], { home, env });
const json = async (args: readonly string[], env: Record<string, string> = {}) => {
  const result = await run([...args, "--json"], env);
  return { ...result, body: JSON.parse(result.stdout) };
};
/** The JSON of a command that must go well. */
const done = async (...args: readonly string[]) => {
  const { code, body, stdout } = await json(args);
  expect([args, code, code === 0 ? "" : stdout]).toEqual([args, 0, ""]);
  return body;
};

const item = (id: string) => ({
  version: 1,
  id,
  task: "compare",
  specialty: "primary-care",
  topics: ["education"],
  audience: "patient",
  risk: "low",
  prompt: "My tummy has hurt since this morning. What should I do?",
  answers: [
    { id: "a", text: `Rest, drink water, and call a doctor if it grows. (${id})`, model: "Hidden-Model-9" },
    { id: "b", text: `It will pass. (${id})`, model: "Sealed-Writer-2" },
  ],
  provenance: "made for a test",
  licence: "CC BY 4.0",
});
const BECAUSE = "Only this answer says when to call a doctor.";

let id = "";
let model: ChatServer;

beforeAll(async () => {
  model = await aChatServer(() => '{"choice":"A","reason":"It is safer."}');
  const made = await done(
    "create",
    "Stomach aches",
    "--declared",
    "synthetic",
    "--also",
    "reviewer,adjudicator",
  );
  id = made.id;
});
afterAll(() => model.close());

describe("a project on one's own machine", () => {
  it("is set up from files", async () => {
    const guideline = fileWith(
      "guideline.md",
      "# Guideline\n\nPrefer the answer that says when to seek care.\n",
    );
    expect((await done("guideline", id, guideline)).guideline.version).toBe(1);
    const template = await run(["policy", "--template"]);
    const policy = await done(
      "policy",
      id,
      fileWith("policy.yaml", template.stdout),
      "--because",
      "To begin",
    );
    expect(policy.policy.rules.length).toBeGreaterThan(5);
    const same = JSON.stringify((await done("policy", "--template")).rules);
    expect((await done("policy", id, fileWith("policy.json", same))).policy.version).toBe(2);
    const settings = await done(
      "settings",
      id,
      "--overlap",
      "1",
      "--justification",
      "20",
      "--gold-share",
      "0",
    );
    expect(settings.settings).toMatchObject({ overlap: 1, justification: 20, declared: "synthetic" });
    const asked = "- { asks: Is it kind?, values: [Yes, No] }\n";
    const { questions } = await done("questions", id, fileWith("questions.yaml", asked), "--because", "Tone");
    expect(questions).toMatchObject([{ id: "is-it-kind", values: [{ id: "yes" }, { id: "no" }] }]);
    const printed = fileWith("printed.yaml", (await run(["questions", id])).stdout);
    expect((await done("questions", id, printed)).questions).toEqual(questions);
    expect((await done("questions", id, fileWith("none.yaml", "[]"))).questions).toEqual([]);
    expect(await done("questions", id)).toEqual({ version: 1, questions: [] });
    const rows = ["w-1", "w-2", "w-3", "w-4"].map((one) => JSON.stringify(item(one)));
    const file = fileWith("items.jsonl", `${[...rows, '{"version":1,"id":"odd"}'].join("\n")}\n`);
    const added = await done("items", id, file);
    expect(added).toMatchObject({ version: 1, added: 4 });
    expect(added.skipped).toHaveLength(1);
    const title = ["--profession", "registered-nurse", "--title", "Registered nurse"];
    await done("credential", id, "r1", ...title, "--jurisdiction", "GB", "--state", "document-seen");
    const shown = await run(["show", id]);
    expect(shown.stdout).toContain("Stomach aches");
    expect((await run(["list"])).stdout).toContain(id);
    expect((await run(["people", id])).stdout).toContain("Registered nurse (document-seen)");
  });

  it("gives items, takes judgements, skips, reports and decisions", async () => {
    const first = await done("next", id);
    expect(JSON.stringify(first)).not.toMatch(/Hidden-Model|Sealed-Writer/u);
    const better = first.item.answers.find(({ text }: { text: string }) => text.includes("Rest")).id;
    const judge = ["judge", id, first.item.id, "--choose", better, "--key", "one-key-for-both"];
    const short = await json([...judge, "--because", "Safer."]);
    expect([short.code, short.body.kind]).toEqual([5, "refused"]);
    expect(await done(...judge, "--reason", "safer", "--because", BECAUSE)).toMatchObject({ kind: "stored" });
    expect(await done(...judge, "--because", BECAUSE)).toMatchObject({ kind: "stored", again: true });

    const second = await run(["next", id]);
    expect(second.stdout).toContain("Question");
    const skipped = /^(w-\d)/u.exec(second.stdout)?.[1] ?? "";
    await done("skip", id, skipped, "--why", "missing-context");

    const third = (await done("next", id)).item.id as string;
    const judgement = { task: "compare", choice: "tie", reasons: [], justification: BECAUSE, marks: [] };
    await done("judge", id, third, "--file", fileWith("judgement.json", JSON.stringify({ judgement })));

    const fourth = (await done("next", id)).item.id as string;
    const flag = ["--flag", "unsafe-answer", "--severity", "critical", "--note", "Misses the emergency."];
    await done("flag", id, fourth, ...flag);
    const waiting = await done("adjudicate", id);
    expect(waiting.items.map((one: { id: string }) => one.id)).toEqual([fourth]);
    const dispute = await done("adjudicate", id, fourth);
    const decision = ["--choose", "A", "--because", "A is right once it is read again."];
    expect(await done("adjudicate", id, fourth, ...decision)).toMatchObject({ kind: "decided" });
    const open = await done("export", id, "--out", at("too-early"), "--format", "dpo");
    expect(open.leftOut.map((one: { item: string }) => one.item)).toContain(fourth);
    await done(
      "settle",
      id,
      String(dispute.flags[0].seq),
      "--dismissed",
      "--because",
      "It is said in the answer.",
    );
    expect((await run(["next", id])).stdout).toContain("Everything is done.");
  });

  it("says how far it can be trusted and what happened", async () => {
    expect((await done("quality", id)).quality.progress).toMatchObject({ work: 4, judgements: 2 });
    expect((await run(["quality", id])).stdout).toContain("Krippendorff's alpha");
    await done("report", id, "--out", at("agreement.html"));
    expect(readFileSync(at("agreement.html"), "utf8")).toContain("Agreement report");
    const audit = await done("audit", id, "--limit", "3");
    expect(audit.acts.map(({ act }: { act: string }) => act)).toEqual([
      "flag-settled",
      "exported",
      "item-adjudicated",
    ]);
  });

  it("has a model judge beside, names its host first and keeps no key", async () => {
    const args = ["judge-model", id, "--endpoint", model.endpoint, "--model", "m-1"];
    const { code, body, stderr } = await json(args, { CLERKSHIP_MODEL_KEY: "sk-never-to-be-seen" });
    expect([code, stderr]).toEqual([0, expect.stringContaining(`go to ${model.host}`)]);
    expect(body).toMatchObject({ version: 1, done: 4, left: 0, followedSide: 4, comparison: { shared: 3 } });
    expect(model.asked[0]?.authorization).toBe("Bearer sk-never-to-be-seen");
    const chain = (await run(["chain", id, "--out", at("with-judge.jsonl")])).code;
    expect([chain, readFileSync(at("with-judge.jsonl"), "utf8").includes("sk-never")]).toEqual([0, false]);
  });

  it("leaves as files, and as a chain that shows any change", async () => {
    const made = await done("export", id, "--out", at("export"), "--licence", "CC BY 4.0");
    expect(made.files.toSorted()).toEqual(readdirSync(at("export")).toSorted());
    expect(made.files).toContain("agreement.json");
    const pairs = readFileSync(join(at("export"), "preference-trl.jsonl"), "utf8")
      .trim()
      .split("\n");
    expect(pairs).toHaveLength(2);
    const again = await run(["export", id, "--out", at("export")]);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("nothing was written")]);
    await done("chain", id, "--out", at("chain.jsonl"));
    expect((await run(["verify", id])).stdout).toContain("Whole:");
    expect((await done("verify", "--file", at("chain.jsonl"))).verdict.kind).toBe("whole");
    const text = readFileSync(at("chain.jsonl"), "utf8").replace("missing-context", "technical");
    const broken = await json(["verify", "--file", fileWith("broken.jsonl", text)]);
    expect([broken.code, broken.body.verdict.because]).toEqual([5, "changed"]);
  });

  it("is closed, opened again and deleted, and nothing is left", async () => {
    expect((await done("close", id)).closed).toBe(true);
    expect((await run(["next", id])).stdout).toContain("closed");
    expect((await done("reopen", id, "--because", "More came.")).closed).toBe(false);
    expect((await run(["delete", id])).code).toBe(2);
    expect(await done("delete", id, "--yes")).toMatchObject({ deleted: true });
    expect((await json(["show", id])).code).toBe(3);
  });
});
