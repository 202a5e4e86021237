import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

describe("the field in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const open = async (path: string) => {
    await page.goto(server.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  it("is searched by keyboard alone, a typing mistake forgiven", async () => {
    await open("/field");
    await page.keyboard.press("/");
    await page.keyboard.type("kubernets");
    const hit = page.locator("a.hit-link", { hasText: "Kubernetes" }).first();
    await hit.waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Kubernetes");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/field\/skills\/kubernetes$/);
    await page.getByRole("heading", { level: 1, name: "Kubernetes" }).waitFor();
  });

  it("is searched from the palette, after the commands", async () => {
    await open("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Go to" }).waitFor();
    await page.keyboard.type("kubernetes");
    await page.getByRole("menuitem", { name: /^Kubernetes/ }).waitFor();
    expect(await page.getByRole("menuitem").first().textContent()).toContain("Kubernetes");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/field\/skills\/kubernetes$/);
  });

  it("shows every record of a list, and only those that fit a filter in the address", async () => {
    const { body } = await callOperation(server.url, "field.kind", { kind: "employers" });
    const rows = body["rows"] as { facets: Record<string, string[]> }[];
    await open("/field/employers");
    await expect.poll(() => page.locator(".data-table tbody tr").count()).toBe(rows.length);
    await open("/field/employers?sector=hospital");
    const fitting = rows.filter(({ facets }) => facets["sector"]?.includes("hospital"));
    await expect.poll(() => page.locator(".data-table tbody tr").count()).toBe(fitting.length);
    await page.getByRole("button", { name: "Employer", exact: true }).click();
    await page.waitForURL(/sort=employer/);
    expect(page.url()).toContain("sector=hospital");
  });

  it("gives a list as a table in which nothing is run as a formula", async () => {
    await open("/field/terms");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Table (.csv)" }).click(),
    ]);
    const csv = readFileSync(await file.path(), "utf8");
    expect(csv).toMatch(/^id,label,/);
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@-]/);
  });

  it("opens the ledger entry of a figure in place, and gives the focus back", async () => {
    await open("/field/checked");
    const mark = page.locator("button.figure-mark").first();
    await mark.focus();
    const figure = await mark.textContent();
    await page.keyboard.press("Enter");
    const entry = page.getByRole("dialog");
    await entry.getByRole("link", { name: /^The whole entry/ }).waitFor();
    expect(await entry.textContent()).toContain(figure);
    await page.keyboard.press("Escape");
    await entry.waitFor({ state: "detached" });
    expect(await focused()).toBe(figure);
  });

  it("puts roles side by side from their own pages", async () => {
    await open("/field/roles/ml-engineer");
    await page.getByRole("link", { name: "Compare with other roles" }).click();
    await page.waitForURL(/compare/);
    await open("/field/roles/clinical-informaticist");
    await page.getByRole("link", { name: "Add to the comparison" }).click();
    await page.getByRole("columnheader").nth(2).waitFor();
    expect(await page.getByRole("columnheader").count()).toBe(3);
    expect(await page.locator(".data-table tbody tr").count()).toBeGreaterThan(5);
  });

  it("finds the skill of an old address, and says where to look when there is nothing", async () => {
    await open("/field/skills#skill-python");
    await page.waitForURL(/\/field\/skills\/python$/);
    await open("/field/roles/machine-whisperer");
    const elsewhere = page.getByRole("link", { name: /machine whisperer/ });
    expect(await elsewhere.getAttribute("href")).toBe("/field/search?q=machine%20whisperer");
  });

  it("draws a skill among its neighbours with links that work, and says the same as a list", async () => {
    await open("/field/skills/python");
    const neighbour = page.locator("a.skill-node").first();
    await neighbour.waitFor();
    const href = (await neighbour.getAttribute("href")) ?? "";
    await page.getByText("The picture as lists").click();
    expect(await page.locator(`details a[href="${href}"]`).count()).toBeGreaterThan(0);
    await neighbour.click();
    await page.waitForURL((url) => url.pathname === href);
  });
});
