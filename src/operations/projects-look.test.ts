import { afterEach, describe, expect, it } from "vitest";
import { aChoice, aMark, anItem, aRule, beginning, judged, someItems } from "#src/projects/testing.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import { aStoredProject } from "../../tests/support/stored-project.ts";
import type { StoredProject } from "../../tests/support/stored-project.ts";
import { runOperation } from "./index.ts";

const nurse = { kind: "account", id: "acc-nurse", mayHost: false } as const;
let stored: StoredProject;
afterEach(async () => {
  await stored.close();
});

describe("projects.coverage", () => {
  it("counts who could take what under the rules in force, and under a draft of others", async () => {
    const work = [
      ...someItems(2),
      ...someItems(2, "d", { topics: ["dosing"] }),
      anItem({ id: "s", topics: ["style", "education"] }),
    ];
    stored = await aStoredProject(
      beginning({ work, rules: [aRule({ topics: ["education"] })], reviewers: 2 }),
    );
    const now = await runOperation("projects.coverage", { id: stored.id }, stored.ports());
    expect(now.people.map(({ may }) => may)).toEqual([2, 2]);
    expect([now.items, now.nobody.items, now.short]).toEqual([5, 3, 3]);
    expect(now.nobody.because.map(({ items }) => items)).toEqual([2, 1]);
    // An item of two topics needs leave for both.
    const rules = [aRule({ topics: ["education"] }), aRule({ topics: ["style", "dosing"] })];
    const draft = await runOperation("projects.coverage", { id: stored.id, rules }, stored.ports());
    expect([draft.nobody.items, draft.short, draft.people[0]?.may]).toEqual([0, 0, 5]);
  });

  it("says every item is short where it needs more people than may take it", async () => {
    stored = await aStoredProject(beginning({ reviewers: 2, settings: { overlap: 3 } }));
    const found = await runOperation("projects.coverage", { id: stored.id }, stored.ports());
    expect([found.short, found.nobody.items]).toEqual([3, 0]);
  });
});

describe("projects.waiting", () => {
  it("counts down as somebody judges, and is nothing once the project is closed", async () => {
    stored = await aStoredProject(beginning());
    await stored.storage.acts.addPerson(stored.id, "r2", nurse.id);
    const toJudge = async () =>
      (await runOperation("projects.waiting", {}, stored.ports(nurse))).projects.map((one) => one.toJudge);
    expect(await toJudge()).toEqual([3]);
    await stored.tell("r2", [
      { act: "item-shown", item: "w0", order: ["a", "b"] },
      judged("w0", aChoice("a")),
      { act: "item-skipped", item: "w1", why: "no-reason", note: "" },
    ]);
    expect(await toJudge()).toEqual([1]);
    await stored.tell("r1", [{ act: "project-closed", because: "It is done." }]);
    expect(await toJudge()).toEqual([0]);
  });
});

describe("projects.item", () => {
  it("shows who said what by letter, and no model before the models are unsealed", async () => {
    const answers = [
      { id: "a", text: "Rest, and call a doctor if it grows.", model: "alpha" },
      { id: "b", text: "It will pass.", model: "beta" },
    ];
    stored = await aStoredProject(beginning({ work: [anItem({ id: "w0", answers })] }));
    await stored.tell("r2", [
      { act: "item-shown", item: "w0", order: ["b", "a"] },
      judged("w0", aChoice("a", [aMark()]), ["b", "a"]),
    ]);
    const look = async () =>
      await runOperation("projects.item", { id: stored.id, item: "w0" }, stored.ports());
    const sealed = await look();
    expect(JSON.stringify(sealed)).not.toMatch(/alpha|beta/u);
    expect(sealed.said).toMatchObject([
      { who: "r2", order: ["B", "A"], judgement: { choice: "A", marks: [{ answer: "B" }] } },
    ]);
    expect(sealed.line.openCritical).toBe(true);
    await stored.tell("r1", [{ act: "models-unsealed", because: "It is done." }]);
    expect((await look()).models).toEqual({ A: "alpha", B: "beta" });
  });
});

describe("projects.guideline", () => {
  it("shows any version, and none that was never there", async () => {
    stored = await aStoredProject(beginning());
    const { text: first } = await runOperation("projects.guideline", { id: stored.id }, stored.ports());
    await stored.tell("r1", [
      { act: "guideline-set", version: 2, text: "Prefer the clearer answer.", because: "It was asked for." },
    ]);
    const version = async (number: number) =>
      (await runOperation("projects.guideline", { id: stored.id, version: number }, stored.ports())).text;
    expect([await version(1), await version(2)]).toEqual([first, "Prefer the clearer answer."]);
    await expect(version(3)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("projects.library", () => {
  it("says of each practice item whether it has an answer to hold judgements against", async () => {
    const known = reviewItemSchema.parse({ ...anItem({ id: "known" }), key: { choice: { a: 3 } } });
    stored = await aStoredProject(beginning(), {
      practiceItems: async () => [known, anItem({ id: "open", prompt: "a".repeat(500) })],
    });
    const { items } = await runOperation("projects.library", {}, stored.ports());
    expect(items.map((item) => [item.id, item.known, item.standing])).toEqual([
      ["known", true, "unreviewed"],
      ["open", false, "unreviewed"],
    ]);
    expect(items[1]?.prompt.length).toBeLessThan(200);
  });
});
