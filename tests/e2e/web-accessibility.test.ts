import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

/** Each width and each scheme once: a fault of layout shows in either scheme, one of colour at either width. */
const VIEWS = [
  { width: 1280, scheme: "light" },
  { width: 360, scheme: "dark" },
] as const;

describe("every screen", () => {
  let server: TestServer;
  let browser: Browser;
  let screens: readonly string[];
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    screens = await screensWithContent(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(VIEWS)(
    "passes axe and needs no sideways scrolling at $width px, $scheme",
    async ({ width, scheme }) => {
      // axe is put into the page by the test, which the page's own policy would rightly refuse.
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const found: string[] = [];
      let passes = 0;
      for (const screen of screens) {
        await page.goto(server.url + screen);
        await page.waitForLoadState("networkidle");
        await page.getByRole("heading", { level: 1 }).waitFor();
        // What is folded away is read too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
          for (const button of document.querySelectorAll<HTMLElement>(".claim-name, .factor-name"))
            button.click();
        });
        await page.evaluate(axe.source);
        const result = await page.evaluate(async () => {
          const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
          const { violations, passes: passed } = await inPage.run();
          return { violations, passes: passed.length };
        });
        passes += result.passes;
        for (const { id, impact, nodes } of result.violations)
          found.push(`${screen}: ${impact} ${id} ${nodes[0]?.html}`);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${screen}: ${wider} px too wide`);
      }
      expect(found).toEqual([]);
      expect(passes).toBeGreaterThan(screens.length * 10);
      await page.close();
    },
  );
});

/** The address of every screen, each with something on it to look at. */
async function screensWithContent(url: string): Promise<readonly string[]> {
  const imported = await callOperation(url, "profile.importExample", { example: "icu-nurse", format: "pdf" });
  const { id } = imported.body["profile"] as { id: string };
  const ranking = await callOperation(url, "lanes.rank", { profileId: id });
  const [lane] = ranking.body["lanes"] as { role: string; domain: string; sector: string }[];
  if (lane === undefined) throw new Error("the example has no lane to look at");
  const { role, domain, sector } = lane;
  const plan = await callOperation(url, "plan.draft", {
    profileId: id,
    role,
    domain,
    sector,
    hoursPerWeek: 5,
    start: "2026-11-23",
  });
  return [
    "/",
    `/profile/${id}`,
    `/profile/${id}/lanes`,
    `/profile/${id}/lanes/${role}/${domain}/${sector}`,
    `/plan/${String(plan.body["id"])}`,
    `/plan/${String(plan.body["id"])}/time`,
    `/plan/${String(plan.body["id"])}/timeline`,
    `/plan/${String(plan.body["id"])}/recall`,
    "/field",
    "/field/search?q=informatics",
    `/field/compare?roles=${role},ml-engineer`,
    "/field/checked",
    "/field/roles",
    `/field/roles/${role}`,
    "/field/skills",
    "/field/skills/python",
    "/field/domains",
    "/field/sectors",
    "/field/employers",
    "/field/claims",
    "/field/roles/no-such-role",
    "/data",
    "/no-such-page",
  ];
}
