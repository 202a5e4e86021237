import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { planSchema } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { emptyHome, root, runCli } from "../support/run-cli.ts";

const nurse = join(root, "data", "examples", "icu-nurse.pdf");
const role = ["--role", "clinical-informaticist"];
const lane = [...role, "--start", "2026-11-23"];
const folder = mkdtempSync(join(tmpdir(), "clerkship-plan-"));

const json = async (args: readonly string[], home?: string) => {
  const result = await runCli([...args, "--json"], home === undefined ? {} : { home });
  return { ...result, body: JSON.parse(result.stdout) };
};

const tasksOf = ({ weeks }: Plan) => weeks.flatMap(({ tasks }) => tasks);
const minutesOn = ({ weeks }: Plan, date: string) =>
  weeks.flatMap(({ days }) => days).find((day) => day.date === date)?.minutes;

describe("a plan drafted in passing", () => {
  it("keeps to hours of weekdays, a rota, days off and a calendar of shifts", async () => {
    const shifts = join(folder, "shifts.ics");
    writeFileSync(
      shifts,
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//test//test//EN",
        "BEGIN:VEVENT",
        "UID:one@example.org",
        "DTSTAMP:20261101T000000Z",
        "SUMMARY:Night shift",
        "DTSTART:20261128T210000",
        "DTEND:20261129T070000",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
    const time = ["--weekday", "tue=1,sat=4,sun=2", "--off", "2026-12-05", "--off", "2026-12-24..2026-12-31"];
    const told = [
      "--starts-at",
      "9:30",
      "--time-zone",
      "Europe/Paris",
      "--sitting",
      "45-90",
      "--buffer",
      "12",
    ];
    const { body, code, stderr } = await json(["plan", nurse, ...lane, ...time, ...told, "--shifts", shifts]);
    expect(code).toBe(0);
    expect(stderr).toContain("1 shift");
    const plan = planSchema.parse(body);
    expect(plan.availability).toMatchObject({
      timeZone: "Europe/Paris",
      startsAt: "09:30",
      sitting: { least: 45, most: 90 },
      buffer: 0.2,
    });
    expect(minutesOn(plan, "2026-11-24")).toBe(60);
    expect(minutesOn(plan, "2026-11-28")).toBe(0);
    expect(minutesOn(plan, "2026-11-29")).toBe(0);
    expect(minutesOn(plan, "2026-12-05")).toBe(0);
    expect(minutesOn(plan, "2026-12-06")).toBe(120);
    expect(minutesOn(plan, "2026-12-26")).toBe(0);
  });

  it("has nothing on nights nor on the day after, and says why", async () => {
    const rota = ["--hours", "5", "--rota", "3 nights on, 4 off"];
    const { stdout } = await runCli(["plan", "--example", "icu-nurse", ...lane, ...rota]);
    expect(stdout).toMatch(/No time: Mon 23 Nov, .*\(night shift\).*\(the day after a night\)/);
    expect(stdout).toContain("Left out");
    expect(stdout).toContain("What it lacks");
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const full = await runCli(["plan", "--example", "icu-nurse", ...lane, ...rota, "--full"]);
    expect(full.stdout).toContain("Why: ");
    expect(full.stdout.length).toBeGreaterThan(stdout.length);
  });

  it("writes pages to print, and compares hours for somebody who is not kept", async () => {
    const pdf = join(folder, "plan.pdf");
    await runCli(["plan", nurse, ...lane, "--hours", "5", "--pdf", pdf]);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    const { body } = await json(["plan", "compare", nurse, ...lane, "--hours", "10,4"]);
    expect(body.rows.map(({ hoursPerWeek }: { hoursPerWeek: number }) => hoursPerWeek)).toEqual([4, 10]);
    const { stdout } = await runCli(["plan", "compare", nurse, ...lane, "--hours", "4,10"]);
    expect(stdout).toMatch(/^4 h .*#\.* \d+ %$/m);
  });

  it.each([
    ["not-a-calendar", "no calendar at all, and words of a person"],
    ["no-events", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"],
  ])("answers a shift calendar that is %s without a word of it", async (expected, content) => {
    const path = join(folder, `${expected}.ics`);
    writeFileSync(path, content);
    const time = ["--hours", "5", "--shifts", path];
    const { code, stdout } = await runCli(["plan", nurse, ...lane, ...time, "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe(expected);
    expect(stdout).not.toContain("person");
  });
});

describe("a kept plan", () => {
  const home = emptyHome();
  const act = (...args: string[]) => json(["plan", ...args], home);
  const text = (...args: string[]) => runCli(["plan", ...args], { home });
  let profileId = "";

  beforeAll(async () => {
    profileId = (await json(["import", nurse], home)).body.profile.id;
    await text("--profile", profileId, ...lane, "--hours", "5", "--rota", "3 nights on, 4 off");
  });

  it("is missed where none is kept yet, with what to do about it", async () => {
    const { code, stdout, stderr } = await runCli(["plan", "show"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("clerkship import FILE");
  });

  it("keeps its shifts when it is drafted again with other hours", async () => {
    const { body } = await act("--profile", profileId, ...lane, "--hours", "6");
    expect(body.availability.rota.cycle).toHaveLength(7);
    expect(body.hoursPerWeek).toBe(6);
  });

  it("ticks off, takes part of a task, and plans again after lost days", async () => {
    const plan = planSchema.parse((await act("show")).body);
    const [first, second] = tasksOf(plan).filter(({ parts, minutes }) => parts === 1 && minutes >= 30);
    const done = await act("done", first?.id ?? "", "--at", "https://example.org/note");
    expect(done.body.done).toContain(first?.id);
    expect((await text("done", first?.id ?? "", "--undo")).stdout).toMatch(/^The tick is taken back\./);

    const partly = await act("partly", second?.id ?? "", "--minutes", "10");
    expect(partly.body.progress[second?.work ?? ""]).toBe(10);
    const all = await text("partly", second?.id ?? "", "--minutes", "10");
    expect(all.code).toBe(2);

    const missed = planSchema.parse((await act("missed", "--from", "2026-11-27", "--to", "2026-11-29")).body);
    expect(minutesOn(missed, "2026-11-28")).toBe(0);
    expect(missed.change).toBeDefined();
    expect((await text("repair")).stdout).toMatch(/^Planned again on 2026-11-21/);
    const repaired = planSchema.parse((await act("repair", "--off", "2026-12-24..2026-12-31")).body);
    expect(minutesOn(repaired, "2026-11-28")).toBe(0);
    expect(repaired.availability.daysOff).toHaveLength(2);
    expect(repaired.hoursPerWeek).toBe(6);
  });

  it("explains, moves, and refuses with exit code 5 and the reason", async () => {
    const plan = planSchema.parse((await act("show")).body);
    const reflection = tasksOf(plan).find(({ kind }) => kind === "reflection")?.id ?? "";
    const refused = await act("move", reflection, "--week", "9");
    expect(refused.code).toBe(5);
    expect(refused.body).toMatchObject({ version: 1, kind: "refused", refusals: [{ code: "weekly" }] });
    const said = await text("move", reflection, "--week", "9");
    expect(said).toMatchObject({ code: 5, stderr: "" });
    expect(said.stdout).toContain("belongs to its week");

    const open = tasksOf(plan).filter(
      ({ done, kind }) => !done && kind !== "reflection" && kind !== "recall",
    );
    const told = await act("explain", open[0]?.id ?? "");
    expect(told.body).toMatchObject({ version: 1, task: open[0]?.id });
    const standsIn = plan.weeks.find(({ tasks }) => tasks.some(({ id }) => id === open[0]?.id))?.week ?? 1;
    const held = await act("move", open[0]?.id ?? "", "--week", `${standsIn}`);
    expect(held).toMatchObject({ code: 0, body: { version: 1, kind: "moved" } });
  });

  it("makes room in a full week, lets the task go again, and wants one of the two at a time", async () => {
    const plan = planSchema.parse((await act("show")).body);
    const single = tasksOf(plan).filter(
      ({ done, parts, pinned, kind }) =>
        !done && !pinned && parts === 1 && kind !== "reflection" && kind !== "recall",
    );
    let moved = "";
    for (const { id } of single) {
      const stands = plan.weeks.find(({ tasks }) => tasks.some((task) => task.id === id))?.week ?? 1;
      // A neighbour week: late enough for what it needs, early enough for what waits for it.
      const week = `${stands === 13 ? 12 : stands + 1}`;
      const asked = await act("move", id, "--week", week);
      const refusals = (asked.body.refusals ?? []) as { code: string; tasks: string[] }[];
      if (refusals.length === 0 || refusals.some(({ code, tasks }) => code !== "full" || tasks.length === 0))
        continue;
      const made = await act("move", id, "--week", week, "--make-room");
      expect(made).toMatchObject({ code: 0, body: { version: 1, kind: "moved" } });
      const there = planSchema.parse(made.body.plan).weeks[Number(week) - 1]?.tasks ?? [];
      moved = there.find((task) => task.id === id && task.pinned)?.id ?? "";
      break;
    }
    expect(moved).not.toBe("");
    const freed = await act("move", moved, "--unpin");
    expect(freed.body).toMatchObject({ version: 1, kind: "unpinned" });
    expect(tasksOf(planSchema.parse(freed.body.plan)).find(({ id }) => id === moved)?.pinned).toBe(false);
    expect((await text("move", moved)).code).toBe(2);
    expect((await text("move", moved, "--week", "9", "--unpin")).code).toBe(2);
  });

  it("swaps, looks back, and shows what changed", async () => {
    const plan = planSchema.parse((await act("show")).body);
    const wanted = plan.leftOut.find(({ because }) => because.startsWith("No time"))?.id ?? "";
    const swapped = await act("swap", "--in", wanted);
    expect(swapped.body).toMatchObject({ version: 1, kind: "swapped" });
    expect(swapped.body.plan.wants.in).toContain(wanted);

    const words = "Nights came in the way of my own plans";
    const back = await act("reflect", "--week", "2", "--hindered", words, "--hours-next-week", "2");
    expect(back.body.reflections).toMatchObject([{ week: 2, hindered: words, hoursNextWeek: 2 }]);
    expect(back.body.weeks[2].capacityHours).toBeLessThanOrEqual(2);

    const changes = await act("changes");
    expect(changes.body).toMatchObject({ version: 1, before: {}, after: {} });
    expect((await text("changes")).stdout).toContain("Your best lanes");
    const lint = await act("lint");
    expect(lint.code).toBe(lint.body.lacks.length === 0 ? 0 : 5);
    const compared = await act("compare", "--hours", "3,6");
    expect(compared.body.rows).toHaveLength(2);
  });

  it.each([
    ["ics", /^BEGIN:VCALENDAR\r\n/],
    ["md", /^# /],
    ["json", /^\{\n {2}"version": 2,/],
    ["todoist", /^TYPE,CONTENT,/],
    ["github", /^title,body,labels,/],
  ])("is exported as %s, to standard output or a file", async (format, start) => {
    const { stdout } = await text("export", "--format", format);
    expect(stdout).toMatch(start);
    const out = join(folder, `plan.${format}`);
    expect(await text("export", "--format", format, "--out", out)).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(out, "utf8").slice(0, 12)).toBe(stdout.slice(0, 12));
    const described = await act("export", "--format", format);
    expect(described.body).toMatchObject({ version: 1, format, encoding: "utf-8" });
  });

  it("is exported as pages to a file only", async () => {
    expect((await text("export", "--format", "pdf")).code).toBe(2);
    const out = join(folder, "kept.pdf");
    const { body } = await act("export", "--format", "pdf", "--out", out);
    expect(body).toMatchObject({ version: 1, format: "pdf", bytes: readFileSync(out).length });
  });

  it("is named where there are several, and deleted", async () => {
    await text("--profile", profileId, "--role", "clinical-trainer", "--hours", "4", "--start", "2026-11-23");
    const several = await act("show");
    expect(several).toMatchObject({ code: 2, body: { error: { code: "several-plans" } } });
    const ids = (await json(["plans"], home)).body.plans.map(({ id }: { id: string }) => id);
    for (const id of ids) expect(several.body.error.advice).toContain(id);
    expect((await act("show", "--plan", ids[0])).body.id).toBe(ids[0]);
    expect((await act("delete", "--plan", ids[0])).body).toEqual({ version: 1, deleted: true });
    expect((await text("delete")).code).toBe(2);
    expect((await text("delete", "--yes")).stdout).toBe("Deleted.\n");
    expect((await json(["plans"], home)).body.plans).toEqual([]);
  });

  it("has a help with examples for each of its words", async () => {
    const { stdout } = await text("--help");
    const words = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, word = ""]) => word);
    expect(words).toHaveLength(14);
    for (const word of words) {
      const help = await text(word, "--help");
      expect([word, help.code, help.stderr]).toEqual([word, 0, ""]);
      expect(help.stdout).toContain(`$ clerkship plan ${word}`);
      expect(help.stdout).toContain("--json");
    }
  });
});
