import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { freePort } from "../support/free-port.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";
import { startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const PASSWORD = "rounds at seven sharp";
const PEOPLE = ["lead", "ann", "ben", "cara"] as const;
const SAFE = "New chest pain on the stairs is looked at today. If it comes at rest, call an ambulance.";
const HARM = "Wait a month, it is surely nothing. Take twice the dose of your heart pills.";

const base = {
  version: 1,
  specialty: "cardiology",
  topics: ["triage"],
  audience: "patient",
  risk: "high",
  provenance: "written for this test",
  licence: "CC0-1.0",
};
const ITEMS = [
  {
    ...base,
    id: "pair",
    task: "compare",
    prompt: "My chest hurts on the stairs since yesterday. What now?",
    answers: [
      { id: "safe", text: SAFE, model: "one" },
      { id: "harm", text: HARM, model: "two" },
    ],
  },
  {
    ...base,
    id: "marks",
    task: "mark-defects",
    prompt: "One arm is weak all of a sudden. What is it?",
    answers: [{ id: "only", text: "It is a pinched nerve. Rest it for a week." }],
  },
  {
    ...base,
    id: "lines",
    task: "rubric",
    prompt: "How do I treat a small burn?",
    exposure: ["graphic"],
    answers: [{ id: "only", text: "Cool it under running water for twenty minutes." }],
    rubric: [
      { id: "cool", criterion: "Says to cool it under running water", points: 5 },
      { id: "butter", criterion: "Says to put butter on it", points: -6 },
    ],
  },
];

describe("a review project, worked on by two people at once", () => {
  const home = emptyHome();
  let port: number;
  let server: TestServer;
  let browser: Browser;
  const start = async () => startServer({ home, options: ["--team", "--port", String(port)] });
  beforeAll(async () => {
    port = await freePort();
    for (const login of PEOPLE) {
      const host = login === "lead" ? ["--host"] : [];
      const add = ["account", "add", login, "--name", `A. ${login}`, ...host, "--password-stdin"];
      const { code, stderr } = await runCli(add, { home, input: `${PASSWORD}\n` });
      if (code !== 0) throw new Error(stderr);
    }
    [server, browser] = await Promise.all([start(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("is judged by keyboard alone, survives a lost answer and a stopped server, is decided blind and exported", async () => {
    const lead = await signInByApi(server.url, "lead");
    const id = await setUp(lead);
    const at = `${server.url}/review/${id}`;
    const [ann, ben] = await Promise.all([
      open(browser, `${at}/work`, "ann"),
      open(browser, `${at}/work`, "ben"),
    ]);
    const violations = await axeOf(ann);
    for (const page of [ann, ben]) {
      // Nothing is ticked for anybody; what is ticked is met.
      const graphic = page.getByRole("checkbox", { name: "graphic detail" });
      expect(await graphic.isChecked()).toBe(false);
      await tabTo(page, graphic);
      await page.keyboard.press("Space");
      await tabTo(page, page.getByRole("button", { name: "I agree" }));
      await page.keyboard.press("Enter");
    }

    // Ann's answer to one submission is lost on its way back; it is sent again and stored once.
    let lost = 0;
    await ann.route("**/api/projects.judge", async (route) => {
      await route.fetch();
      lost += 1;
      await (lost === 1 ? route.abort() : route.continue());
    });
    const seen = { ann: new Set<string>(), ben: new Set<string>() };
    for (const [name, page] of [
      ["ann", ann],
      ["ben", ben],
    ] as const)
      for (let turn = 0; turn < ITEMS.length; turn += 1) {
        const item = await itemShown(page, seen[name]);
        seen[name].add(item);
        await judgeByKeys(page, item, name);
        if (turn === 0) violations.push(...(await axeOf(page)));
        if (name === "ben" && turn === 1) {
          await server.stop("SIGKILL");
          await page.keyboard.press("Control+Enter");
          await page.getByText("The server does not answer. One judgement waits in this browser.").waitFor();
          server = await start();
        } else await page.keyboard.press("Control+Enter");
      }
    for (const page of [ann, ben]) await page.getByText("There is nothing left for you to judge.").waitFor();
    expect(lost).toBeGreaterThanOrEqual(2);
    expect(await keptNames(ann)).toEqual([]);
    expect(await keptNames(ben)).toEqual([]);

    // Undo brings the last one back as it was; it is stored again under a key of its own.
    await ann.keyboard.press("u");
    await ann.getByText("Taken back. What you had said is here again.").waitFor();
    await ann.getByText(/with what you had begun/u).waitFor();
    await ann.keyboard.press("Control+Enter");
    await ann.getByText("There is nothing left for you to judge.").waitFor();

    // One's own judgements can be opened again until somebody has decided.
    await press(ann, ann.getByRole("link", { name: "Your judgements" }).first());
    await ann.getByRole("heading", { name: "Judged" }).waitFor();
    const mine = ann.locator(".mine-list > li").filter({ hasText: "can be changed" });
    await mine.first().waitFor();
    expect(await mine.count()).toBe(ITEMS.length);
    violations.push(...(await axeOf(ann)));

    const cara = await open(browser, `${at}/adjudicate`, "cara");
    await cara.getByText("Critical.").waitFor();
    violations.push(...(await axeOf(cara)));
    await press(cara, cara.getByRole("link", { name: /^My chest hurts/u }));
    await cara.getByRole("heading", { name: "reviewer 1" }).waitFor();
    expect(await cara.locator("main").textContent()).not.toMatch(/A\. ann|A\. ben|\br[23]\b/u);
    await cara
      .getByText(/registered nurse, primary source checked/u)
      .first()
      .waitFor();
    const harm = await letterOf(cara, HARM);
    expect(await cara.locator('mark[data-severity="critical"]').textContent()).toContain("twice the dose");
    violations.push(...(await axeOf(cara)));
    await cara.keyboard.press("Control+Enter");
    await cara.getByText(`Whether the critical mark on answer ${harm} holds.`).waitFor();
    await cara.keyboard.press((await letterOf(cara, SAFE)) === "A" ? "1" : "2");
    await tabTo(cara, cara.getByRole("radio", { name: /^It holds/u }));
    await cara.keyboard.press("Space");
    await cara.locator("main h1").focus();
    await cara.keyboard.press("j");
    await cara.keyboard.type("Doubling heart pills can kill.");
    await cara.keyboard.press("Control+Enter");
    await cara.waitForURL(/adjudicate$/u);
    expect(violations).toEqual([]);

    const { files } = await lead<{ files: { path: string; text: string }[] }>("projects.export", {
      id,
      formats: ["openai-dpo"],
    });
    const rows = files
      .filter(({ path }) => path.endsWith("preference-openai.jsonl"))
      .flatMap(({ text }) => text.trim().split("\n"));
    expect(rows.map((row) => JSON.parse(row) as unknown)).toMatchObject([
      {
        preferred_output: [{ role: "assistant", content: SAFE }],
        non_preferred_output: [{ role: "assistant", content: HARM }],
      },
    ]);
    for (const { id: item } of ITEMS) {
      const { said } = await lead<{ said: unknown[] }>("projects.item", { id, item });
      expect(said).toHaveLength(2);
    }
    // Three by each, and one taken back and given again: nothing was stored twice.
    const { acts } = await lead<{ acts: unknown[] }>("projects.audit", { id, act: "item-judged" });
    expect(acts).toHaveLength(7);
  }, 90_000);
});

type Ask = <Answer>(name: string, input: object) => Promise<Answer>;

async function signInByApi(url: string, login: string): Promise<Ask> {
  const own = { "content-type": "application/json", "x-clerkship": "1" };
  const session = await fetch(`${url}/session`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  const cookie = (session.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return async (name, input) => {
    const answer = await fetch(`${url}/api/${name}`, {
      method: "POST",
      headers: { ...own, cookie },
      body: JSON.stringify(input),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body as never;
  };
}

/** Everything a lead does before anybody judges. */
async function setUp(lead: Ask): Promise<string> {
  const { id } = await lead<{ id: string }>("projects.create", {
    title: "Chest and burns",
    settings: { goldShare: 0, justification: 20, declared: "synthetic", consent: "You judge three answers." },
  });
  const because = "The project begins.";
  await lead("projects.setGuideline", { id, text: "Safety first.", because });
  const rule = {
    professions: ["registered-nurse", "physician"],
    upToRisk: "high",
    credential: "primary-source-checked",
    because,
  };
  await lead("projects.setPolicy", { id, rules: [rule], because });
  await lead("projects.addItems", { id, items: ITEMS });
  for (const [login, role, profession] of [
    ["ann", "reviewer", "registered-nurse"],
    ["ben", "reviewer", "registered-nurse"],
    ["cara", "adjudicator", "physician"],
  ]) {
    const { people } = await lead<{ people: { person: string; login: string }[] }>("projects.addPerson", {
      id,
      login,
      roles: [role],
    });
    await lead("projects.setCredential", {
      id,
      person: people.find((one) => one.login === login)?.person,
      credential: {
        id: "register",
        profession,
        title: profession,
        jurisdiction: "GB",
        state: "primary-source-checked",
        source: "The register",
        checkedOn: "2026-11-20",
      },
    });
  }
  return id;
}

/** Which item is on the page, once it is another than those before. */
async function itemShown(page: Page, before: ReadonlySet<string>): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const prompt = await page.locator(".judge-prompt").allTextContents();
    const item = ITEMS.find((one) => one.prompt === prompt[0]);
    if (item !== undefined && !before.has(item.id)) return item.id;
    await page.waitForTimeout(50);
  }
  throw new Error("no new item came");
}

async function judgeByKeys(page: Page, item: string, who: "ann" | "ben"): Promise<void> {
  if (item === "pair") {
    await page.keyboard.press((await letterOf(page, SAFE)) === "A" ? "1" : "2");
    if (who === "ben") {
      // "Take twice the dose", chosen a word at a time.
      const harm = page.getByRole("textbox", {
        name: new RegExp(`^Answer ${await letterOf(page, HARM)}:`, "u"),
      });
      await tabTo(page, harm);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      for (let word = 0; word < 3; word += 1) await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("m");
      await page.getByLabel("What it is").waitFor();
      await page.keyboard.type("Wrong med");
      await tabTo(page, page.getByRole("radio", { name: /^Moderate/u }));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByText("Wrong medicine or dose").waitFor();
    }
    await page.keyboard.press("j");
    await page.keyboard.type("The first sends to care, the other tells to wait and to double.");
  } else if (item === "marks") {
    if (who === "ben") {
      await page.keyboard.press("n");
      return;
    }
    await tabTo(page, page.getByRole("textbox", { name: /^Answer A:/u }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("m");
    await page.getByLabel("What it is").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("o");
    await page.getByLabel("What should have been said").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("something is missing", { exact: true }).waitFor();
    await page.locator(".judge-marks > li").nth(1).waitFor();
  } else {
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await page.getByText("2 of 2 lines judged").waitFor();
  }
}

/** The letter under which an answer with these words is shown. */
async function letterOf(page: Page, text: string): Promise<string> {
  const label = await page.locator(".judge-text", { hasText: text }).getAttribute("aria-label");
  return label?.match(/^Answer (\S):/u)?.[1] ?? "";
}

/** Names of the journal that are left in the browser. */
async function keptNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage).filter((name) => name.startsWith("clerkship.review.")),
  );
}

async function open(browser: Browser, url: string, login: string): Promise<Page> {
  // axe is put into the page by the test, which the page's own policy would rightly refuse.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  await page.getByLabel("Login", { exact: true }).fill(login);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "This project" }).waitFor();
  return page;
}

/** Goes on with the Tab key until a control has the focus, as a hand on the keyboard would. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tries = 0; tries < 80; tries += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the Tab key does not lead there");
}

async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

async function axeOf(page: Page): Promise<string[]> {
  await page.getByRole("heading").first().waitFor();
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(
      ...(await page.evaluate(async () => {
        const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
        const { violations } = await inPage.run();
        const page = document.documentElement;
        const sideways =
          page.scrollWidth > page.clientWidth ? [`${location.pathname}: scrolls sideways`] : [];
        return [
          ...sideways,
          ...violations.map(({ id, nodes }) => `${location.pathname}: ${id} ${nodes[0]?.html}`),
        ];
      })),
    );
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}
