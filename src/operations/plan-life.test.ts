import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, AppError, calendarDateSchema } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { writeCalendar } from "#src/outside/calendar/write-calendar.ts";
import { checkPlan } from "#src/plan/index.ts";
import type { Plan, PlanTask } from "#src/plan/index.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import { fieldAtlas } from "../../tests/support/field.ts";
import { readStory } from "../../tests/support/stories.ts";
import type { Ports } from "./ports.ts";
import { runOperation } from "./run-operation.ts";

const start = calendarDateSchema.parse("2026-11-23");
const lane = { role: "clinical-informaticist", domain: "ops", sector: "hospital" };
const folder = mkdtempSync(join(tmpdir(), "clerkship-plan-life-"));
const clock = { today: start };
let ports: Ports;
let storage: Awaited<ReturnType<typeof storageOver>>;
let plan: Plan;

beforeAll(async () => {
  const atlas = await fieldAtlas();
  storage = await storageOver(openSqlite(join(folder, "life.sqlite")));
  const never = (): never => {
    throw new Error("not needed here");
  };
  ports = {
    atlas: async () => atlas,
    reference: never,
    fieldSearch: never,
    skillMatcher: never,
    titleMatcher: never,
    storage: async () => storage,
    readDocument: never,
    examples: { list: never, read: never },
    writeCalendar: async (one, options) => writeCalendar(one, options),
    writePlanPdf: never,
    readShifts: never,
    boundSchedule: async () => undefined,
    evaluation: { look: never, run: never },
    readTable: never,
    writePaperPdf: never,
    reportScript: never,
    kits: { fhirExamples: never, readDicom: never, readMolecules: never },
    writeFolder: never,
    signingKey: never,
    verifySignature: never,
    readFolder: never,
    writeSite: never,
    sha256: never,
    today: () => clock.today,
    now: () => "2026-11-21T09:00:00.000Z",
    randomId: () => "0".repeat(32),
    practiceItems: async () => [],
    secrets: { hash: never, verify: never, token: () => "" },
    askModel: never,
    sendHook: never,
    outsideHosts: { models: [], hooks: [] },
    who: { kind: "owner" },
  };
  await storage.profiles.save(await readStory("icu-nurse", atlas));
  plan = await runOperation("plan.draft", { profileId: "icu-nurse", ...lane, hoursPerWeek: 6, start }, ports);
}, 60_000);

afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const on = (day: number): CalendarDate => (clock.today = addDays(start, day));
const tasksOf = (one: Plan): readonly PlanTask[] => one.weeks.flatMap(({ tasks }) => tasks);
const weekOf = (one: Plan, work: string): number =>
  one.weeks.findLast(({ tasks }) => tasks.some((task) => task.work === work))?.week ?? 0;

describe("the life of a plan", () => {
  it("starts whole and is kept", async () => {
    expect(checkPlan(plan)).toEqual([]);
    expect(await runOperation("plan.get", { id: plan.id }, ports)).toEqual(plan);
    expect((await runOperation("plan.lint", { id: plan.id }, ports)).lacks).toEqual([]);
  });

  it("counts a finished artefact that can be seen as evidence, and takes it back with the tick", async () => {
    on(6);
    const artefacts = tasksOf(plan).filter(
      ({ yields, practises }) => yields === "artefact" && practises.length > 0,
    );
    for (const { work } of artefacts.slice(0, 6))
      await runOperation("plan.mark", { id: plan.id, task: work, done: true, at: "portfolio.md" }, ports);
    const changes = await runOperation("plan.changes", { id: plan.id }, ports);
    expect(changes.proofs.length).toBeGreaterThan(3);
    expect(changes.proofs.every(({ grade, at }) => grade === "artefact" && at === "portfolio.md")).toBe(true);
    expect(changes.skills.length).toBeGreaterThan(0);
    expect(changes.skills.every(({ after }) => after.grade === "artefact")).toBe(true);
    const score = (standing: typeof changes.before): number => standing.lane?.score ?? 0;
    expect(score(changes.after)).toBeGreaterThan(score(changes.before));

    for (const { work } of artefacts.slice(0, 6))
      await runOperation("plan.mark", { id: plan.id, task: work, done: false }, ports);
    const back = await runOperation("plan.changes", { id: plan.id }, ports);
    expect([back.proofs, back.skills]).toEqual([[], []]);
    expect(back.after).toEqual(back.before);
  });

  it("plans what was missed again and says what moved", async () => {
    on(20);
    const missed = await runOperation("plan.missed", { id: plan.id, from: addDays(start, 7) }, ports);
    expect(checkPlan(missed)).toEqual([]);
    expect(missed.change?.moved.length).toBeGreaterThan(0);
    const ahead = tasksOf(missed)
      .filter(({ done }) => !done)
      .flatMap(({ sittings }) => sittings);
    expect(ahead.length).toBeGreaterThan(20);
    expect(ahead.every(({ date }) => date >= clock.today)).toBe(true);
    plan = missed;
  });

  it("keeps what is done in part and plans the rest", async () => {
    const task = tasksOf(plan).find(({ minutes, kind }) => minutes >= 60 && kind !== "recall");
    if (task === undefined) throw new Error("no task of an hour");
    const total = tasksOf(plan)
      .filter(({ work }) => work === task.work)
      .reduce((sum, { minutes }) => sum + minutes, 0);
    plan = await runOperation("plan.partly", { id: plan.id, task: task.id, minutes: 30 }, ports);
    const own = tasksOf(plan).filter(({ work }) => work === task.work);
    expect(own.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total);
    expect(own.filter(({ done }) => done).map(({ minutes }) => minutes)).toEqual([30]);
    expect(checkPlan(plan)).toEqual([]);
  });

  it("lets the week after a reflection have the hours that were said", async () => {
    plan = await runOperation(
      "plan.reflect",
      { id: plan.id, week: 3, went: "The map", hoursNextWeek: 2 },
      ports,
    );
    expect(plan.weeks[3]?.capacityHours).toBeLessThanOrEqual(2);
    expect(plan.reflections).toMatchObject([{ week: 3, went: "The map" }]);
    expect(checkPlan(plan)).toEqual([]);
  });

  it("moves a task where it may stand, keeps it there, and says why elsewhere not", async () => {
    const task = tasksOf(plan).find(
      ({ kind, done, parts }) => kind === "conversation" && !done && parts === 1,
    );
    const places = await runOperation("plan.placesFor", { id: plan.id, task: task?.id }, ports);
    const free = places.weeks.filter(
      ({ refusals, week }) => refusals.length === 0 && week !== weekOf(plan, task?.work ?? ""),
    );
    const shut = places.weeks.find(({ refusals }) => refusals.length > 0);
    const refused = await runOperation("plan.move", { id: plan.id, task: task?.id, week: shut?.week }, ports);
    expect(refused).toMatchObject({ kind: "refused", refusals: shut?.refusals });
    const to = free[0]?.week;
    if (to === undefined) return;
    const moved = await runOperation("plan.move", { id: plan.id, task: task?.id, week: to }, ports);
    expect(moved.kind).toBe("moved");
    plan = await runOperation("plan.repair", { id: plan.id }, ports);
    expect(weekOf(plan, task?.work ?? "")).toBe(to);
  });

  it("remembers which calendar entries it gave out and calls off those that fell away", async () => {
    const first = await runOperation("plan.calendar", { id: plan.id }, ports);
    const given = (await runOperation("plan.get", { id: plan.id }, ports)).published;
    expect(Object.keys(given).length).toBeGreaterThan(20);
    const out = tasksOf(plan).find(
      ({ kind, done, carries }) => kind === "learning" && !done && carries.length === 0,
    );
    const swapped = await runOperation("plan.swap", { id: plan.id, out: out?.work }, ports);
    expect(swapped.kind).toBe("swapped");
    const second = await runOperation("plan.calendar", { id: plan.id }, ports);
    const uids = (ics: string): ReadonlySet<string> =>
      new Set(ics.replaceAll("\r\n ", "").match(/^UID:.*$/gm));
    for (const uid of uids(first.ics)) expect(uids(second.ics)).toContain(uid);
    expect(second.ics).toContain("STATUS:CANCELLED");
    const feed = await runOperation("plan.calendar", { id: plan.id, subscription: true }, ports);
    expect(feed.ics).not.toContain("STATUS:CANCELLED");
  });

  it("keeps what is done when hours change, and leaves nothing behind when it is deleted", async () => {
    const done = tasksOf(await runOperation("plan.get", { id: plan.id }, ports)).filter((task) => task.done);
    const again = await runOperation(
      "plan.draft",
      { profileId: "icu-nurse", ...lane, hoursPerWeek: 9, start: addDays(start, 7) },
      ports,
    );
    expect(again.start).toBe(start);
    expect(
      tasksOf(again)
        .filter((task) => task.done)
        .map(({ minutes }) => minutes),
    ).toEqual(done.map(({ minutes }) => minutes));
    await runOperation("plan.delete", { id: plan.id }, ports);
    await expect(runOperation("plan.get", { id: plan.id }, ports)).rejects.toBeInstanceOf(AppError);
    expect((await storage.profiles.load("icu-nurse"))?.profile.evidence).toEqual([]);
  });
});
