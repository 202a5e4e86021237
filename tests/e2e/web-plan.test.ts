import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "#src/plan/index.ts";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const PLACE = "https://example.org/my-table";

describe("the plan in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("is drafted, ticked with proof, bent by lost days, and says why a task cannot move, by keyboard", async () => {
    const { page, complaints } = await openLane(browser, server.url);
    await press(page, page.getByRole("button", { name: "Draft the plan" }));
    await page.waitForURL(/\/plan\//);
    await page.getByRole("heading", { name: "The first week" }).waitFor();
    expect(await page.locator(".next-sitting").textContent()).toMatch(/^Next.*\d+\s(min|h)/);
    const id = decodeURIComponent(new URL(page.url()).pathname.slice("/plan/".length));

    // Nothing counts before something exists; a tick that leaves an artefact asks where it can be seen.
    const changed = page.locator("#changed");
    await changed.getByText(/^Nothing yet\./).waitFor();
    const task = page
      .locator("li.task", { has: page.locator(".task-grade") })
      .filter({ hasNotText: /part\s\d+\sof/ })
      .first();
    const artefact = await artefactOf(task);
    const tick = task.getByRole("checkbox");
    await tick.focus();
    await page.keyboard.press("Space");
    const place = task.getByLabel("Where can it be seen?");
    await place.waitFor();
    expect(await tick.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type(PLACE);
    await page.keyboard.press("Enter");
    await task.getByText("Seen at").waitFor();

    // What changed counts the artefact, with its grade and place, and shows the lane before and after.
    await changed.getByText("1 artefact made, 1 of them where others can see it.").waitFor();
    expect(await changed.locator(".made").textContent()).toContain(artefact);
    expect(await changed.getByRole("link", { name: PLACE }).getAttribute("href")).toBe(PLACE);
    await changed.getByRole("table", { name: "The lane of this plan" }).waitFor();

    // Lost days: the plan is made again, and what moved takes the focus.
    await press(page, page.getByRole("button", { name: "I lost days" }));
    await page.getByLabel("First day lost").fill("2026-11-23");
    await page.getByLabel("Last day lost").fill("2026-11-29");
    await press(page, page.getByRole("button", { name: "Plan without them" }));
    const heading = page.getByRole("heading", { name: "What moved" });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const plan = await planAt(server.url, id);
    const { moved = [], added = [], dropped = [] } = plan.change ?? {};
    const said = page.locator(".what-moved .moved > li");
    expect(moved.length + added.length + dropped.length).toBeGreaterThan(0);
    expect(await said.count()).toBe(moved.length + added.length + dropped.length);
    expect(await page.locator(".week-at-hand .week-days").textContent()).toContain("All days: day off");
    expect(plan.proofs.map(({ at }) => at)).toEqual([PLACE]);
    await press(page, page.getByRole("button", { name: "Put this away" }));
    await heading.waitFor({ state: "detached" });

    await refusesToMove(page, server.url, plan);
    await page.unroute("**/api/plan.placesFor");
    await foldsFarWeeks(page);
    await makesRoom(page, server.url, plan.id);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** A week that is not free says why in the list; one that fills up meanwhile is refused with the same words. */
async function refusesToMove(page: Page, url: string, plan: Plan): Promise<void> {
  const full = plan.weeks
    .flatMap(({ week, tasks }) => tasks.map((task) => ({ week, task })))
    .find(({ task, week }) => !task.done && task.kind === "portfolio" && week > 2);
  if (full === undefined) throw new Error("the plan has no piece of work to move");
  const { body } = await callOperation(url, "plan.placesFor", { id: plan.id, task: full.task.id });
  const places = body["weeks"] as { week: number; refusals: { code: string; says: string }[] }[];
  const closed = places.find(
    ({ week, refusals }) => week > 1 && week !== full.week && refusals.some(({ code }) => isClosed(code)),
  );
  if (closed === undefined) throw new Error("every week is free, so nothing can be refused");

  const row = page
    .getByRole("region", { name: `Week ${full.week}`, exact: true })
    .locator("li.task")
    .filter({ hasText: full.task.title.replace(/ \(part.*$/, "") })
    .first();
  const opened = row.locator("details.task-more > summary");
  const openAll = page.getByRole("button", { name: "Open all weeks" });
  await press(page, openAll);
  await press(page, opened);
  const option = row.locator(`option[value="${closed.week}"]`);
  await option.waitFor({ state: "attached" });
  expect(await option.isDisabled()).toBe(true);
  expect(await option.textContent()).toMatch(/: \S+/);
  await press(page, row.locator("summary", { hasText: /^Why not/ }));
  const reason = closed.refusals.find(({ code }) => isClosed(code))?.says ?? "";
  expect(await row.locator(".why-not").textContent()).toContain(reason);

  // As if the week had been free when the page asked.
  await page.route("**/api/plan.placesFor", async (route) => {
    const answer = await route.fetch();
    const told = (await answer.json()) as { weeks: { week: number; refusals: unknown[] }[] };
    for (const one of told.weeks) if (one.week === closed.week) one.refusals = [];
    await route.fulfill({ response: answer, json: told });
  });
  await page.reload();
  await press(page, openAll);
  await press(page, opened);
  await row.getByLabel("Move to").selectOption(String(closed.week));
  await press(page, row.getByRole("button", { name: "Move", exact: true }));
  await row.locator(".plan-refused").waitFor();
  expect(await row.locator(".plan-refused").textContent()).toContain(reason);
  expect((await planAt(url, plan.id)).weeks[full.week - 1]?.tasks.map(({ id }) => id)).toContain(
    full.task.id,
  );
}

/** Weeks far ahead are a line until they are opened; on paper all of them are there. */
async function foldsFarWeeks(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-29T10:00:00"));
  await page.reload();
  const last = page.getByRole("region", { name: "Week 12", exact: true });
  await last.getByRole("button", { name: /^Week 12: \d+ tasks?, / }).waitFor();
  const task = last.locator("li.task").first();
  expect(await task.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await task.isVisible()).toBe(true);
  const onPaper = await page.locator(".task-line").allInnerTexts();
  expect(onPaper.filter((line) => /today|tomorrow/.test(line))).toEqual([]);
  await page.emulateMedia({ media: null });

  // A link of the timeline leads to its task, in a folded week too.
  const id = await task.getAttribute("id");
  await page.evaluate((hash) => (location.hash = hash ?? ""), id);
  await page.locator(`li.task:focus[id="${id}"]`).waitFor();
  expect(await task.isVisible()).toBe(true);
}

/** A week that only other tasks fill takes a task all the same; it can be moved back, and is then free as before. */
async function makesRoom(page: Page, url: string, id: string): Promise<void> {
  const found = await findFull(url, await planAt(url, id));
  await page.goto(`${url}/plan/${id}#task-${found.task}`);
  const row = page.locator(`li.task[id="task-${found.task}"]`);
  await press(page, row.locator("details.task-more > summary"));
  await row.getByLabel("Move to").selectOption(String(found.to));
  await row.getByText("Make room: other tasks give way.").waitFor();
  await press(page, row.getByRole("button", { name: "Make room" }));
  const moved = page.locator(".what-moved");
  await moved.getByText(`stands in week ${found.to} now`).waitFor();
  expect(await taskAt(url, id, found.task)).toEqual({ week: found.to, pinned: true });

  await press(page, moved.getByRole("button", { name: `Move it back to week ${found.from}` }));
  const said = page.locator(".moved-here, .what-moved .plan-refused");
  await said.waitFor();
  // Where what gave way leaves no room it stays, and says so.
  const back = (await said.textContent())?.includes("Back in week") === true;
  expect(await taskAt(url, id, found.task)).toEqual(
    back ? { week: found.from, pinned: false } : { week: found.to, pinned: true },
  );

  await page.goto(`${url}/plan/${id}#task-${found.task}`);
  await page.reload();
  if (!(await taskAt(url, id, found.task)).pinned) return;
  await press(page, row.locator("details.task-more > summary"));
  await press(page, row.getByRole("button", { name: "Let it move again" }));
  await row.getByText("It may move again when you plan again.").waitFor();
  expect((await taskAt(url, id, found.task)).pinned).toBe(false);
}

interface Found {
  readonly task: string;
  readonly from: number;
  readonly to: number;
}

/** A task of one piece, and a week that only other tasks keep it out of. */
async function findFull(url: string, plan: Plan): Promise<Found> {
  for (const { week: from, tasks } of plan.weeks) {
    for (const { id: task, parts, done } of tasks) {
      if (parts > 1 || done) continue;
      const { body } = await callOperation(url, "plan.placesFor", { id: plan.id, task });
      const places = body["weeks"] as { week: number; refusals: { code: string; tasks: string[] }[] }[];
      const full = places.find(
        ({ refusals }) =>
          refusals.length > 0 &&
          refusals.every(({ code, tasks: others }) => !isClosed(code) && others.length > 0),
      );
      if (full !== undefined) return { task, from, to: full.week };
    }
  }
  throw new Error("no week is only full");
}

/** Whether a week would be closed even if other tasks gave way. */
function isClosed(code: string): boolean {
  return code !== "full" && code !== "strands";
}

async function taskAt(url: string, id: string, task: string) {
  const placed = (await planAt(url, id)).weeks.flatMap(({ week, tasks }) =>
    tasks.filter((one) => one.id === task).map(({ pinned }) => ({ week, pinned })),
  );
  return placed[0] ?? { week: 0, pinned: false };
}

async function openLane(browser: Browser, url: string) {
  const imported = await callOperation(url, "profile.importExample", {
    example: "data-analyst",
    format: "pdf",
  });
  const { id } = imported.body["profile"] as { id: string };
  const ranking = await callOperation(url, "lanes.rank", { profileId: id });
  const [lane] = ranking.body["lanes"] as { role: string; domain: string; sector: string }[];
  if (lane === undefined) throw new Error("the example has no lane to plan for");
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  // The day of the server: the plan begins on the Monday after.
  await page.clock.setFixedTime(new Date("2026-11-21T10:00:00"));
  await page.goto(`${url}/profile/${id}/lanes/${lane.role}/${lane.domain}/${lane.sector}`);
  return { page, complaints };
}

/** Presses a control with the keyboard alone. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

async function artefactOf(task: Locator): Promise<string> {
  const line = (await task.locator(".task-artefact").textContent()) ?? "";
  const grade = (await task.locator(".task-grade").textContent()) ?? "";
  return line.replace("You then have:", "").replace(grade, "").trim();
}

async function planAt(url: string, id: string): Promise<Plan> {
  const { body } = await callOperation(url, "plan.get", { id });
  return body as unknown as Plan;
}
