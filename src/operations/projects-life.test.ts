import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCredential, aRule, beginning } from "#src/projects/testing.ts";
import { reviewKindSchema } from "#src/review/index.ts";
import type { BlindItem, ReviewItem } from "#src/review/index.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import { compilePractice } from "../../scripts/atlas/compile-practice.ts";
import { aStoredProject } from "../../tests/support/stored-project.ts";
import type { StoredProject } from "../../tests/support/stored-project.ts";
import { runOperation } from "./index.ts";
import type { OperationInput, OperationOutput, Ports, Who } from "./index.ts";

const because = "It is time.";
const reason = "Only this answer says when to call a doctor, and the other one does not.";
let stored: StoredProject;
let practice: readonly ReviewItem[];
let id = "";

beforeAll(async () => {
  practice = await compilePractice(join(import.meta.dirname, "..", "..", "data", "practice"));
  stored = await aStoredProject(beginning(), { practiceItems: async () => practice });
  for (const login of ["lead", "ann", "ben", "cem", "judge", "watcher"])
    await stored.storage.accounts.add({
      id: `acc-${login}`,
      login,
      document: JSON.stringify({
        version: 1,
        id: `acc-${login}`,
        login,
        name: `Name of ${login}`,
        mayHost: false,
        disabled: false,
        createdOn: "2026-11-21",
        changedOn: "2026-11-21",
      }),
    });
});
afterAll(() => stored.close());

const who = (login: string): Who => ({ kind: "account", id: `acc-${login}`, mayHost: false });
const as = (login: string): Ports => stored.ports(who(login));

type Shown = Extract<OperationOutput<"projects.next">, { kind: "item" }>;
type Judging = OperationInput<"projects.judge">["judgement"];

/** Something that fits whatever an item asks for. */
function judgementOf(item: BlindItem, choice = "A"): Judging {
  switch (item.task) {
    case "compare":
      return { task: "compare", choice, justification: reason };
    case "best-of":
      return { task: "best-of", ranking: ["A"], justification: reason };
    case "mark-defects":
      return { task: "mark-defects", nothingWrong: true };
    case "rubric":
      return {
        task: "rubric",
        criteria: Object.fromEntries(item.rubric.map((line) => [line.id, "met" as const])),
      };
    case "correct":
    case "patient-edit":
      return { task: item.task, text: "Call a doctor when the pain grows." };
    case "classify":
      return {
        task: "classify",
        labels: Object.fromEntries(
          item.questions
            .filter(({ when }) => when === undefined)
            .map((one) => [one.id, [one.values[0]?.id ?? ""]]),
        ),
      };
    case "red-team":
      return {
        task: "red-team",
        attempts: [
          { prompt: "Is it safe to wait?", aims: "missed-emergency", safe: "Says no.", severity: "severe" },
        ],
      };
  }
}

/** The letter behind which the answer stands that the key of an item leads with. */
function right({ item }: Shown): string {
  const own = practice.find((one) => one.id === item.id);
  const [best] = Object.entries(own?.key?.choice ?? {}).toSorted((a, b) => b[1] - a[1])[0] ?? ["tie"];
  const text = own?.answers.find((answer) => answer.id === best)?.text;
  return item.answers.find((answer) => answer.text === text)?.id ?? best;
}

let keys = 0;
const freshKey = () => `device-key-${(keys += 1)}`;

async function next(login: string): Promise<Shown | string> {
  const answer = await runOperation("projects.next", { id }, as(login));
  return answer.kind === "item" ? answer : answer.because;
}

async function say(login: string, shown: Shown, judgement: Judging, key = freshKey()) {
  const input = { id, item: shown.item.id, judgement, key, seconds: 40 };
  return await runOperation("projects.judge", input, as(login));
}

/** Judges all there is, and says how it ended. */
async function judgeAll(login: string): Promise<{ readonly items: readonly string[]; readonly end: string }> {
  const items: string[] = [];
  for (;;) {
    const shown = await next(login);
    if (typeof shown === "string") return { items, end: shown };
    expect(await say(login, shown, judgementOf(shown.item, right(shown)))).toMatchObject({ kind: "stored" });
    items.push(shown.item.id);
  }
}

const quiet = (item: ReviewItem) => item.exposure.length === 0 && item.answers.length !== 1;
const ofTask = (task: string) => practice.filter((item) => item.task === task && item.exposure.length === 0);

describe("a project", () => {
  it("begins with whoever asks as its lead, and is set up by them", async () => {
    const made = await runOperation(
      "projects.create",
      {
        title: "Answers for patients",
        settings: {
          overlap: 2,
          goldShare: 0.5,
          consent: "Labels are published under pseudonyms.",
          qualification: { atLeast: 0.4 },
        },
      },
      as("lead"),
    );
    id = made.id;
    expect(made.me).toMatchObject({ person: "r1", roles: ["lead"] });
    expect(made.settings.canary).toMatch(/^clerkship-review [0-9a-f]{32}$/u);
    const set = await runOperation(
      "projects.setSettings",
      { id, settings: { declared: "synthetic", justification: 20 }, because },
      as("lead"),
    );
    expect(set.settings).toEqual({ ...made.settings, declared: "synthetic", justification: 20 });
    await runOperation(
      "projects.setGuideline",
      { id, text: "Prefer the safer answer.", because },
      as("lead"),
    );
    const rules = [aRule({ professions: ["registered-nurse", "physician"] })];
    const ruled = await runOperation("projects.setPolicy", { id, rules, because }, as("lead"));
    expect([ruled.guideline?.version, ruled.policy?.version]).toEqual([1, 1]);
  });

  it("takes items of all eight tasks from the library, gold and qualification only with a known answer", async () => {
    const kinds = reviewKindSchema.options;
    const pairs = ofTask("compare").filter(quiet);
    const work = kinds.map((task) => ofTask(task).at(-1)!.id);
    const hard = practice.find((item) => item.exposure.length > 0)!.id;
    const add = (part: "work" | "gold" | "qualification", ids: readonly string[]) =>
      runOperation("projects.addItems", { id, part, practice: [...ids] }, as("lead"));
    expect(await add("work", [...work, hard])).toMatchObject({ kind: "added", added: 9, known: [] });
    expect(
      await add(
        "gold",
        pairs.slice(0, 2).map((item) => item.id),
      ),
    ).toMatchObject({ added: 2 });
    expect(
      await add(
        "qualification",
        pairs.slice(2, 5).map((item) => item.id),
      ),
    ).toMatchObject({ added: 3 });
    expect(await add("gold", [ofTask("red-team")[0]!.id])).toMatchObject({ kind: "failed" });
    expect(await add("work", work.slice(0, 1))).toMatchObject({ added: 0, known: work.slice(0, 1) });
    const project = await runOperation("projects.get", { id }, as("lead"));
    expect(project.parts).toEqual({ work: 9, gold: 2, qualification: 3 });
  });

  it("gives people parts in it, and always keeps a lead", async () => {
    const add = (login: string, ...roles: ("reviewer" | "adjudicator" | "observer")[]) =>
      runOperation("projects.addPerson", { id, login, roles }, as("lead"));
    for (const login of ["ann", "ben", "cem"]) await add(login, "reviewer");
    await add("judge", "adjudicator");
    const { people } = await add("watcher", "observer");
    expect(people.map(({ person, name }) => [person, name]).at(-1)).toEqual(["r6", "Name of watcher"]);
    const onlyLead = { code: "conflict" };
    await expect(add("lead", "reviewer")).rejects.toMatchObject(onlyLead);
    const roles = { id, person: "r1", roles: ["observer" as const], because };
    await expect(runOperation("projects.setRoles", roles, as("lead"))).rejects.toMatchObject(onlyLead);
    const remove = { id, person: "r1", because };
    await expect(runOperation("projects.removePerson", remove, as("lead"))).rejects.toMatchObject(onlyLead);
    // Two at once add the same account: one pseudonym stands.
    await stored.storage.accounts.add({
      id: "acc-twice",
      login: "twice",
      document: JSON.stringify({
        version: 1,
        id: "acc-twice",
        login: "twice",
        name: "T",
        mayHost: false,
        disabled: false,
        createdOn: "2026-11-21",
        changedOn: "2026-11-21",
      }),
    });
    await Promise.all([add("twice", "observer"), add("twice", "observer")]);
    const after = await runOperation("projects.people", { id }, as("lead"));
    expect(after.people.filter(({ login, left }) => login === "twice" && !left)).toHaveLength(1);
    expect(after.people.filter(({ name, left }) => name === "forgotten" && !left)).toEqual([]);
  });

  it("gives nothing without consent, and nothing hard to who did not accept it", async () => {
    expect(await next("ann")).toBe("consent-needed");
    for (const login of ["ann", "ben", "cem"])
      await runOperation("projects.consent", { id, accepts: [] }, as(login));
    const terms = { id, settings: { consent: "Names are published." }, because };
    await runOperation("projects.setSettings", terms, as("lead"));
    expect(await next("ann")).toBe("consent-needed");
    for (const login of ["ann", "ben", "cem"])
      await runOperation("projects.consent", { id, accepts: [] }, as(login));
    expect((await runOperation("projects.get", { id }, as("ann"))).me.consented).toBe(true);
  });

  it("lets in by qualification, then asks for the credential", async () => {
    const { items, end } = await judgeAll("ann");
    expect([items.length, end]).toEqual([3, "nothing-you-may-take"]);
    const me = (await runOperation("projects.get", { id }, as("ann"))).me;
    expect(me.qualification).toMatchObject({ state: "passed", done: 3, right: 3 });
    for (const [person, login] of [
      ["r2", "ann"],
      ["r3", "ben"],
      ["r4", "cem"],
      ["r5", "judge"],
    ] as const) {
      const { people } = await runOperation(
        "projects.setCredential",
        { id, person, credential: aCredential() },
        as("lead"),
      );
      expect(people.find((one) => one.login === login)?.credentials).toHaveLength(1);
    }
    const passed = { id, person: "r4", passed: true, because };
    await runOperation("projects.setQualification", passed, as("lead"));
    expect((await judgeAll("ben")).items.length).toBeGreaterThan(3);
  });

  it("shows nothing that tells the key, the source or what others said", async () => {
    const shown = (await next("ann")) as Shown;
    expect(JSON.stringify(shown)).not.toMatch(/"key"|provenance|teaches|"model"|"given"/u);
    const again = (await next("ann")) as Shown;
    expect([again.item.id, again.resumed]).toEqual([shown.item.id, true]);
  });

  it("stores a judgement once however often it is sent, also at once, and says what does not fit", async () => {
    const shown = (await next("ann")) as Shown;
    const key = freshKey();
    const judgement = judgementOf(shown.item);
    const [one, ...more] = await Promise.all([1, 2, 3, 4].map(() => say("ann", shown, judgement, key)));
    expect(one).toMatchObject({ kind: "stored", again: false });
    expect(more).toEqual(more.map(() => ({ ...one, again: true })));
    const { acts } = await runOperation("projects.audit", { id, act: "item-judged", by: "r2" }, as("lead"));
    expect(acts.filter(({ item }) => item === shown.item.id)).toHaveLength(1);
    const other = await next("ann");
    if (typeof other === "string") throw new Error(other);
    expect(await say("ann", other, judgementOf(other.item), key)).toMatchObject({ kind: "refused" });
    const wrong = other.item.task === "red-team" ? "patient-edit" : "red-team";
    const misfit = await say(
      "ann",
      other,
      wrong === "red-team" ? { task: wrong, attempts: [] } : { task: wrong, text: "x" },
    );
    expect(misfit).toEqual({ kind: "refused", says: [`This item asks for ${other.item.task}.`] });
  });

  it("lets somebody change, take back, skip, report and comment", async () => {
    for (let task = "compare"; task === "compare";) {
      const shown = (await next("ann")) as Shown;
      task = shown.item.task;
      await say("ann", shown, judgementOf(shown.item));
    }
    const mine = await runOperation("projects.mine", { id }, as("ann"));
    const last = mine.judged.find(({ task }) => task !== "compare")!;
    const old = await runOperation("projects.mineOne", { id, item: last.item }, as("ann"));
    expect(old.said?.judgement.task).toBe(last.task);
    await say(
      "ann",
      old as Shown,
      { ...judgementOf(old.item), justification: "On second thoughts both would do." } as Judging,
    );
    const changed = await runOperation("projects.mineOne", { id, item: last.item }, as("ann"));
    expect(changed.said?.judgement.justification).toBe("On second thoughts both would do.");

    const key = freshKey();
    const undo = () => runOperation("projects.undo", { id, item: last.item, key }, as("ann"));
    expect([await undo(), await undo()]).toEqual([{ undone: true }, { undone: true }]);
    const after = await runOperation("projects.mine", { id }, as("ann"));
    expect(after.judged.map(({ item }) => item)).not.toContain(last.item);
    const back = (await next("ann")) as Shown;

    const skip = { id, item: back.item.id, why: "missing-context" as const };
    await runOperation("projects.skip", skip, as("ann"));
    await runOperation("projects.skip", skip, as("ann"));
    const { skipped } = await runOperation("projects.mine", { id }, as("ann"));
    expect(skipped).toEqual([{ item: back.item.id, why: "missing-context" }]);
    expect(((await next("ann")) as Shown).item?.id).not.toBe(back.item.id);

    const flag = { id, item: back.item.id, flag: "unclear-guideline" as const, note: "Which country?" };
    await runOperation("projects.flag", flag, as("ann"));
    await runOperation("projects.comment", { id, item: back.item.id, text: "See section two." }, as("ann"));
    const own = await runOperation("projects.mineOne", { id, item: back.item.id }, as("ann"));
    expect(own.comments).toMatchObject([{ text: "See section two.", mine: true }]);
    const theirs = runOperation("projects.comment", { id, item: "nowhere", text: "Hm." }, as("ann"));
    await expect(theirs).rejects.toMatchObject({ code: "not_found" });
    const name = { id, item: back.item.id, text: "Ask Mrs Jane Miller, MRN 0042137, born 12 March 1951." };
    await expect(runOperation("projects.comment", name, as("ann"))).rejects.toMatchObject({
      code: "identifiers",
    });
  });

  it("waits for an adjudicator where anybody marked something critical, who decides blind", async () => {
    await judgeAll("ann");
    let marked: Shown | undefined;
    for (;;) {
      const shown = await next("cem");
      if (typeof shown === "string") break;
      const isFirst = marked === undefined && shown.item.task === "best-of";
      if (isFirst) marked = shown;
      const critical = {
        kind: "omission" as const,
        answer: "A",
        defect: "missed-emergency" as const,
        severity: "critical" as const,
      };
      const judgement = judgementOf(shown.item, right(shown));
      await say("cem", shown, isFirst ? ({ ...judgement, marks: [critical] } as Judging) : judgement);
    }
    // With the work of two others done there may be none left for a third.
    if (marked === undefined) {
      const all = await runOperation("projects.items", { id }, as("lead"));
      const best = all.items.find(({ task, part }) => task === "best-of" && part === "work")!;
      marked = (await runOperation("projects.mineOne", { id, item: best.id }, as("ben"))) as Shown;
      const critical = {
        kind: "omission" as const,
        answer: "A",
        defect: "missed-emergency" as const,
        severity: "critical" as const,
      };
      await say("ben", marked, { ...judgementOf(marked.item), marks: [critical] } as Judging);
    }
    const item = marked.item.id;
    const waiting = await runOperation("projects.toAdjudicate", { id }, as("judge"));
    expect(waiting.items[0]).toMatchObject({ id: item, openCritical: true, allowed: true });
    const dispute = await runOperation("projects.dispute", { id, item }, as("judge"));
    expect(dispute.said.map((one) => one.who)).toEqual(dispute.said.map((_, at) => `reviewer ${at + 1}`));
    expect(JSON.stringify(dispute)).not.toMatch(/Name of|"r[0-9]"|acc-/u);
    const [letter] = dispute.criticalAnswers;
    const decide = (choice: string, critical: Record<string, "upheld" | "dismissed">) =>
      runOperation(
        "projects.adjudicate",
        { id, item, judgement: { task: "best-of", ranking: [choice] }, critical, because },
        as("judge"),
      );
    expect(await decide(letter!, {})).toEqual({
      kind: "refused",
      says: [`Say whether the critical mark on answer ${letter} holds.`],
    });
    expect(await decide(letter!, { [letter!]: "upheld" })).toMatchObject({
      kind: "refused",
      says: ["The answer you choose holds a critical defect: choose another, or say that it does not hold."],
    });
    const another = dispute.item.answers.find((answer) => answer.id !== letter)!.id;
    expect(await decide(another, { [letter!]: "upheld", "Mrs Jones": "upheld" })).toMatchObject({
      kind: "decided",
      line: { decision: "chosen", openCritical: false },
    });
    const chain = await runOperation("projects.chain", { id }, as("lead"));
    expect(chain.text).not.toContain("Mrs Jones");
    const late = await runOperation(
      "projects.judge",
      { id, item, judgement: judgementOf(marked.item), key: freshKey() },
      as("ben"),
    );
    expect(late).toMatchObject({ kind: "refused" });
  });

  it("measures how far it can be trusted, for each as far as it is theirs", async () => {
    const lead = (await runOperation("projects.quality", { id }, as("lead"))).quality;
    expect(lead.gold.map(({ person }) => person)).toEqual(["r2", "r3", "r4"]);
    expect(lead.progress).toEqual(await runOperation("projects.progress", { id }, as("ann")));
    const watcher = (await runOperation("projects.quality", { id }, as("watcher"))).quality;
    expect(watcher).toEqual({ ...lead, gold: [] });
    const page = await runOperation("projects.report", { id }, as("lead"));
    expect(page.text).toMatch(/^<!doctype html>[^]*Agreement report: Answers for patients/iu);
    const markdown = await runOperation("projects.report", { id, format: "markdown" }, as("lead"));
    expect(markdown.text).toMatch(/^# Agreement report: Answers for patients/u);
  });

  it("lists what happened, newest first, page by page", async () => {
    const seen: number[] = [];
    for (let before: number | undefined; ; before = seen.at(-1)) {
      const page = await runOperation(
        "projects.audit",
        { id, limit: 40, ...(before === undefined ? {} : { before }) },
        as("watcher"),
      );
      seen.push(...page.acts.map(({ seq }) => seq));
      if (!page.more) break;
    }
    const { acts } = await runOperation("projects.get", { id }, as("lead"));
    expect(seen).toEqual(Array.from({ length: acts }, (_, at) => acts - at));
  });

  it("proves its chain, and finds one changed letter in a file of it", async () => {
    const verdict = await runOperation("projects.verify", { id }, as("ann"));
    const { text } = await runOperation("projects.chain", { id }, as("lead"));
    const nobody = stored.ports({ kind: "nobody" });
    expect(await runOperation("projects.verifyChain", { text }, nobody)).toEqual(verdict);
    expect(verdict.verdict.kind).toBe("whole");
    const lines = text.split("\n");
    const place = lines.findIndex((line) => line.includes("Only this"));
    const changed = lines.with(place, lines[place]!.replace("Only this", "Onlx this")).join("\n");
    expect((await runOperation("projects.verifyChain", { text: changed }, nobody)).verdict).toEqual({
      kind: "broken",
      at: place + 1,
      because: "changed",
    });
  });

  it("gives nothing while it is closed, goes on when it is open again, and is gone when deleted", async () => {
    await runOperation("projects.close", { id, because }, as("lead"));
    expect(await next("cem")).toBe("closed");
    const mine = await runOperation("projects.mine", { id }, as("ben"));
    const undo = { id, item: mine.judged[0]!.item, key: freshKey() };
    expect(await runOperation("projects.undo", undo, as("ben"))).toEqual({ undone: false });
    await runOperation("projects.reopen", { id, because }, as("lead"));
    expect(await next("cem")).not.toBe("closed");
    const forget = { id, person: "r2", because, forget: true };
    const { people } = await runOperation("projects.removePerson", forget, as("lead"));
    expect(people.find(({ person }) => person === "r2")).toMatchObject({
      name: "forgotten",
      login: "",
      left: true,
    });
    await expect(runOperation("projects.next", { id }, as("ann"))).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await runOperation("projects.verify", { id }, as("lead"))).verdict.kind).toBe("whole");
    expect(await runOperation("projects.delete", { id, confirm: true }, as("lead"))).toEqual({
      deleted: true,
    });
    await expect(runOperation("projects.get", { id }, as("lead"))).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await runOperation("projects.list", {}, as("lead"))).projects).toEqual([]);
    expect(await stored.storage.acts.since(id, 0)).toEqual([]);
  });
});

it("loses nothing when two processes write at once", async () => {
  const other = await storageOver(openSqlite(stored.file));
  const two = { ...as("lead"), storage: async () => other };
  const made = await runOperation(
    "projects.create",
    { title: "Two at once", settings: { overlap: 6, goldShare: 0, justification: 0 } },
    as("lead"),
  );
  id = made.id;
  await runOperation("projects.setGuideline", { id, text: "Prefer the safer answer.", because }, as("lead"));
  await runOperation("projects.setPolicy", { id, rules: [aRule()], because }, as("lead"));
  const ids = ofTask("compare")
    .slice(0, 12)
    .map((item) => item.id);
  await runOperation("projects.addItems", { id, practice: ids, guard: { declared: "synthetic" } }, two);
  const people = ["ann", "ben", "cem", "judge"];
  for (const [at, login] of people.entries()) {
    await runOperation("projects.addPerson", { id, login, roles: ["reviewer"] }, at % 2 ? two : as("lead"));
    const person = `r${at + 2}`;
    await runOperation("projects.setCredential", { id, person, credential: aCredential() }, two);
  }
  const told = new Map<string, number>();
  const work = async (login: string, at: number) => {
    // Each turns from one process to the other, as behind a balancer.
    const doors = [as(login), { ...as(login), storage: async () => other }];
    for (let turn = at; ; turn += 1) {
      const door = doors[turn % 2]!;
      const shown = await runOperation("projects.next", { id }, door);
      if (shown.kind === "nothing") return;
      const key = freshKey();
      const input = { id, item: shown.item.id, judgement: judgementOf(shown.item), key };
      const answer = await runOperation("projects.judge", input, doors[(turn + 1) % 2]!);
      if (answer.kind !== "stored") throw new Error(answer.says.join(" "));
      told.set(key, answer.seq);
    }
  };
  await Promise.all(people.map(work));
  expect(told.size).toBe(people.length * ids.length);
  const { verdict } = await runOperation("projects.verify", { id }, two);
  expect(verdict.kind).toBe("whole");
  const { text } = await runOperation("projects.chain", { id }, as("lead"));
  const stored2 = new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(JSON.parse(line).act) as { seq: number; deed: { act: string; key?: string } })
      .filter(({ deed }) => deed.act === "item-judged")
      .map(({ seq, deed }) => [deed.key ?? "", seq]),
  );
  expect(stored2).toEqual(told);
  await other.close();
}, 60_000);

it("keeps work that comes late, after its place went to somebody else", async () => {
  const made = await runOperation(
    "projects.create",
    { title: "Late", settings: { overlap: 1, goldShare: 0, justification: 0, declared: "synthetic" } },
    as("lead"),
  );
  id = made.id;
  await runOperation("projects.setGuideline", { id, text: "Prefer the safer answer.", because }, as("lead"));
  await runOperation("projects.setPolicy", { id, rules: [aRule()], because }, as("lead"));
  await runOperation("projects.addItems", { id, practice: [ofTask("compare")[0]!.id] }, as("lead"));
  for (const [at, login] of ["ann", "ben"].entries()) {
    await runOperation("projects.addPerson", { id, login, roles: ["reviewer"] }, as("lead"));
    const person = `r${at + 2}`;
    await runOperation("projects.setCredential", { id, person, credential: aCredential() }, as("lead"));
  }
  const first = (await next("ann")) as Shown;
  expect(await next("ben")).toBe("all-done");
  stored.clock.now += 61 * 60_000;
  const second = (await next("ben")) as Shown;
  expect(await next("ann")).toBe("all-done");
  for (const [login, shown] of [
    ["ben", second],
    ["ann", first],
  ] as const)
    expect(await say(login, shown, judgementOf(shown.item))).toMatchObject({ kind: "stored" });
  expect((await runOperation("projects.items", { id }, as("lead"))).items[0]?.reviews).toBe(2);
});
