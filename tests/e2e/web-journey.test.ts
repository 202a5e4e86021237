import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const STORIES = [
  "software-engineer",
  "icu-nurse",
  "data-analyst",
  "hospital-pharmacist",
  "public-health-student",
];
const examples: { id: string; title: string }[] = JSON.parse(
  readFileSync(new URL("../../data/examples/index.json", import.meta.url), "utf8"),
);

describe("the web app", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(STORIES)("takes the %s from an example to a ticked and downloaded plan", async (story) => {
    const { page, strayRequests, complaints } = await open(browser, server.url);
    await tryExample(page, story);
    await claimLightsItsWords(page);

    await page.getByRole("link", { name: "See your lanes" }).click();
    await page.getByRole("heading", { name: "Near you" }).waitFor();
    const lanes = page.locator(".lane-entry");
    await lanes.first().waitFor();
    expect(await lanes.count()).toBeGreaterThanOrEqual(3);
    for (const lane of await lanes.all()) {
      const score = Number(await lane.locator(".factor-sum strong").textContent());
      const points = await lane.locator(".factor-table td:nth-of-type(1).figures").allTextContents();
      expect(points.reduce((sum, text) => sum + Number(text), 0)).toBeCloseTo(score, 5);
    }

    await lanes.first().getByRole("link").first().click();
    await page.getByRole("button", { name: "Draft the plan" }).click();
    await page.waitForURL(/\/plan\//);
    await page.locator("section.week").first().waitFor();
    expect(await page.locator("section.week").count()).toBe(13);

    const first = page.getByRole("checkbox").first();
    const kept = page.waitForResponse(
      (response) => response.url().endsWith("/api/plan.mark") && response.ok(),
    );
    await first.check();
    await kept;
    await page.reload();
    await first.waitFor();
    expect(await first.isChecked()).toBe(true);

    const calendar = await download(page, "Calendar file (.ics)");
    expect(calendar).toContain("BEGIN:VCALENDAR");
    expect(await download(page, "Text (.md)")).toMatch(/^# /);
    expect(JSON.parse(await download(page, "Data (.json)"))).toMatchObject({ weeks: expect.any(Array) });
    expect(strayRequests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is driven by the keyboard alone, through the palette", async () => {
    const { page, complaints } = await open(browser, server.url);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the page");
    await chooseInPalette(page, "example nurse");
    await page.waitForURL(/\/profile\//);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await chooseInPalette(page, "profile its lanes");
    await page.waitForURL(/\/lanes$/);

    const hours = page.getByLabel("Hours a week");
    await hours.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/hours=9/);
    const reason = page.locator("button.factor-name").first();
    await reason.focus();
    await page.keyboard.press("Enter");
    expect(await reason.getAttribute("aria-expanded")).toBe("true");

    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says why a file could not be read, and stays ready for another", async () => {
    const { page } = await open(browser, server.url);
    await page.setInputFiles("input[type=file]", {
      name: "empty.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.alloc(0),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("empty.pdf");
    expect((await alert.locator("p").allTextContents()).length).toBeGreaterThan(1);
    expect(await page.getByRole("button", { name: "Try the same file again" }).isEnabled()).toBe(true);
    expect(await page.locator("input[type=file]").isEnabled()).toBe(true);
    await page.close();
  });

  it("holds a correction until it is undone", async () => {
    const { page } = await open(browser, server.url);
    await tryExample(page, "icu-nurse");
    await page.locator("button.claim-name").first().click();
    const row = page.locator("li.read-item", { has: page.locator("button.claim-name") }).first();
    await row.getByRole("button", { name: /^Remove/ }).click();
    await row.getByText("You removed this.").waitFor();
    await page.reload();
    await page.getByText("You removed this.").waitFor();
    await page.locator("#corrections").getByRole("button", { name: /^Undo/ }).first().click();
    await page.getByText("You removed this.").waitFor({ state: "detached" });
    expect(await page.locator(".claim-removed").count()).toBe(0);
    await page.close();
  });

  it("lets a skill be added, levelled and taken back", async () => {
    const { page, complaints } = await open(browser, server.url);
    await tryExample(page, "hospital-pharmacist");
    const before = await page.locator("button.claim-name").count();
    await page.getByRole("combobox", { name: "Skill" }).pressSequentially("kubern");
    await page.getByRole("option", { name: "Kubernetes" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const levels = page.getByRole("group", { name: "Level of the skill to add" });
    await levels.getByRole("button", { name: "working" }).click();

    const row = page.locator("#claim-kubernetes");
    await row.getByText(/^Stated by you/).waitFor();
    expect(await row.locator(".claim-level").textContent()).toBe("working");
    await page.reload();
    await row.getByText(/^Stated by you/).waitFor();
    expect(await page.locator("button.claim-name").count()).toBe(before + 1);
    await row.getByRole("button", { name: /^Undo/ }).click();
    await row.waitFor({ state: "detached" });
    expect(await page.locator("button.claim-name").count()).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("strikes a removed skill out, and a level of the person's own stands over ours", async () => {
    const { page } = await open(browser, server.url);
    await tryExample(page, "software-engineer");
    const row = page.locator("li.read-item", { has: page.locator("button.claim-name") }).first();
    const read = (await row.locator(".claim-level").textContent()) ?? "";
    await row.locator("button.claim-name").click();
    await row.getByRole("button", { name: "basic", exact: true }).click();
    const stated = page.getByText(`Level stated by you; we read ${read}.`);
    await stated.waitFor();
    const changed = page.locator("li.read-item", { has: stated });
    expect(await changed.locator(".claim-level").textContent()).toBe("basic");
    await changed.getByRole("button", { name: /^Undo/ }).click();
    await stated.waitFor({ state: "detached" });

    await row.getByRole("button", { name: /^Remove/ }).click();
    await page.locator(".claim-removed").waitFor();
    expect(await page.locator(".claim-removed").count()).toBe(1);
    await page
      .locator("li.read-item", { has: page.locator(".claim-removed") })
      .getByRole("button", { name: /^Undo/ })
      .click();
    await page.locator(".claim-removed").waitFor({ state: "detached" });
    await page.close();
  });

  it("stops reading when told to, stores nothing, and can read the same file after all", async () => {
    const { page } = await open(browser, server.url);
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/api/profile.import", async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    const text = "Ada Example\nSkills: Python, FHIR\nI want to be stopped.";
    await page.setInputFiles("input[type=file]", {
      name: "stopped.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    await page.getByRole("button", { name: /^Stop/ }).click();
    await page.getByText(/^Stopped\. Nothing of stopped\.txt/).waitFor();
    letThrough();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.unroute("**/api/profile.import");

    await page.getByRole("button", { name: "Read it after all" }).click();
    await page.waitForURL(/\/profile\//);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.close();
  });

  it("leaves single keys alone once they are switched off, also after a reload", async () => {
    const { page } = await open(browser, server.url);
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /single keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Go to" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.close();
  });

  it("deletes everything only after the words are typed", async () => {
    const { page } = await open(browser, server.url);
    await tryExample(page, "data-analyst");
    await page.getByRole("link", { name: "Your data" }).first().click();
    const button = page.getByRole("button", { name: "Delete everything" });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel(/^Type/).fill("delete everything");
    await button.click();
    await page.getByText(/^Deleted: /).waitFor();
    await page.getByText("0 profiles").first().waitFor();
    await page.close();
  });
});

async function open(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) strayRequests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, strayRequests, complaints };
}

async function tryExample(page: Page, story: string): Promise<void> {
  const title = examples.find((example) => example.id === story)?.title ?? story;
  await page.getByRole("button", { name: `Try ${title}` }).click();
  await page.waitForURL(/\/profile\//);
  await page.locator("button.claim-name").first().waitFor();
}

async function claimLightsItsWords(page: Page): Promise<void> {
  const claim = page.locator("button.claim-name").first();
  await claim.click();
  const words = page.locator(".word-lit");
  await words.first().waitFor();
  const lit = (await words.allTextContents()).join(" ");
  const quote = (await page.locator(".claim-detail .quote-words").first().textContent()) ?? "";
  expect(quote).not.toBe("");
  for (const word of quote.split(/\s+/)) expect(lit).toContain(word);
}

async function chooseInPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Go to" }).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole("menuitem").first().waitFor();
  await page.keyboard.press("Enter");
}

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}
