import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { runCli } from "../support/run-cli.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

interface Due {
  readonly cards: readonly { readonly card: string; readonly ask: string; readonly answer: string }[];
  readonly counts: { readonly seen: number; readonly today: number; readonly next?: string };
}

describe("recall", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("asks one card at a time by keyboard, hides the answer until asked, and says when it goes on", async () => {
    const plan = await aPlan(server.url, "icu-nurse");
    const { cards } = (await callOperation(server.url, "recall.due", { id: plan })).body as unknown as Due;
    expect(cards.length).toBeGreaterThan(1);
    const page = await browser.newPage();
    await page.goto(`${server.url}/plan/${plan}/recall`);
    for (const { ask, answer } of cards) {
      await page.getByRole("heading", { name: ask, exact: true }).waitFor();
      expect(await page.getByText(answer).count()).toBe(0);
      await page.keyboard.press("3");
      expect(await page.getByText(answer).count()).toBe(0);
      await page.keyboard.press("Space");
      await page.getByText(answer).waitFor();
      await page.keyboard.press("3");
    }
    await page.getByText("Nothing is due today. Next on 22 November 2026.").waitFor();
    await page.reload();
    await page.getByText("Nothing is due today.").waitFor();
    await page.getByRole("link", { name: "Back to the plan" }).click();
    await page.waitForURL((url) => url.pathname === `/plan/${plan}`);
    await page.close();
  });

  it("shows by pointer what an answer rests on, and rates it", async () => {
    const plan = await aPlan(server.url, "data-analyst");
    const page = await browser.newPage();
    await page.goto(`${server.url}/plan/${plan}/recall`);
    await page.getByText("Card 1 of").waitFor();
    await page.getByRole("button", { name: "Show the answer" }).click();
    await page.getByRole("button", { name: "Source of this answer" }).click();
    await page.getByRole("dialog", { name: "Source of this answer" }).getByText("read on").waitFor();
    await page.keyboard.press("3");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /Forgotten/ }).click();
    await page.getByText("Card 2 of").waitFor();
    const { counts } = (await callOperation(server.url, "recall.due", { id: plan })).body as unknown as Due;
    expect(counts.seen).toBe(1);
    await page.close();
  });

  it("is the same from the command line, where a card forgotten is due the next day", async () => {
    const plan = await aPlan(server.url, "software-engineer");
    const run = (args: readonly string[], today = "2026-11-21") =>
      runCli(["recall", plan, ...args], { home: server.home, env: { CLERKSHIP_TODAY: today } });
    const due = JSON.parse((await run(["--json"])).stdout) as Due;
    const [first, second] = due.cards;
    if (first === undefined || second === undefined) throw new Error("the plan has no cards to recall");
    const text = await run([]);
    expect(text.stdout).toContain(first.card);
    expect(text.stdout).not.toContain("→");
    expect((await run(["--answers"])).stdout).toContain("→");
    const rated = await run(["--rate", `${first.card}=again`, "--rate", `${second.card}=easy`, "--json"]);
    expect((JSON.parse(rated.stdout) as Due).counts.seen).toBe(2);
    const tomorrow = JSON.parse((await run(["--json"], "2026-11-22")).stdout) as Due;
    expect(tomorrow.cards[0]?.card).toBe(first.card);
    expect(tomorrow.cards.map(({ card }) => card)).not.toContain(second.card);
    expect(await run(["--rate", "no/card=good"])).toMatchObject({ code: 3, stdout: "" });
    expect(await run(["--rate", "half a sentence"])).toMatchObject({ code: 2 });
  });

  /** A plan of an example; each test has its own. */
  async function aPlan(url: string, example: string): Promise<string> {
    const { body } = await callOperation(url, "profile.importExample", { example });
    const plan = await callOperation(url, "plan.draft", {
      profileId: (body["profile"] as { id: string }).id,
      role: "clinical-informaticist",
      hoursPerWeek: 5,
      start: "2026-11-23",
    });
    return String(plan.body["id"]);
  }
});
