import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

/** Each width and each scheme once. */
const VIEWS = [
  { width: 1280, scheme: "light" },
  { width: 360, scheme: "dark" },
] as const;

describe("evaluation in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("looks at an example, judges it as told, moves a threshold, keeps, hands out and deletes, by keyboard", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}/evaluate`);
    await page.getByText("Nothing is kept yet.").waitFor();
    await press(page, page.getByRole("button", { name: "Try an example" }));
    await page.getByText("Read: 1,200 rows and 7 columns.").waitFor();
    expect(await page.getByLabel("The outcome").inputValue()).toBe("readmitted");

    // A part can be given to another column, and says then that it was the person.
    const person = page.getByLabel("The person");
    await person.selectOption("stay");
    expect(await described(page, person)).toBe("Your choice.");

    // What is wrong in a setting is said, and nothing is sent.
    const threshold = page.getByLabel("Threshold in use");
    await threshold.fill("high");
    await press(page, page.getByRole("button", { name: "Judge this file" }));
    expect(await threshold.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await described(page, threshold)).toContain("Write a number");
    await threshold.fill("0,3");
    await page.getByLabel("Why this threshold").fill("Beds for three in ten");
    await press(page, page.getByRole("button", { name: "Judge this file" }));
    await page.waitForURL(/\/evaluate\/e-/);
    await page.getByRole("heading", { name: "In plain words" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(await page.locator("#threshold").textContent()).toContain("In use: 0.3. Beds for three in ten");
    const id = new URL(page.url()).pathname.slice("/evaluate/".length);

    await movesEverything(page);
    await sortsAndFilters(page);

    // Every form of the report is handed out, and a picture as a file that stands alone.
    for (const [ending, type] of [
      ["html", "text/html"],
      ["md", "text/markdown"],
      ["pdf", "application/pdf"],
      ["json", "application/json"],
    ] as const) {
      const href = `/download/evaluation/${id}.${ending}`;
      await page.locator(`a[href="${href}"]`).waitFor();
      const answer = await page.request.get(server.url + href);
      expect([ending, answer.status()]).toEqual([ending, 200]);
      expect(answer.headers()["content-type"]).toContain(type);
    }
    const saved = page.waitForEvent("download");
    await press(page, page.getByRole("button", { name: "Save as SVG of “ROC curve”" }));
    expect((await saved).suggestedFilename()).toBe("roc.svg");
    expect(await page.getByRole("link", { name: "Use it in a case study" }).getAttribute("href")).toBe(
      `/proof/new?evaluation=${id}`,
    );

    // The list has it, the desk still has the file; deleted, it is gone everywhere.
    await press(page, page.getByRole("link", { name: "All evaluations" }));
    expect(await page.getByLabel("The person").inputValue()).toBe("stay");
    const kept = page.locator("#kept");
    await kept.getByRole("link", { name: "Evaluation of made-up-readmissions.csv" }).waitFor();
    await press(page, kept.getByRole("button", { name: "Delete" }));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep");
    await press(page, kept.getByRole("button", { name: "Delete", exact: true }));
    await kept.getByText("Nothing is kept yet.").waitFor();
    expect((await callOperation(server.url, "evaluation.list", {})).body["evaluations"]).toEqual([]);
    await page.goto(`${server.url}/evaluate/${id}`);
    await page.getByRole("heading", { name: "No such evaluation here" }).waitFor();
    // The browser itself complains of the answer “not found”.
    expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
    await page.close();
  });

  it("names what stops it, loses nothing when something fails, and can be stopped", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}/evaluate`);
    const choose = page.locator("input[type=file]");
    const hand = (name: string, text: string) =>
      choose.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

    await hand("torn.csv", 'y,p\n1,"0.5\n0,0.2\n');
    await page
      .getByRole("alert")
      .getByText(/line 3/i)
      .waitFor();
    await page.getByText("torn.csv").first().waitFor();

    // Names of people stop it before any number, and are not put on the screen.
    await hand("names.csv", "name,y,p\nAnna Smith,1,0.4\nBob Jones,0,0.2\nCarl Moore,1,0.7\n");
    await page.getByText("Something in it stops the evaluation").waitFor();
    expect(await page.locator("main").textContent()).not.toContain("Anna");
    await press(page, page.getByRole("button", { name: "Judge this file" }));
    const refusal = page.getByRole("heading", { name: "No number was computed" });
    await refusal.waitFor();
    expect(await refusal.evaluate((one) => one === document.activeElement)).toBe(true);

    await hand("small.csv", smallFile());
    await page.getByText("Read: 300 rows and 5 columns.").waitFor();
    await page.getByLabel("Keep the report here").uncheck();
    await page.getByLabel("Title of the report").fill("Small and quick");

    // Stopped by the person, then failed on the way: the choices are still there.
    const judge = page.getByRole("button", { name: "Judge this file" });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/api/evaluation.run", async (route) => {
      await held;
      await route.abort().catch(() => undefined);
    });
    await press(page, judge);
    await page.getByText(/^Judging small\.csv/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Stopped. No number was computed").waitFor();
    letGo();
    await page.unroute("**/api/evaluation.run");
    await page.route("**/api/evaluation.run", (route) => route.abort());
    await press(page, judge);
    await page.getByRole("alert").getByText("does not answer").waitFor();
    await page.unroute("**/api/evaluation.run");
    expect(await page.getByLabel("Title of the report").inputValue()).toBe("Small and quick");

    // Not kept: shown in place, and nowhere afterwards.
    await press(page, page.getByRole("button", { name: "Try again" }));
    const title = page.getByRole("heading", { name: "Small and quick" });
    await title.waitFor();
    expect(await title.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await callOperation(server.url, "evaluation.list", {})).body["evaluations"]).toEqual([]);
    expect(complaints.filter((one) => !one.includes("Failed to load resource"))).toEqual([]);
    await page.close();
  });

  it.each(VIEWS)(
    "passes axe and needs no sideways scrolling at $width px, $scheme",
    async ({ width, scheme }) => {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const found: string[] = [];
      await page.goto(`${server.url}/evaluate/${await keepSmall(server.url)}`);
      await page.getByRole("heading", { name: "In plain words" }).waitFor();
      found.push(...(await scan(page, "the report")));
      await page.goto(`${server.url}/evaluate`);
      await page.getByRole("button", { name: "Try an example" }).click();
      await page.getByRole("heading", { name: "Which column is what" }).waitFor();
      await page.locator("#kept").getByRole("link").first().waitFor();
      found.push(...(await scan(page, "the desk and the list")));
      expect(found).toEqual([]);
      await page.close();
    },
  );
});

/** The slider moves words, table, dots and pictures together; the number field goes to the nearest threshold. */
async function movesEverything(page: Page): Promise<void> {
  const slider = page.getByRole("slider", { name: "Threshold" });
  const seen = () =>
    page.locator("#threshold").evaluate((section) => ({
      words: section.querySelector(".at-threshold")?.textContent,
      number: section.querySelector<HTMLInputElement>(".threshold-number")?.value,
      sensitivity: section.querySelector("tbody td")?.textContent,
      dots: [...section.querySelectorAll("circle.fill-warning")].map((dot) => dot.getAttribute("cx")),
      captions: [...section.querySelectorAll("figcaption")].map((caption) => caption.textContent),
      lines: [...section.querySelectorAll("svg[role=img] path.stroke-warning")].map((line) =>
        line.getAttribute("d"),
      ),
    }));
  const before = await seen();
  expect(before.number).toBe("0.3");
  expect(before.dots.length).toBe(2);
  await slider.focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await seen()).captions[0]).not.toBe(before.captions[0]);
  const after = await seen();
  expect(Number(after.number)).toBeGreaterThan(0.3);
  expect(after.words).not.toBe(before.words);
  expect(after.sensitivity).not.toBe(before.sensitivity);
  expect(after.dots).not.toEqual(before.dots);
  expect(after.lines).not.toEqual(before.lines);

  await page.getByLabel("as a number").fill("0,5");
  await page.keyboard.press("Enter");
  expect(Number((await seen()).number)).toBeCloseTo(0.5, 1);
  await press(page, page.getByRole("button", { name: "Back to 0.3" }));
  await expect.poll(async () => (await seen()).captions).toEqual(before.captions);
  expect((await seen()).words).toBe(before.words);
}

async function sortsAndFilters(page: Page): Promise<void> {
  const groups = page.getByRole("table", { name: "Each group, at the threshold in use" });
  const sensitivities = () =>
    groups
      .locator('td[data-label="Sensitivity"] strong')
      .allTextContents()
      .then((texts) => texts.map(Number));
  await press(page, groups.getByRole("button", { name: "Sensitivity" }));
  const up = await sensitivities();
  expect(up.length).toBeGreaterThan(3);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
  await press(page, groups.getByRole("button", { name: "Sensitivity" }));
  expect(await sensitivities()).toEqual(up.toReversed());

  const standards = page.locator("#standards");
  const items = standards.locator("tbody tr");
  const all = await items.count();
  await standards.getByLabel("State").selectOption("checked");
  await expect.poll(() => items.count()).toBeLessThan(all);
}

/** What axe finds on the page as it stands, with everything folded away opened; and how much too wide it is. */
async function scan(page: Page, where: string): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const result = await inPage.run();
    return { violations: result.violations, passes: result.passes.length };
  });
  expect(passes).toBeGreaterThan(10);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, impact, nodes }) => `${where}: ${impact} ${id} ${nodes[0]?.html}`),
    ...(wider > 0 ? [`${where}: ${wider} px too wide`] : []),
  ];
}

/** Keeps the report of the small file and gives its id. */
async function keepSmall(url: string): Promise<string> {
  const form = new FormData();
  form.set("file", new File([smallFile()], "small.csv"));
  form.set("keep", "true");
  const answer = await fetch(`${url}/api/evaluation.run`, { method: "POST", body: form });
  return ((await answer.json()) as { id: string }).id;
}

/** Two scores that order somewhat, for people of two kinds at two sites. */
function smallFile(): string {
  const rows = Array.from({ length: 300 }, (_, row) => {
    const risk = ((row * 37) % 100) / 100;
    const outcome = (row * 53) % 100 < 20 + 40 * risk ? 1 : 0;
    const older = (0.1 + ((row * 41) % 70) / 100).toFixed(3);
    const [sex, site] = [row % 2 === 0 ? "female" : "male", row % 3 === 0 ? "north" : "south"];
    return [outcome, (0.05 + 0.8 * risk).toFixed(3), older, sex, site].join(",");
  });
  return ["y,p,older_score,sex,site", ...rows].join("\n");
}

async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Presses a control as a keyboard does. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

/** The words a control is described by. */
async function described(page: Page, control: Locator): Promise<string> {
  const ids = (await control.getAttribute("aria-describedby")) ?? "";
  return page.evaluate(
    (names) =>
      names
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    ids,
  );
}
