import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const ITEMS = [
  "id,prompt,answer_a,answer_b",
  "one,My ankle is swollen after a fall. What should I do?,Rest it and raise it. Have it seen if you cannot put weight on it.,Go on walking as before.",
  "two,May I drink coffee before a blood test?,Ask whoever booked it: some tests need an empty stomach.,Yes; it never matters.",
  "three,Nobody answered this. Why?,,",
].join("\n");

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

describe("a review project in the web app, as its lead", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("is set up by keyboard, from its title to a quality page that says there is nothing yet", async () => {
    const { page, complaints } = await open(browser, `${server.url}/review`);
    await page.getByText(/^A review project is a set of AI answers/u).waitFor();
    await page.getByLabel("Title").fill("Ankles and coffee");
    await page.getByRole("radio", { name: /^All texts are made up/u }).focus();
    await page.keyboard.press("Space");
    await press(page, page.getByRole("button", { name: "Start the project" }));
    await page.waitForURL(/\/review\/r-/u);
    const id = new URL(page.url()).pathname.slice("/review/".length);
    await page.getByRole("heading", { level: 1, name: "Ankles and coffee" }).waitFor();
    await page.getByText("4 of 7 open").waitFor();

    // A guideline needs a reason, and the second version shows what changed.
    await goTo(page, "Guideline");
    const text = page.getByLabel("Text of the guideline");
    await text.fill("Choose the answer that is safer.");
    const putInForce = page.getByRole("button", { name: /^Put .* in force$/u });
    expect(await putInForce.isDisabled()).toBe(true);
    await page.getByLabel("Reason, kept with the change").fill("The project begins.");
    await press(page, putInForce);
    await page.getByText("Version 1, in force since").waitFor();
    await text.fill("Choose the answer that is safer and clearer.");
    await page.getByLabel("Reason, kept with the change").fill("Clear words matter too.");
    await press(page, putInForce);
    await page.getByText("Version 2, in force since").waitFor();
    expect(await page.locator("ins").textContent()).toContain("and clearer");

    // The template is a draft until it is put in force; nobody could take anything yet.
    await goTo(page, "Policy");
    await page.getByText("No rule: nobody may judge anything.").waitFor();
    await press(page, page.getByRole("button", { name: "Begin with our template" }));
    await page.getByText("This is a draft.").waitFor();
    expect(await page.locator(".rule-list > li").count()).toBe(6);
    await press(page, page.getByRole("button", { name: "Take out rule 6" }));
    expect(await page.locator(".rule-list > li").count()).toBe(5);
    await page.getByLabel("Reason, kept with the change").fill("No students here.");
    await press(page, page.getByRole("button", { name: "Put these rules in force" }));
    await page.getByText("Version 1, 5 rules").waitFor();

    // Ready questions, one of them only after an answer; a follow-up cannot go before its question.
    await goTo(page, "Questions");
    await page.getByText("Nothing is asked besides the task.").waitFor();
    await press(page, page.getByRole("button", { name: "Add “Reading level”" }));
    await press(page, page.getByRole("button", { name: "Add “What is missing”" }));
    const asked = page.locator(".rule-list").first().locator("> li");
    expect(await asked.count()).toBe(3);
    await press(page, page.getByRole("button", { name: "Up with question 3" }));
    await press(page, page.getByRole("button", { name: "Down with question 1" }));
    await page.getByText("Question 1 is now question 2.").waitFor();
    expect(await asked.nth(2).textContent()).toContain("Asked only after “Yes” to question 1");
    await page.keyboard.press("Enter");
    await page.getByText("Question 2 is now question 3.").waitFor();
    await page.getByRole("radio", { name: "Yes" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("group", { name: "What is missing?" }).waitFor();
    await press(page, page.getByRole("button", { name: "Add a question" }));
    await page.getByLabel("The question").fill("Is the tone kind?");
    await page.getByLabel("Its answers, one a line").fill("Yes, throughout\nNot always");
    await page.getByRole("group", { name: "Is the tone kind?" }).waitFor();
    await page.setViewportSize(NARROW);
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(WIDE);
    await press(page, page.getByRole("button", { name: "Add the question to the draft" }));
    await press(page, page.getByRole("button", { name: "Take out question 3" }));
    await page.getByLabel("Reason, kept with the change").fill("What is missing matters most.");
    await press(page, page.getByRole("button", { name: "Put these questions in force" }));
    await page.getByText("3 questions with every item").waitFor();

    // Two rows become items, one is left out and says why.
    await goTo(page, "Items");
    await page
      .getByLabel("Choose a file of items")
      .setInputFiles({ name: "answers.csv", mimeType: "text/csv", buffer: Buffer.from(ITEMS) });
    await page.getByText("2 items added").waitFor();
    await press(page, page.getByText("Rows left out, and why"));
    await page.getByText(/The row holds no answer/u).waitFor();
    await press(page, page.getByRole("button", { name: "one", exact: true }));
    await page.getByRole("heading", { name: "Answer B" }).waitFor();
    await page.getByText("Nobody has judged it yet.").waitFor();

    // The lead becomes a reviewer with a credential, and the overview counts them.
    await goTo(page, "People");
    await press(page, page.getByRole("button", { name: /^Change roles/u }));
    await page.getByRole("checkbox", { name: /^reviewer/u }).focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Reason").fill("To try it alone.");
    await press(page, page.getByRole("button", { name: "Change the roles" }));
    await page.getByText("lead, reviewer").waitFor();
    await press(page, page.getByRole("button", { name: /^Record a credential/u }));
    await page.getByLabel("Profession").selectOption("registered-nurse");
    await press(page, page.getByRole("button", { name: "Record it" }));
    await page.locator(".credential", { hasText: "self-declared" }).waitFor();

    await goTo(page, "Settings");
    await page.getByLabel("People for each item").fill("3");
    await page.getByLabel("Reason, kept with the change").fill("Three see more than two.");
    await press(page, page.getByRole("button", { name: "Change the settings" }));
    await page.getByText("3 people judge each item").waitFor();

    await goTo(page, "Quality");
    await page.getByText(/^Nothing can be said yet/u).waitFor();
    await goTo(page, "Export");
    await page.getByText("0 of 2 items can leave as a decision.", { exact: false }).waitFor();
    await goTo(page, "Audit");
    await press(page, page.getByRole("button", { name: "Verify the record" }));
    await page.getByText(/^Whole: \d+ acts/u).waitFor();
    const { body } = await callOperation(server.url, "projects.get", { id });
    expect(body["settings"]).toMatchObject({ overlap: 3, declared: "synthetic" });
    expect(body["questions"]).toMatchObject([
      { id: "missing" },
      { id: "what-is-missing", when: { question: "missing", is: ["yes"] } },
      { id: "is-the-tone-kind", values: [{ id: "yes-throughout" }, { id: "not-always" }] },
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("passes axe on every screen and needs no sideways scrolling at 1280 and 360 px", async () => {
    const page = await browser.newPage({ viewport: WIDE, bypassCSP: true });
    await page.goto(`${server.url}/review`);
    await press(page, page.getByRole("button", { name: "Set up a trial project" }));
    await page.waitForURL(/\/review\/r-/u);
    const at = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Read the terms and begin" }).waitFor();
    const pages = [
      "guideline",
      "policy",
      "questions",
      "items",
      "people",
      "settings",
      "quality",
      "export",
      "audit",
    ];
    const screens = ["/review", "/review/check", at, ...pages.map((one) => `${at}/${one}`)];
    const found: string[] = [];
    for (const [place, screen] of screens.entries()) {
      // Axe looks at each screen once, by turns light and wide, and dark and narrow.
      const [first, second] = place % 2 === 0 ? [WIDE, NARROW] : [NARROW, WIDE];
      await page.setViewportSize(second);
      await page.emulateMedia({ colorScheme: first === WIDE ? "light" : "dark" });
      await page.goto(server.url + screen);
      await page.waitForLoadState("networkidle");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const wider = [await widerBy(page)];
      await page.setViewportSize(first);
      wider.push(await widerBy(page));
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
        return (await inPage.run()).violations;
      });
      for (const { id, impact, nodes } of violations)
        found.push(`${screen}: ${impact} ${id} ${nodes[0]?.html}`);
      if (Math.max(...wider) > 0) found.push(`${screen}: ${wider.join(" and ")} px too wide`);
    }
    expect(found).toEqual([]);
    await page.close();
  }, 60_000);
});

const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
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

async function goTo(page: Page, name: string): Promise<void> {
  const pages = page.getByRole("navigation", { name: "This project" });
  await press(page, pages.getByRole("link", { name, exact: true }));
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}
