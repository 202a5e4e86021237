import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "#src/plan/index.ts";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

interface Places {
  readonly weeks: readonly {
    readonly week: number;
    readonly refusals: readonly { readonly code: string; readonly tasks: readonly string[] }[];
  }[];
}

/** A task, the week it stands in, one it may move to, one only others keep it out of, and one closed for other reasons. */
interface Movable {
  readonly task: string;
  readonly from: number;
  readonly open: number;
  readonly full: number;
  readonly closed: number;
}

describe("the timeline of a plan", () => {
  let server: TestServer;
  let browser: Browser;
  let plan: Plan;
  let movable: Movable;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    plan = await planWithRoom(server.url);
    movable = await findMovable(server.url, plan);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const weekOf = async (task: string) => {
    const { body } = await callOperation(server.url, "plan.get", { id: plan.id });
    const weeks = body["weeks"] as Plan["weeks"];
    return weeks.find(({ tasks }) => tasks.some(({ id }) => id === task))?.week;
  };
  const isPinned = async (task: string) => {
    const { body } = await callOperation(server.url, "plan.get", { id: plan.id });
    const tasks = (body["weeks"] as Plan["weeks"]).flatMap((week) => week.tasks);
    return tasks.find(({ id }) => id === task)?.pinned;
  };
  const open = async (options: Parameters<Browser["newPage"]>[0] = {}) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    await page.goto(`${server.url}/plan/${plan.id}/timeline`);
    await page.locator(".block").first().waitFor();
    return page;
  };

  it("drags a task where it fits, says why a week is closed, and takes a move back", async () => {
    const page = await open();
    const { task, from, open: free, closed } = movable;
    const block = page.locator(`[data-task="${task}"]`);
    const says = page.locator(".dock-says");

    await drag(page, block, closed);
    const refused = page.getByRole("alert");
    await refused.waitFor();
    expect(await refused.textContent()).toContain(`week ${closed} cannot take it`);
    expect(await weekOf(task)).toBe(from);

    await drag(page, block, free);
    await says.getByText(`moved from week ${from} to week ${free}`).waitFor();
    expect(await weekOf(task)).toBe(free);
    await says.getByRole("button", { name: "Undo" }).click();
    await says.getByText(`is back in week ${from}, free to move`).waitFor();
    expect(await weekOf(task)).toBe(from);
    expect(await isPinned(task)).toBe(false);
    await page.close();
  });

  it("does the same by keyboard alone", async () => {
    const page = await open();
    const { task, from, open: free, closed } = movable;
    const says = page.locator(".dock-says");
    const focused = () => page.locator(":focus").getAttribute("data-task");
    const goTo = async (week: number) => {
      await page.keyboard.press("Home");
      for (let at = 1; at < week; at += 1) await page.keyboard.press("ArrowRight");
    };
    await page.locator(`[data-task="${task}"]`).focus();

    await page.keyboard.press("Enter");
    await says.getByText(`It stands in week ${from}. It fits in`).waitFor();
    await goTo(closed);
    await says.getByText(`Week ${closed}`).getByText("is closed").waitFor();
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(task);
    expect(await weekOf(task)).toBe(from);

    await page.keyboard.press("Space");
    await says.getByText("It fits in").waitFor();
    await goTo(free);
    await says.getByText("it fits.").waitFor();
    await page.keyboard.press("Enter");
    await says.getByText(`moved from week ${from} to week ${free}`).waitFor();
    expect(await weekOf(task)).toBe(free);
    expect(await focused()).toBe(task);

    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Undo");
    await page.keyboard.press("Enter");
    await says.getByText(`is back in week ${from}`).waitFor();
    expect(await weekOf(task)).toBe(from);
    await page.close();
  });

  it("holds what is done and what belongs to its week, and says so", async () => {
    const page = await open();
    for (const name of [/, done$/, /^Look back/]) {
      await page.getByRole("button", { name }).first().focus();
      await page.keyboard.press("Enter");
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("stays.");
      expect(await page.locator("[data-carried]").count()).toBe(0);
    }
    await page.close();
  });

  it.each([
    { width: 1280, colorScheme: "light" as const },
    { width: 360, colorScheme: "dark" as const },
  ])(
    "passes axe with a task held and with one refused, $width px, $colorScheme",
    async ({ width, ...look }) => {
      const page = await open({ ...look, viewport: { width, height: 740 }, bypassCSP: true });
      await page.evaluate(axe.source);
      await page.locator(`[data-task="${movable.task}"]`).click();
      await page.getByRole("button", { name: "Move to another week" }).click();
      await page.getByText("It fits in").waitFor();
      expect(await page.locator(":focus").textContent()).toBe(String(movable.from));
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: `Week ${movable.full}, full` }).click();
      await page.getByRole("alert").getByText("Make room: other tasks give way.").waitFor();
      expect(await violations(page)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it("makes room in a full week by mouse and by keyboard, says what moved, moves back and lets go", async () => {
    const page = await open();
    const { task, from, full } = movable;
    const says = page.locator(".dock-says");
    await drag(page, page.locator(`[data-task="${task}"]`), full);
    await page.getByRole("alert").getByText("Make room: other tasks give way.").waitFor();
    expect(await page.locator(":focus").textContent()).toBe("Make room");
    expect(await weekOf(task)).toBe(from);
    await page.getByRole("button", { name: `Leave it in week ${from}` }).click();
    expect(await page.locator(":focus").getAttribute("data-task")).toBe(task);

    await page.keyboard.press("Enter");
    await says.getByText("Others can give way in").waitFor();
    await page.keyboard.press("Home");
    for (let at = 1; at < full; at += 1) await page.keyboard.press("ArrowRight");
    await says.getByText("Make room: other tasks give way.").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("button:focus", { hasText: "Make room" }).waitFor();
    await page.keyboard.press("Enter");
    await says.getByText(`moved from week ${from} to week ${full}`).waitFor();
    expect([await weekOf(task), await isPinned(task)]).toEqual([full, true]);
    const { body } = await callOperation(server.url, "plan.get", { id: plan.id });
    const { moved = [], added = [], dropped = [] } = (body as unknown as Plan).change ?? {};
    expect(await says.locator(".moved > li").count()).toBe(moved.length + added.length + dropped.length);

    await page.locator(`[data-task="${task}"]`).focus();
    await page.getByRole("button", { name: "Let it move again" }).click();
    await says.getByText("may move again").waitFor();
    expect(await isPinned(task)).toBe(false);
    await page.close();
  });
});

/** A plan three weeks under way; a task is done ahead of its week, so that there is room. */
async function planWithRoom(url: string): Promise<Plan> {
  const imported = await callOperation(url, "profile.importExample", { example: "icu-nurse", format: "pdf" });
  const { id: profileId } = imported.body["profile"] as { id: string };
  const ranking = await callOperation(url, "lanes.rank", { profileId });
  const [lane] = ranking.body["lanes"] as { role: string; domain: string; sector: string }[];
  if (lane === undefined) throw new Error("the example has no lane to look at");
  const { role, domain, sector } = lane;
  const asked = { profileId, role, domain, sector, hoursPerWeek: 6, start: "2026-11-23" };
  const { body } = await callOperation(url, "plan.draft", asked);
  const plan = body as unknown as Plan;
  for (const { tasks } of plan.weeks.slice(6, 9)) {
    const task = tasks.find(({ minutes, parts }) => minutes >= 60 && parts === 1);
    if (task !== undefined) await callOperation(url, "plan.mark", { id: plan.id, task: task.id, done: true });
  }
  const kept = await callOperation(url, "plan.get", { id: plan.id });
  return kept.body as unknown as Plan;
}

async function findMovable(url: string, plan: Plan): Promise<Movable> {
  for (const { week: from, tasks } of plan.weeks) {
    for (const { id: task, parts } of tasks) {
      if (parts > 1) continue;
      const { body } = await callOperation(url, "plan.placesFor", { id: plan.id, task });
      const others = (body as unknown as Places).weeks.filter(({ week }) => week !== from);
      const open = others.find(({ refusals }) => refusals.length === 0)?.week;
      const full = others.find(
        ({ refusals }) =>
          refusals.length > 0 &&
          refusals.every((one) => (one.code === "full" || one.code === "strands") && one.tasks.length > 0),
      )?.week;
      const closed = others.find(({ refusals }) =>
        refusals.some(({ code }) => code === "block" || code === "before" || code === "after"),
      )?.week;
      if (open !== undefined && full !== undefined && closed !== undefined)
        return { task, from, open, full, closed };
    }
  }
  throw new Error("no task of the plan can move");
}

/** Drags a block sideways into the column of a week, by the mouse. */
async function drag(page: Page, block: Locator, week: number): Promise<void> {
  await block.scrollIntoViewIfNeeded();
  await block.hover();
  await page.mouse.down();
  const column = await page.locator(`[data-week="${week}"]`).boundingBox();
  const own = await block.boundingBox();
  if (column === null || own === null) throw new Error("nothing to drag");
  await page.mouse.move(column.x + column.width / 2, own.y + own.height / 2, { steps: 6 });
  await page
    .locator(`.week-head[data-week="${week}"]:is([data-how="open"], [data-how="full"], [data-how="closed"])`)
    .waitFor();
  await page.mouse.up();
}

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations: found } = await inPage.run();
    return found.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`);
  });
}
