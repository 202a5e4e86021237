import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

interface KeptPlan {
  readonly id: string;
  readonly availability: {
    readonly rota?: { readonly cycle: readonly string[] };
    readonly shifts: unknown[];
  };
  readonly weeks: readonly {
    readonly days: readonly { readonly date: string; readonly minutes: number; readonly because?: string }[];
    readonly tasks: readonly { readonly sittings: readonly { readonly date: string }[] }[];
  }[];
}

describe("hours and shifts in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  let lane: {
    readonly profileId: string;
    readonly role: string;
    readonly domain: string;
    readonly sector: string;
  };
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    const imported = await callOperation(server.url, "profile.importExample", {
      example: "icu-nurse",
      format: "pdf",
    });
    const { id } = imported.body["profile"] as { id: string };
    const ranking = await callOperation(server.url, "lanes.rank", { profileId: id });
    const [first] = ranking.body["lanes"] as { role: string; domain: string; sector: string }[];
    if (first === undefined) throw new Error("the example has no lane");
    const { role, domain, sector } = first;
    lane = { profileId: id, role, domain, sector };
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("plan nothing on a nurse's nights, nor on the day after them, from the first draft on", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.clock.setFixedTime(new Date("2026-11-21T10:00:00"));
    await page.goto(
      `${server.url}/profile/${lane.profileId}/lanes/${lane.role}/${lane.domain}/${lane.sector}`,
    );
    await page.getByRole("button", { name: /^Shifts, weekdays/ }).press("Enter");
    await page.getByLabel("Pattern that repeats").fill("3 nights on, 4 off");
    await page.getByText("Read as: 3 night shifts, then 4 days off").waitFor();
    await page.locator(".day-cell-night-shift").first().waitFor();
    expect(await page.locator(".day-cell-night-shift").count()).toBe(39);
    expect(await page.locator(".day-cell-after-night").count()).toBe(13);
    expect(await page.locator(".day-cell-night-shift.day-cell-some").count()).toBe(0);

    await page
      .getByRole("form", { name: "Hours and shifts" })
      .getByRole("button", { name: "Draft the plan" })
      .click();
    await page.waitForURL(/\/plan\//);
    const plan = await keptPlan(page);
    expect(plan.availability.rota?.cycle.filter((kind) => kind === "night")).toHaveLength(3);
    const closed = plan.weeks
      .flatMap(({ days }) => days)
      .filter(({ because }) => because === "night-shift" || because === "after-night");
    const worked = new Set(
      plan.weeks.flatMap(({ tasks }) => tasks.flatMap(({ sittings }) => sittings.map(({ date }) => date))),
    );
    expect(closed).toHaveLength(52);
    expect(worked.size).toBeGreaterThan(13);
    expect(closed.filter(({ date }) => worked.has(date))).toEqual([]);

    await page.goto(`${server.url}/plan/${plan.id}/time`);
    await page.locator(".day-cell-night-shift").first().waitFor();
    await page.getByRole("button", { name: "Add days off" }).click();
    await page.getByLabel("First day", { exact: true }).fill("2026-12-21");
    await page.getByLabel("Last day").fill("2026-12-27");
    await page.locator(".week-grid-none").waitFor();
    await page.getByRole("link", { name: "Lanes", exact: true }).click();
    await page.getByRole("button", { name: "Stay here" }).click();
    await page.getByRole("button", { name: "Save and plan again" }).click();
    await page.getByRole("heading", { name: "Saved, and planned again" }).waitFor();
    await page.getByRole("link", { name: "Back to the plan" }).click();
    await page.waitForURL(/\/plan\/[^/]+$/);
    expect((await keptPlan(page)).weeks[4]?.tasks.flatMap(({ sittings }) => sittings)).toEqual([]);
    await page.close();
  });

  it("say what is wrong with a calendar file, and keep what was filled in", async () => {
    const drafted = await callOperation(server.url, "plan.draft", {
      ...lane,
      hoursPerWeek: 5,
      start: "2026-11-23",
    });
    const page = await browser.newPage();
    await page.goto(`${server.url}/plan/${String(drafted.body["id"])}/time`);
    await page.getByLabel("Hours a week", { exact: true }).fill("7");
    const zone = page.getByRole("combobox", { name: "Time zone" });
    await zone.fill("nairobi");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await zone.inputValue()).toBe("Africa/Nairobi");
    await chooseFile(page, "holiday.ics", Buffer.from("no calendar at all"));
    await page.getByRole("alert").getByText("“holiday.ics” is no calendar file").waitFor();
    await chooseFile(page, "years.ics", Buffer.alloc(2_000_000, "A"));
    await page.getByRole("alert").getByText("“years.ics” is too large to read (2 MB).").waitFor();
    expect(await page.getByLabel("Hours a week", { exact: true }).inputValue()).toBe("7");

    await chooseFile(page, "rota.ics", Buffer.from(NIGHTS));
    await page.getByText("Found: 1 night shift. 1 event about other things ignored.").waitFor();
    await page.getByText("From a calendar: 1 night shift.").waitFor();
    expect(await page.getByText("Dentist").count()).toBe(0);
    const kept = await callOperation(server.url, "plan.get", { id: drafted.body["id"] });
    expect((kept.body as unknown as KeptPlan).availability.shifts).toEqual([]);
    await page.close();
  });

  async function keptPlan(page: Page): Promise<KeptPlan> {
    const id = new URL(page.url()).pathname.split("/").at(-1);
    return (await callOperation(server.url, "plan.get", { id })).body as unknown as KeptPlan;
  }
});

const NIGHTS = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//rota//EN",
  ...event("one", "Night shift", "20261201T190000", "20261202T070000"),
  ...event("two", "Dentist", "20261215T090000", "20261215T093000"),
  "END:VCALENDAR",
  "",
].join("\r\n");

function event(uid: string, summary: string, from: string, to: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "DTSTAMP:20261101T000000Z",
    `SUMMARY:${summary}`,
    `DTSTART:${from}`,
    `DTEND:${to}`,
    "END:VEVENT",
  ];
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/calendar", buffer });
}
