import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";
import type { CliResult } from "../support/run-cli.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const HOST_PASSWORD = "rounds at seven sharp";
const NURSE_PASSWORD = "handover at half past two";

describe("a server for a team", () => {
  const home = emptyHome();
  let server: TestServer;
  let browser: Browser;
  let added: CliResult;
  beforeAll(async () => {
    const add = ["account", "add", "host", "--name", "A. Host", "--host", "--password-stdin", "--json"];
    added = await runCli(add, { home, input: `${HOST_PASSWORD}\n` });
    [server, browser] = await Promise.all([startServer({ home, options: ["--team"] }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("lets a host in, who invites a nurse, who joins and loses no typed word when signed out", async () => {
    expect(JSON.parse(added.stdout)).toMatchObject({
      version: 1,
      account: { login: "host", state: "active" },
    });
    const host = await open(browser, server.url, 1280);
    await host.getByRole("link", { name: "Sign in to see your projects" }).waitFor();
    expect(
      await host.getByRole("navigation", { name: "Main" }).getByRole("link").allTextContents(),
    ).not.toContain("Proof");
    const violations = await axeOf(host);

    // What needs an account asks for one over the page, refuses a wrong password, and goes on.
    await host.goto(`${server.url}/accounts`);
    await host.getByRole("dialog", { name: "Sign in" }).waitFor();
    violations.push(...(await axeOf(host)));
    await signIn(host, "host", "wrong password");
    await host.getByText("The login or the password is not right.").waitFor();
    await signIn(host, "HOST", HOST_PASSWORD);
    await host.getByRole("rowheader", { name: "A. Host (you)" }).waitFor();

    await host.getByLabel(/^Their login/u).fill("nurse@example.org");
    await host.getByLabel("Their name").fill("A. Nurse");
    await press(host, host.getByRole("button", { name: "Make a link" }));
    const link = await host.getByLabel(/^Send this to A. Nurse/u).inputValue();
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/join\/[\w-]{43}$/u);
    await host.getByText("invited, not come yet").waitFor();
    violations.push(...(await axeOf(host)));

    const nurse = await open(browser, link, 360);
    await nurse.getByText("nurse@example.org").waitFor();
    violations.push(...(await axeOf(nurse)));
    await nurse.getByLabel("Password").fill("short");
    await nurse.keyboard.press("Enter");
    await nurse.getByText("The new password has fewer than 12 characters.").waitFor();
    await nurse.getByLabel("Password").fill(NURSE_PASSWORD);
    await nurse.keyboard.press("Enter");
    await nurse.getByRole("link", { name: "Signed in as A. Nurse" }).waitFor();
    expect(await nurse.getByRole("link", { name: "Accounts" }).count()).toBe(0);
    await nurse.goto(`${server.url}/profile/p-1`);
    await nurse.getByRole("heading", { name: "This stays on your own machine" }).waitFor();

    // Signed out while something is typed: the form comes over the page, and what was typed is saved.
    await nurse.goto(`${server.url}/account`);
    await nurse.getByLabel("Your name").fill("Anna Nurse");
    await nurse.context().clearCookies();
    await press(nurse, nurse.getByRole("button", { name: "Save the name" }));
    await nurse.getByText("You were signed out. What you wrote is still on this page.").waitFor();
    await signIn(nurse, "nurse@example.org", NURSE_PASSWORD);
    await nurse.getByRole("link", { name: "Signed in as Anna Nurse" }).waitFor();
    await nurse.getByLabel("What it is for").fill("sync");
    await press(nurse, nurse.getByRole("button", { name: "Make a token" }));
    const token = await nurse.getByLabel(/^Copy it now/u).inputValue();
    violations.push(...(await axeOf(nurse)));
    const tokens = await fetch(`${server.url}/api/account.tokens`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: "{}",
    });
    expect(await tokens.text()).toContain('"label":"sync"');

    // Closed from the command line: gone at once.
    expect((await runCli(["account", "disable", "nurse@example.org"], { home })).code).toBe(0);
    expect((await runCli(["account", "disable", "host"], { home })).code).toBe(5);
    await press(nurse, nurse.getByRole("button", { name: /^Sign it out/u }));
    await nurse.getByRole("dialog", { name: "Sign in" }).waitFor();
    await press(nurse, nurse.getByRole("button", { name: "Not now" }));
    expect(violations).toEqual([]);
  });

  it("offers nobody's own data, and keeps passwords and logins out of its output", async () => {
    expect((await callOperation(server.url, "profile.list", {})).status).toBe(401);
    expect((await callOperation(server.url, "field.kinds", {})).status).toBe(200);
    expect((await fetch(`${server.url}/download/data.json`)).status).toBe(401);
    expect(server.output()).not.toMatch(/nurse|sharp|half past/u);
  });
});

async function open(browser: Browser, url: string, width: number): Promise<Page> {
  // axe is put into the page by the test, which the page's own policy would rightly refuse.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return page;
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel("Login", { exact: true }).fill(login);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
}

async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

/** What axe finds on the screen, and whether it needs sideways scrolling. */
async function axeOf(page: Page): Promise<string[]> {
  await page.getByRole("heading").first().waitFor();
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await inPage.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${location.pathname}: ${id} ${nodes[0]?.html}`),
      ...(scrollWidth > clientWidth
        ? [`${location.pathname}: ${scrollWidth - clientWidth} px too wide`]
        : []),
    ];
  });
}
