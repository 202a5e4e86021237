import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

/** Two answers with the votes of three people; the third is contested. */
const TABLE = [
  "id,prompt,answer_a,answer_b,choice,task,licence",
  ...Array.from(
    { length: 6 },
    (_, at) =>
      `t-${at},My tooth hurts ${at},Rest and see a dentist within the day if it swells.,It is surely nothing.,${at === 2 ? "a:2;b:2" : "a:3"},compare,CC BY 4.0`,
  ),
].join("\n");

describe("practice in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("judges a pair and marks an omission by keyboard, with feedback, a reload and taking back in between", async () => {
    const { page, complaints } = await open(browser, `${server.url}/practice`);
    await page.getByText(/^\d+ items$/u).waitFor();
    await press(page, page.getByRole("link", { name: "Start judging" }));
    await page.waitForURL(/\/practice\/sitting$/u);

    // A pair, chosen by key, with a reason that survives a reload.
    await page.goto(`${server.url}/practice/sitting?item=primary-01`);
    await page.getByText("Which is better for this reader?").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("Still open:").waitFor();
    await page.keyboard.press("2");
    await page.getByRole("checkbox", { name: "Safer" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("j");
    await page.keyboard.type(
      "Answer A tells the patient to go to an emergency department now, so they would be seen in time.",
    );
    await page.reload();
    const reason = page.getByLabel(/^The reason/u);
    await reason.waitFor();
    expect(await reason.inputValue()).toContain("emergency department");
    expect(await page.getByRole("radio", { name: /^Answer B/u }).isChecked()).toBe(true);
    await reason.focus();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "Feedback, without a score" }).waitFor();
    expect(await page.locator(".lit-grave").count()).toBeGreaterThan(0);
    await page.getByText("What it teaches").waitFor();
    await page
      .getByText(/its author/u)
      .first()
      .waitFor();
    expect(await page.getByText(/most experts/iu).count()).toBe(0);

    // Taken back, the draft is there again; sent again, the next one follows.
    await page.keyboard.press("u");
    await reason.waitFor();
    expect(await reason.inputValue()).toContain("emergency department");
    expect((await attemptsOf(server.url)).length).toBe(0);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "Feedback, without a score" }).waitFor();

    // Defects: something that is missing has no words.
    const { body } = await callOperation(server.url, "practice.items", { task: "mark-defects" });
    const [item] = (body["items"] as { id: string }[]).filter(({ id }) => !id.startsWith("t-"));
    await page.goto(`${server.url}/practice/sitting?item=${item?.id ?? ""}`);
    const show = page.getByRole("button", { name: "Show it" });
    await page.getByText("The answer").or(show).first().waitFor();
    if (await show.isVisible()) await press(page, show);
    await page.getByText("The answer", { exact: true }).waitFor();
    await page.keyboard.press("o");
    await page.getByText(/^Something is missing from answer/u).waitFor();
    await page.keyboard.press("Enter");
    await page
      .getByText(/something is missing/u)
      .first()
      .waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "Feedback, without a score" }).waitFor();
    await page
      .getByText(/^You (?:marked|called)|^Left out of/u)
      .or(page.locator(".practice-found"))
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("measures on a set that is brought, shows contested as contested, and deletes with undo", async () => {
    const { page, complaints } = await open(browser, `${server.url}/practice#bring`);
    const choose = page.getByLabel("Choose a file of items");
    await choose.setInputFiles({
      name: "notes.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("a,b\n1,2\n"),
    });
    await page.getByText("Nothing was stored.").waitFor();
    await press(page, page.getByText("For an export or a table of your own"));
    await page.getByLabel("Where it comes from").fill("Three dentists’ table");
    await page.getByLabel("Who voted, if experts did").fill("three dentists");
    await page.getByLabel("Where that can be looked up").fill("their register");
    await choose.setInputFiles({ name: "teeth.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
    await page.getByRole("heading", { name: "6 items brought" }).waitFor();
    await page.getByRole("table", { name: "Sources of items" }).getByText("Three dentists’ table").waitFor();

    for (const id of ["t-0", "t-1", "t-2", "t-3", "t-4", "t-5"]) {
      await page.goto(`${server.url}/practice/sitting?item=${id}`);
      await page.getByText("Which is better for this reader?").waitFor();
      await page.keyboard.press("1");
      await page.keyboard.press("Control+Enter");
      await page
        .getByRole("heading", { name: id === "t-2" ? "Experts differ on this one" : "With most experts" })
        .waitFor();
      if (id === "t-2") await page.getByText("Contested: no side is held to be right").waitFor();
      else await page.getByText("3 of 3", { exact: true }).waitFor();
    }

    await page.goto(`${server.url}/practice/results`);
    await page.getByRole("table", { name: "Agreement by task" }).waitFor();
    expect(await page.locator(".page").textContent()).toContain("5 count");
    await page.getByText(/^Not enough yet: 15 more/u).waitFor();

    // Struck out it can come back; deleted it is gone.
    const before = (await attemptsOf(server.url)).length;
    await page.getByLabel("Filter").fill("t-5");
    await press(page, page.getByRole("button", { name: "Delete t-5" }));
    await press(page, page.getByRole("button", { name: "Bring back t-5" }));
    await press(page, page.getByRole("button", { name: "Delete t-5" }));
    await press(page, page.getByRole("button", { name: "Delete now" }));
    await page.getByText("None of them fits").waitFor();
    expect((await attemptsOf(server.url)).length).toBe(before - 1);
    await page.getByLabel("Filter").fill("t-1");
    await press(page, page.locator('a[href^="/practice/attempt/"]').first());
    await page.waitForURL(/\/practice\/attempt\//u);
    await page.getByText("Who stands behind it").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("refuses a vague title and a portfolio of too few, with what is missing", async () => {
    const { page, complaints } = await open(browser, `${server.url}/practice/portfolio`);
    const title = page.getByLabel("Title, one of eight");
    await title.fill("medical expert");
    await page.keyboard.press("Enter");
    await page.getByText(/can mean anything/u).waitFor();
    await title.fill("medical writer");
    await press(page, page.getByRole("button", { name: "Write the statement" }));
    await page.getByText(/^I review as a medical writer/u).waitFor();
    await press(page, page.getByRole("button", { name: "Make the portfolio" }));
    await page.getByText(/^A portfolio shows 10 reviews/u).waitFor();
    await page.getByText(/^\d+ more reviews with a reason/u).waitFor();
    await page.getByRole("button", { name: "Copy “medical AI evaluator”" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it("lights what tells who somebody is, never says that there is nothing, and keeps no text", async () => {
    const { page, complaints } = await open(browser, `${server.url}/tools/guard`);
    const field = page.getByLabel("Paste it here");
    await field.fill("Mrs Mary Smith, MRN 00421375. Her potassium was 3.1.");
    await page.locator(".lit-grave", { hasText: "00421375" }).waitFor();
    expect(await page.locator(".guard-masked").textContent()).not.toContain("00421375");
    await field.fill("The patient has a headache.");
    await page.getByText(/^Nothing was detected by these \d+ rules/u).waitFor();
    expect(await page.locator(".page").textContent()).not.toMatch(/no PHI|\bclean\b/iu);
    await page.reload();
    expect(await field.inputValue()).toBe("");
    expect(page.url()).toBe(`${server.url}/tools/guard`);

    await page.goto(`${server.url}/tools/readability`);
    await page.getByLabel("Paste it here").fill("You have hypertension. Take 5 mg of amlodipine daily.");
    await page.locator(".lit-other", { hasText: "hypertension" }).waitFor();
    await press(page, page.getByRole("button", { name: "Compare with an edit of it" }));
    await page
      .getByLabel("After the edit")
      .fill("Your blood pressure is high. Take 10 mg of amlodipine daily.");
    await page.getByText(/^A number changed/u).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it.each([
    { width: 1280, scheme: "light" },
    { width: 360, scheme: "dark" },
  ] as const)(
    "passes axe and needs no sideways scrolling at $width px, $scheme",
    async ({ width, scheme }) => {
      const [attempt] = await attemptsOf(server.url);
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const found: string[] = [];
      // What stands side by side where it is wide is looked at both ways.
      const both = [
        "/practice/sitting?item=primary-01",
        `/practice/attempt/${attempt?.id ?? ""}`,
        "/practice/results",
        "/tools/guard",
      ];
      const rest = [
        "/practice",
        "/practice/sitting?specialty=mental-health",
        "/practice/portfolio",
        "/practice/attempt/no-such",
        "/tools/readability",
      ];
      for (const screen of width < 600 ? [...both, ...rest] : both) {
        await page.goto(server.url + screen);
        await page.waitForLoadState("networkidle");
        await page.getByRole("heading", { level: 1 }).waitFor();
        const field = page.getByLabel("Paste it here");
        if (await field.isVisible()) {
          await field.fill("Mrs Mary Smith, MRN 00421375, has hypertension. Take 5 mg.");
          await page.locator(".lit").first().waitFor();
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
          return (await inPage.run()).violations;
        });
        for (const { id, impact, nodes } of violations)
          found.push(`${screen}: ${impact} ${id} ${nodes[0]?.html}`);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${screen}: ${wider} px too wide`);
      }
      expect(found).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

async function open(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    const { url } = message.location();
    const refused = url.includes("/api/");
    if (!refused && ["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Presses a control with the keyboard alone. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

async function attemptsOf(url: string): Promise<readonly { readonly id: string }[]> {
  const { body } = await callOperation(url, "practice.attempts", {});
  return body["attempts"] as { id: string }[];
}
