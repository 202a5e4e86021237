import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aChoice, aMark, anItem, beginning, judged, withRole } from "#src/projects/testing.ts";
import type { Act } from "#src/projects/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import { aStoredProject } from "../../tests/support/stored-project.ts";
import type { StoredProject } from "../../tests/support/stored-project.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import { runOperation } from "./index.ts";

const ITEMS = 60;
const CANARY = "clerkship-review canary of a test";
const PEOPLE = [
  { id: "acc-5f1d0c", login: "nightingale@example.org", name: "Florence Nightingale" },
  { id: "acc-77aa21", login: "seacole", name: "Mary Seacole" },
  { id: "acc-90bb3e", login: "saunders@example.org", name: "Cicely Saunders" },
];
const MODELS = ["Hidden-Model-9", "Sealed-Writer-2"];

const textOf = (item: string, answer: string) => `Rest, drink water and ask a nurse. (${item}, ${answer})`;
const aComparison = (id: string, given: Readonly<Record<string, unknown>> = {}) =>
  anItem({
    id,
    prompt: `What helps? (${id})`,
    answers: ["a", "b"].map((answer, at) => ({ id: answer, text: textOf(id, answer), model: MODELS[at] })),
    ...given,
  });

/** What happened to each item, kept by the test in its own words. */
interface Fate {
  readonly said: string[];
  readonly critical: Set<string>;
  flagged: boolean;
  adjudicated?: { readonly choice: string; readonly critical: Readonly<Record<string, string>> };
}

let project: StoredProject;
const fates = new Map<string, Fate>();

/** Sixty items judged by chance, with marks, reports and adjudications among them. */
beforeAll(async () => {
  const key = { choice: { a: 3 } };
  const begin = beginning({
    settings: { canary: CANARY, overlap: 2 },
    work: Array.from({ length: ITEMS }, (_, at) => aComparison(`w${at}`)),
    gold: [aComparison("gold-1", { key })],
    qualification: [aComparison("qualification-1", { key })],
    reviewers: 3,
  });
  project = await aStoredProject([...begin, withRole("r5", "adjudicator")]);
  for (const [at, { id, login, name }] of PEOPLE.entries()) {
    await project.storage.accounts.add({ id, login, document: JSON.stringify({ id, login, name }) });
    await project.storage.acts.addPerson(project.id, `r${at + 2}`, id);
  }
  const random = seededRandom(11);
  const choices = ["a", "a", "a", "b", "tie", "both-bad"];
  for (let at = 0; at < ITEMS; at += 1) {
    const item = `w${at}`;
    const fate: Fate = { said: [], critical: new Set(), flagged: false };
    fates.set(item, fate);
    // On most items people agree, so that much is decided.
    const usual = choices[random.below(choices.length)] ?? "a";
    for (const person of ["r2", "r3"]) {
      const choice = random.below(5) === 0 ? (choices[random.below(choices.length)] ?? "a") : usual;
      const marks = random.below(6) === 0 ? [aMark({ answer: random.below(2) === 0 ? "a" : "b" })] : [];
      for (const { answer } of marks) fate.critical.add(answer);
      fate.said.push(choice);
      await project.tell(person, [judged(item, aChoice(choice, marks))]);
    }
    if (fate.critical.size > 0 && random.below(2) === 0) {
      const choice = random.below(2) === 0 ? "a" : "b";
      const outcome = random.below(2) === 0 ? ("upheld" as const) : ("dismissed" as const);
      const critical = Object.fromEntries([...fate.critical].map((answer) => [answer, outcome]));
      fate.adjudicated = { choice, critical };
      const act: Act = {
        act: "item-adjudicated",
        item,
        judgement: aChoice(choice),
        critical,
        because: "Read again.",
      };
      await project.tell("r5", [act]);
    }
    if (random.below(8) === 0) {
      fate.flagged = true;
      const flag = { flag: "unsafe-answer", severity: "critical", note: "" } as const;
      await project.tell("r4", [{ act: "item-flagged", item, ...flag }]);
    }
  }
  for (const item of ["gold-1", "qualification-1"]) await project.tell("r2", [judged(item, aChoice("a"))]);
});
afterAll(() => project.close());

async function made(input: Readonly<Record<string, unknown>> = {}) {
  const answer = await runOperation("projects.export", { id: project.id, ...input }, project.ports());
  if (answer.kind !== "made") throw new Error(answer.says);
  return answer;
}

const linesOf = (files: readonly { path: string; text: string }[], path: string) =>
  (files.find((file) => file.path === path)?.text ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The item and answer behind a text, by the mark the test put in it. */
const idsIn = (text: string) => /\((w\d+|gold-1|qualification-1), ([ab])\)/u.exec(text)?.slice(1) ?? [];

describe("an export", () => {
  it("never has an answer as chosen under an open critical mark or report, nor one on which it was upheld", async () => {
    const { files } = await made();
    const pairs = linesOf(files, "preference-trl.jsonl");
    expect(pairs.length).toBeGreaterThan(12);
    const dangers = [...fates].filter(([, { critical, flagged }]) => critical.size > 0 || flagged);
    expect(dangers.length).toBeGreaterThan(12);
    const chosen = [
      ...pairs.map((row) => JSON.stringify(row["chosen"])),
      ...linesOf(files, "preference-openai.jsonl").map((row) => JSON.stringify(row["preferred_output"])),
      ...linesOf(files, "kto.jsonl")
        .filter((row) => row["label"] === true)
        .map((row) => JSON.stringify(row["completion"])),
      ...linesOf(files, "sft.jsonl").map((row) => JSON.stringify(row["messages"] ?? row["completion"])),
    ];
    expect(chosen.length).toBeGreaterThan(40);
    for (const text of chosen) {
      const [item = "", answer = ""] = idsIn(text);
      const fate = fates.get(item);
      expect(fate?.flagged).toBe(false);
      const settled = fate?.adjudicated?.critical ?? {};
      const doubtful = [...(fate?.critical ?? [])].filter((one) => settled[one] === undefined);
      expect([item, doubtful]).toEqual([item, []]);
      expect([item, settled[answer]]).not.toEqual([item, "upheld"]);
    }
  });

  it("has no tie among its pairs, whatever the rule for ties", async () => {
    for (const tieRule of ["leave-out", "label-each"]) {
      const { files, leftOut } = await made({ tieRule });
      const inPairs = new Set(
        linesOf(files, "preference-trl.jsonl").map((row) => idsIn(JSON.stringify(row["chosen"]))[0]),
      );
      const ties = [...fates].filter(
        ([, { said, adjudicated }]) => adjudicated === undefined && said.every((one) => one === "tie"),
      );
      expect(ties.length).toBeGreaterThan(0);
      for (const [item] of ties) {
        expect(inPairs.has(item)).toBe(false);
        expect(leftOut.map((one) => one.item)).toContain(item);
      }
    }
  });

  it("leaves items with known answers at home, in every file", async () => {
    const { files } = await made();
    for (const { path, text } of files)
      expect([path, /gold-1|qualification-1/u.test(text)]).toEqual([path, false]);
  });

  it("holds no name, login or account, and names no model while they are sealed", async () => {
    const { files } = await made();
    const words = [...PEOPLE.flatMap(({ id, login, name }) => [id, login, name]), ...MODELS, "owner"];
    for (const { path, text } of files)
      for (const word of words) expect([path, word, text.includes(word)]).toEqual([path, word, false]);
    expect(files.some(({ text }) => text.includes("registered nurse, document seen"))).toBe(true);
    expect(
      await runOperation("projects.export", { id: project.id, formats: ["chain"] }, project.ports()),
    ).toMatchObject({ kind: "refused" });
  });

  it("carries the canary in every row, the report as page and data, and is an act of the chain", async () => {
    const { files, rows } = await made({ licence: "CC BY 4.0" });
    for (const row of linesOf(files, "kto.jsonl")) expect(row["canary"]).toBe(CANARY);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["manifest.json", "agreement.html", "agreement.json"]));
    const report = JSON.parse(files.find(({ path }) => path === "agreement.json")?.text ?? "") as {
      quality: Record<string, unknown>;
    };
    expect(report.quality["gold"]).toBeUndefined();
    const { acts } = await runOperation("projects.audit", { id: project.id, limit: 1 }, project.ports());
    expect(acts[0]?.act).toBe("exported");
    expect(rows).toBeGreaterThan(100);
  });

  it("writes only the formats asked for, by their names or by the short ones", async () => {
    const { files } = await made({ formats: ["dpo", "trl-unpaired-kto"] });
    expect(files.map(({ path }) => path)).toEqual([
      "preference-trl.jsonl",
      "preference-openai.jsonl",
      "kto.jsonl",
      "manifest.json",
    ]);
    await expect(made({ formats: ["docx"] })).rejects.toThrow("invalid_input");
  });

  it("takes no number of a record by the licence or the canary, which go into every row", async () => {
    const words = "For the patient with MRN 00482913";
    await expect(made({ licence: words })).rejects.toThrow("identifiers");
    const settings = { canary: words };
    await expect(
      runOperation("projects.setSettings", { id: project.id, settings, because: "Ours." }, project.ports()),
    ).rejects.toThrow("identifiers");
  });

  it("is for the lead alone", async () => {
    const reviewer = project.ports({ kind: "account", id: "acc-5f1d0c", mayHost: false });
    await expect(runOperation("projects.export", { id: project.id }, reviewer)).rejects.toThrow("forbidden");
  });

  it("names models, and hands out the chain, once they are unsealed", async () => {
    await runOperation(
      "projects.unseal",
      { id: project.id, because: "All is judged.", confirm: true },
      project.ports(),
    );
    const { files } = await made({ formats: ["arena", "chain"] });
    expect(files.some(({ text }) => text.includes("Hidden-Model-9"))).toBe(true);
    const text = files.find(({ path }) => path === "chain.jsonl")?.text ?? "";
    const { verdict } = await runOperation("projects.verifyChain", { text }, project.ports());
    expect(verdict.kind).toBe("whole");
  });

  it("is refused, and the place named, once somebody changed what is stored; other projects stay within reach", async () => {
    const begun = beginning({ work: [aComparison("w0")] });
    const tampered = await aStoredProject(begun);
    const spoil = async (change: (act: string) => string) => {
      const database = openSqlite(tampered.file);
      const second = () =>
        database.selectFrom("acts").select("act").where("seq", "=", 2).where("project_id", "=", tampered.id);
      const { act } = await second().executeTakeFirstOrThrow();
      await database
        .updateTable("acts")
        .set({ act: change(act) })
        .where("seq", "=", 2)
        .where("project_id", "=", tampered.id)
        .execute();
      await database.destroy();
    };
    const own = tampered.ports();
    const other = await runOperation("projects.create", { title: "Another" }, own);
    expect(await runOperation("projects.export", { id: tampered.id }, own)).toMatchObject({ kind: "made" });
    await spoil((act) => act.replace('"at":"2026', '"at":"2025'));
    expect(await runOperation("projects.export", { id: tampered.id }, own)).toMatchObject({
      kind: "refused",
      says: expect.stringContaining("Broken at act 2") as string,
    });
    await spoil(() => "{ this is no act");
    // Another process, which has not read the chain before.
    const again = await storageOver(openSqlite(tampered.file));
    const fresh = { ...own, storage: async () => again };
    expect(await runOperation("projects.verify", { id: tampered.id }, fresh)).toMatchObject({
      verdict: { kind: "broken", at: 2 },
    });
    await expect(runOperation("projects.get", { id: tampered.id }, fresh)).rejects.toThrow(
      "unavailable: chain",
    );
    const list = await runOperation("projects.list", {}, fresh);
    expect([list.projects.map(({ id }) => id), list.unreadable]).toEqual([[other.id], [tampered.id]]);
    const stranger = { ...fresh, who: { kind: "account" as const, id: "acc-none", mayHost: false } };
    await expect(runOperation("projects.verify", { id: tampered.id }, stranger)).rejects.toThrow("not_found");
    await again.close();
    await tampered.close();
  });
});
