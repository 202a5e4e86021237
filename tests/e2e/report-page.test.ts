import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveFigures, writePage } from "#src/figures/index.ts";
import type { FigureSource, ThresholdPoint } from "#src/figures/index.ts";
import { openBrowser } from "../support/browser.ts";

const script = join(import.meta.dirname, "..", "..", "dist", "report", "report.js");

const ranged = (value: number) => ({
  value,
  low: Math.max(0, value - 0.05),
  high: Math.min(1, value + 0.05),
});
const rows = Array.from({ length: 19 }, (_, index): ThresholdPoint => {
  const threshold = (index + 1) / 20;
  const [found, alarms] = [200 - index * 10, 800 - index * 42];
  return {
    threshold,
    truePositives: found,
    falsePositives: alarms,
    falseNegatives: 200 - found,
    trueNegatives: 800 - alarms,
    sensitivity: ranged(found / 200),
    specificity: ranged(1 - alarms / 800),
    ppv: ranged(found / (found + alarms)),
    npv: { value: null },
    flagged: (found + alarms) / 1000,
    netBenefit: ranged(0.1 - threshold / 10),
  };
});
const source: FigureSource = {
  n: 1000,
  events: 200,
  metrics: { auc: ranged(0.74), averagePrecision: ranged(0.4) },
  roc: rows.map(({ truePositives, falsePositives }) => ({
    falsePositiveRate: falsePositives / 800,
    sensitivity: truePositives / 200,
  })),
  precisionRecall: [],
  histogram: { events: [], others: [] },
  thresholds: rows,
  decisionCurve: [],
};

describe("a report on a disk", () => {
  let browser: Browser;
  let address = "";
  beforeAll(async () => {
    browser = await openBrowser();
    const figures = liveFigures(source, rows[3]).map((figure) => ({ kind: "figure", figure }) as const);
    const paper = {
      title: "</script><script>document.title='caught'</script>",
      blocks: [{ kind: "live", id: "figures", blocks: figures }] as const,
      foot: [],
    };
    const live = { data: { ...source, at: 0.2 }, script: readFileSync(script, "utf8") };
    const file = join(mkdtempSync(join(tmpdir(), "clerkship-report-")), "report.html");
    writeFileSync(file, writePage(paper, { live }));
    address = pathToFileURL(file).href;
  });
  afterAll(() => browser.close());

  async function openReport(options: BrowserContextOptions = {}) {
    const page = await (await browser.newContext({ offline: true, ...options })).newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(request.url());
    });
    await page.goto(address);
    return { page, problems };
  }

  it("moves with its threshold by keyboard, by number and back, and asks no network", async () => {
    const { page, problems } = await openReport();
    const caption = page.locator("#figures figcaption").first();
    const says = page.locator("#live-says");
    await says.getByText("0.850 (0.800 to 0.900)").waitFor();
    await page.getByLabel("Threshold", { exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await caption.getByText("threshold of 0.25").waitFor();
    expect(await page.getByLabel("Threshold", { exact: true }).getAttribute("aria-valuetext")).toBe("0.25");
    await page.locator("#figure-thresholds summary").click();
    await page.getByLabel("Type a threshold").fill("0.61");
    await caption.getByText("threshold of 0.6").waitFor();
    expect(await page.locator("#figure-thresholds details").getAttribute("open")).not.toBeNull();
    expect(await says.innerText()).toContain("not defined");
    await page.getByRole("button", { name: "Back to the threshold of the report" }).click();
    await caption.getByText("threshold of 0.2").waitFor();
    expect(await page.title()).not.toBe("caught");
    expect(problems).toEqual([]);
  });

  it("prints its figures and the numbers of the threshold, without what can only be moved", async () => {
    const { page } = await openReport();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#live-says").isVisible()).toBe(true);
    expect(await page.locator("#live-threshold").isVisible()).toBe(false);
    expect(await page.locator("#figures svg").count()).toBe(3);
  });

  it("shows the figures as they were written where no script runs", async () => {
    const { page } = await openReport({ javaScriptEnabled: false });
    expect(await page.locator("#figures svg").count()).toBe(3);
    expect(await page.locator("input").count()).toBe(0);
  });
});
