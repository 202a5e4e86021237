import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const NICHE = "strength=medicine&interest=icu&problem=catch-it-earlier";

/** Every tool with an answer on it, and the screens of the field they lead to. */
const SCREENS = [
  "/tools",
  "/tools/credentials?who=nurse&licences=nurse&role=clinical-informaticist&credential=clinical-informatics-board",
  "/tools/pay?role=ml-engineer&country=KE",
  "/tools/hourly?platform=mercor&paid=240&currency=USD&minutes=300&reading=60&waiting=30-90&costs=10",
  "/field/platforms/mercor",
  "/tools/datasets?set=mimic-iv&use=hosted-model",
  "/tools/regions?region=eu&role=ml-engineer",
  "/tools/niche",
  `/tools/niche?${NICHE}`,
  `/tools/formula?${NICHE}&domains=rpm.ops&pieces=Sepsis%20audit~rpm~pv`,
  "/tools/employers?domain=imaging&sort=found",
  "/field",
  "/field/employers?sector=payer",
  "/field/roles/ml-engineer",
  "/field/compare?roles=ml-engineer,clinical-informaticist",
  "/field/checked",
  "/field/search?q=radiolgy",
];

describe("the tools and the field", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("tells a nurse that the board is for physicians, and which ways are a nurse's", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/credentials`);
    await page.locator("summary", { hasText: "You are" }).click();
    await page.getByRole("group", { name: "You are" }).getByLabel("Nurse").check();
    await page.locator("summary", { hasText: "Licences you hold today" }).click();
    await page.getByRole("group", { name: "Licences you hold today" }).getByLabel("Nurse").check();
    await page.waitForURL(/licences=nurse/);
    await choose(page, "Credential", "informatics subspecialty board");
    const answer = page.locator("#one");
    await answer.getByText("Not open to you", { exact: true }).waitFor();
    expect(await answer.textContent()).toContain("For physicians only");
    await answer.getByRole("button", { name: /^Informatics nursing certification/ }).waitFor();
    await answer.getByText("not met").first().waitFor();

    await choose(page, "Role in view", "clinical informaticist");
    const entry = page.locator(".verdict-entry").first();
    await entry.waitFor();
    await entry.locator("summary").press("Enter");
    await entry.locator(".step-list > li").first().waitFor();
    expect(await entry.locator(".step-list > li").count()).toBe(5);
    await page.waitForURL(/who=nurse.*credential=clinical-informatics-board.*role=/);
    await page.reload();
    await answer.getByText("Not open to you", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("begins from a profile with what it says", async () => {
    const { body } = await callOperation(server.url, "profile.importExample", { example: "icu-nurse" });
    const { id } = body["profile"] as { id: string };
    const { page } = await open(browser, `${server.url}/tools/credentials?profile=${id}`);
    await page.waitForURL(/who=nurse/);
    await page.getByText(/^Begun from the profile/).waitFor();
    expect(await page.getByRole("combobox", { name: "Highest degree" }).inputValue()).toBe("bachelor");
    await page.close();
  });

  it("keeps the keyboard where the work is when what was pressed goes away", async () => {
    const { page, complaints } = await open(browser, `${server.url}/field/compare?roles=ml-engineer`);
    const focused = page.locator(":focus");
    await choose(page, "Add a role", "informaticist");
    await page.waitForURL(/informaticist/);
    await vi.waitFor(async () => expect(await focused.getAttribute("role")).toBe("combobox"));

    await page.goto(`${server.url}/tools/formula`);
    await page.getByLabel("Title of a finished piece").fill("w".repeat(120));
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("button", { name: /^Take away/ }).click();
    expect(await focused.getAttribute("class")).toBe("piece-title");

    await page.goto(`${server.url}/tools/niche`);
    await page.getByLabel("Clinical practice").check();
    await page.keyboard.press("Enter");
    await page.getByText("Question 2 of 3").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Question 3 of 3").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".niche-lane:focus").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows a filter of the address that the list does not know, and takes all away at once", async () => {
    const { page } = await open(browser, `${server.url}/field/roles?domain=opsx&sort=role`);
    await page.getByText("No entry fits all of this.").waitFor();
    const domain = page.getByLabel("Domain");
    expect(await domain.locator("option:checked").textContent()).toContain("opsx");
    await page.getByRole("button", { name: "Take all filters away" }).click();
    await page.waitForURL(/roles\?sort=role$/);
    await page.locator("[data-filter]:focus").waitFor();
    await page.close();
  });

  it("says that no source has a figure for Kenya, before those of other places", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/pay`);
    await choose(page, "Role", "machine learning engineer");
    await choose(page, "Country, if one matters", "kenya");
    await page.getByText("No figure in our sources for Kenya.").waitFor();
    const figure = page.locator(".pay-figure button").first();
    await figure.click();
    await page.getByRole("dialog").getByText("The whole entry").waitFor();
    await page.waitForURL(/country=KE/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("refuses to send MIMIC to a hosted model, and offers sets that may go there", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/datasets`);
    await choose(page, "Set of data", "mimic-iv");
    await page.getByLabel("What for").selectOption("hosted-model");
    const answer = page.locator("#answer");
    await answer.locator(".tool-answer", { hasText: "No" }).waitFor();
    const other = answer.locator("li", { hasText: "Synthea" });
    expect(await other.textContent()).toContain("Yes");
    await other.getByRole("button").click();
    await answer.locator(".tool-answer", { hasText: "Yes" }).waitFor();

    await page.getByRole("button", { name: "MIMIC-III: learn with it? With conditions" }).press("Enter");
    await answer.locator(".tool-answer", { hasText: "With conditions" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows what binds in a region, and reads whether a posting is open to a country", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/regions`);
    await choose(page, "Region or country", "european union");
    await page
      .getByRole("row", { name: /General Data Protection Regulation|GDPR/ })
      .first()
      .waitFor();
    await page
      .getByLabel(/^The posting/)
      .fill("Fully remote. You must be based in the United States or Canada.");
    await choose(page, "Your country", "kenya");
    await page.getByRole("button", { name: "Read the place" }).press("Enter");
    await page.getByText("By these words you may not apply from Kenya.").waitFor();
    const lit = (await page.locator("#posting mark").allTextContents()).join(" ");
    expect(lit).toContain("United States or Canada");

    await page.getByLabel(/^The posting/).fill("Fully remote.");
    await page.getByRole("button", { name: "Read the place" }).press("Enter");
    await page.getByText(/These words do not say whether you may apply from Kenya/).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("ends three questions in exactly one lane by keyboard alone, and can go a question back", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/niche`);
    await page.getByRole("button", { name: "Next" }).press("Enter");
    await page.getByRole("alert").waitFor();
    await answerByKeys(page, "Clinical practice");
    await page.getByText("Question 2 of 3").waitFor();
    await page.getByRole("button", { name: "Back" }).press("Enter");
    await page.getByText("Question 1 of 3").waitFor();
    expect(await page.getByLabel("Clinical practice").isChecked()).toBe(true);
    await answerByKeys(page, "Clinical practice");
    await answerByKeys(page, "Intensive care");
    await page.getByText("Question 3 of 3").waitFor();
    await answerByKeys(page, "Finding illness earlier");

    const lane = page.locator(".niche-lane");
    await lane.waitFor();
    expect(await lane.count()).toBe(1);
    expect(await lane.getByRole("link").count()).toBe(3);
    await page.getByText("First step:").waitFor();
    await page.getByRole("link", { name: "Weigh a plan for it" }).press("Enter");
    await page.waitForURL(/\/tools\/formula/);
    await page.locator(".pillar-list > li").first().waitFor();
    expect(await page.locator(".pillar-list > li").count()).toBe(4);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("weighs a plan, and says what to let go", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/formula?${NICHE}`);
    await page.locator(".many-field summary").click();
    for (const box of (await page.locator(".many-field").getByRole("checkbox").all()).slice(0, 4))
      await box.check();
    await page.getByLabel("Title of a finished piece").fill("Sepsis | audit ~ one");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Sepsis audit one" }).getByLabel("privacy").check();
    await page.waitForURL(/pieces=/);
    await page.reload();
    await page.getByRole("group", { name: "Sepsis audit one" }).waitFor();
    expect(await page.getByLabel("privacy").isChecked()).toBe(true);
    await page.getByRole("heading", { name: "What to let go" }).waitFor();
    await page
      .getByText(/spreads you too thin|seldom works there/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("filters employers, counts what is left, and says so when none is", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/employers`);
    await page.locator(".employer-table tbody tr").first().waitFor();
    await page.getByRole("button", { name: "Payers and insurers" }).press("Enter");
    await page.getByText(/^\d+ of \d+ employers$/).waitFor();
    const count = Number(
      /^\d+/.exec((await page.getByText(/^\d+ of \d+ employers$/).textContent()) ?? "")?.[0],
    );
    expect(await page.locator(".employer-table tbody tr").count()).toBe(count);
    await page.getByLabel("Filter employers").fill("no such employer");
    await page.getByText(/^No employer that we hold fits/).waitFor();
    await page.getByRole("button", { name: "Take all filters away" }).press("Enter");
    await page.getByLabel("Filter employers").fill("tempus");
    const row = page.getByRole("row", { name: /Tempus AI/ });
    await row.getByText(/Bought Paige/).waitFor();
    expect(
      await row
        .getByRole("link", { name: /myworkdayjobs\.com/ })
        .first()
        .getAttribute("rel"),
    ).toBe("noreferrer");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("reckons an hour while minutes are typed, from a platform's sheet, and keeps them in the address", async () => {
    const { page, complaints } = await open(browser, `${server.url}/field/platforms/mercor`);
    await page.getByRole("link", { name: "Reckon what an hour there came to" }).click();
    await page.getByLabel("Paid in all").fill("240");
    await page.getByLabel(/^Minutes it was paid for/).fill("300");
    await page.getByLabel("Guidelines and training").fill("60");
    await page.getByLabel("Queues and empty dashboards").fill("90");
    await page.getByText("US$32.00 an hour").waitFor();
    await page.getByLabel("Queues and empty dashboards").fill("an age");
    await page.getByText("Not counted").waitFor();
    await page.getByLabel("Queues and empty dashboards").fill("30-90");
    await page.waitForURL(/waiting=30-90/);
    await page.reload();
    await page.getByText("US$32.00 to US$36.92 an hour").waitFor();
    await page.getByText("What is known of it").getByRole("link", { name: "Mercor" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says so when an address names what the field does not hold", async () => {
    for (const address of [
      "/tools/pay?role=no-such-role",
      "/tools/datasets?set=no-such-set&use=learn",
      "/tools/regions?region=no-such-place",
      "/tools/credentials?role=no-such-role&credential=no-such-one&years=many&who=wizard",
    ]) {
      const { page } = await open(browser, server.url + address);
      await page
        .getByText(/^The field has no /)
        .first()
        .waitFor();
      expect(await page.getByRole("alert").count()).toBe(address.includes("years") ? 1 : 0);
      await page.close();
    }
  });

  it("leads from a misspelt word to the role, and from the role to its pay", async () => {
    const { page, complaints } = await open(browser, `${server.url}/field/search?q=radiolgy`);
    await page
      .getByRole("link", { name: /radiology/i })
      .first()
      .waitFor();
    await page.goto(`${server.url}/field/roles/ml-engineer`);
    await page.locator(".pay-row").first().waitFor();
    await page.goto(`${server.url}/field/checked`);
    await page.locator(".verification-contradicted").first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  // Each width and each scheme once: what one finds in a width, it finds in either scheme, but for the colours.
  it.each([
    [1280, "light"],
    [360, "dark"],
  ] as const)("passes axe and needs no sideways scrolling at %i px, %s", async (width, colorScheme) => {
    const found: string[] = [];
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    for (const screen of SCREENS)
      found.push(...(await faultsOf(page, server.url + screen)).map((fault) => `${screen}: ${fault}`));
    await page.close();
    expect(found).toEqual([]);
  });
});

/** Goes to an address; keeps what the browser complains about, but for what the server does not know. */
async function open(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Lists to choose from have come, as for anybody who reads the page first.
  await page.waitForLoadState("networkidle");
  return { page, complaints };
}

/** Types a part of a name and takes the first that fits. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label, exact: true });
  // Clicked first, so that the page has come to rest: a list closes when the page moves under it.
  await box.click();
  await box.fill(typed);
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor({ state: "detached" });
}

async function answerByKeys(page: Page, answer: string): Promise<void> {
  await page.getByLabel(answer, { exact: true }).press("Space");
  await page.keyboard.press("Enter");
}

async function faultsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.getByRole("heading", { level: 1 }).waitFor();
  // What is folded away is read too; the first few of a long list stand for all.
  await page.evaluate(() => {
    for (const details of [...document.querySelectorAll("details")].slice(0, 8)) details.open = true;
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return inPage.run();
  });
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`),
    ...(passes.length < 10 ? ["hardly anything to look at"] : []),
    ...(wider > 0 ? [`${wider} px too wide`] : []),
  ];
}
