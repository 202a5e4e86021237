import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseStudy, ProofKind, SectionId } from "#src/proof/index.ts";
import { aFinishedStudy } from "#src/proof/testing.ts";
import { openBrowser } from "../support/browser.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

describe("proof in the web app", () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("goes from a playbook with open gates to a signed packet that an edit breaks, by keyboard", async () => {
    const { page, complaints } = await open(browser, `${server.url}/proof`);
    const whole = aFinishedStudy("clinical-playbook");
    await page.getByText(/^Nothing is begun yet/u).waitFor();
    await press(page, page.getByRole("link", { name: "Start a new piece" }));
    await page.getByRole("radio", { name: "Clinical playbook" }).focus();
    await page.keyboard.press("Space");
    await page.getByLabel(/^Title: /u).fill(whole.title);
    await press(page, page.getByRole("button", { name: "Start writing" }));
    await page.waitForURL(/\/proof\/s-/u);
    const id = decodeURIComponent(new URL(page.url()).pathname.slice("/proof/".length));

    // Nothing is written: it is refused, and says which gates are open.
    await page.getByText(/^\d+ of \d+ open$/u).waitFor();
    await press(page, page.getByRole("button", { name: "Publish" }));
    await page.getByText(/^Not published: \d+ gates are open\.$/u).waitFor();

    // An over-claim is found while it is written, and its finding selects the words.
    const context = page.locator("#section-context");
    await context.fill("Our ward is safe. This tool is clinically validated and saves lives.");
    const finding = page.locator(".gate-finding", { hasText: "clinically validated" });
    await finding.waitFor({ state: "attached" });
    await page.locator(".gates-list details", { has: finding }).evaluate((fold) => {
      (fold as HTMLDetailsElement).open = true;
    });
    await press(page, finding);
    expect(await selectionOf(context)).toContain("clinically validated");

    await fillFront(page, whole);
    await fillSections(page, whole);
    await fillPlaybook(page, whole);
    await page.getByText(/^all \d+ met$/u).waitFor();
    await page.locator(".save-line").getByText("Saved", { exact: true }).waitFor();

    await press(page, page.getByRole("button", { name: "Draw the preview" }));
    await page.frameLocator(".proof-preview").getByRole("heading", { level: 1 }).waitFor();
    await press(page, page.getByRole("button", { name: "Publish" }));
    await page.getByText(/^Published on /u).waitFor();

    const packet = await saved(page, page.getByRole("button", { name: "Sign a packet" }));
    await page.goto(`${server.url}/proof/verify`);
    await page.getByLabel("Or paste it").fill(packet);
    await press(page, page.getByRole("button", { name: "Check this packet" }));
    await page.getByRole("heading", { name: "Unchanged" }).waitFor();
    expect(await page.locator(".verdict").textContent()).toMatch(/self-issued/iu);

    const edited = packet.replace(whole.title, `${whole.title}, proven`);
    expect(edited).not.toBe(packet);
    await page.getByLabel("Or paste it").fill(edited);
    await press(page, page.getByRole("button", { name: "Check this packet" }));
    await page.getByRole("heading", { name: "Not as it was signed" }).waitFor();
    expect(await page.locator(".verdict-changes li").count()).toBeGreaterThan(0);

    // A change after that makes it a draft again.
    await page.goto(`${server.url}/proof/${id}`);
    await page.getByLabel("Summary, one sentence").fill(`${whole.summary} Once more.`);
    await page.locator(".page-over").getByText("draft").waitFor();
    await page.locator(".save-line").getByText("Saved", { exact: true }).waitFor();
    expect((await pieceAt(server.url, id)).publishedOn).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("loses nothing that is written while the server cannot be reached", async () => {
    const id = await begun(server.url, "paper-critique");
    const { page } = await open(browser, `${server.url}/proof/${id}`);
    await page.locator("#section-context").waitFor();
    await page.route("**/api/proof.*", (route) => route.abort());
    await page.locator("#section-context").fill("Written on a train.");
    await page.locator(".save-line").getByText("Not saved.").waitFor();
    await page.unroute("**/api/proof.*");
    await page.reload();
    expect(await page.locator("#section-context").inputValue()).toBe("Written on a train.");
    await page.locator(".save-line").getByText("Saved", { exact: true }).waitFor();
    expect((await pieceAt(server.url, id)).sections.context).toBe("Written on a train.");
    await page.close();
  }, 30_000);

  it("shows what a model of costs comes to as its formulas are written, with what moves it most", async () => {
    const id = await begun(server.url, "roi-model");
    const { structure } = aFinishedStudy("roi-model");
    const { study } = (await callOperation(server.url, "proof.get", { id })).body as { study: CaseStudy };
    if (structure.kind !== "roi-model") throw new Error("no model of costs");
    await callOperation(server.url, "proof.save", {
      study: { ...study, structure: { ...structure, benefit: "" } },
    });
    const { page, complaints } = await open(browser, `${server.url}/proof/${id}`);
    await page.getByLabel("Benefit a year").fill(structure.benefit);
    await page.getByText(/not discounted, with every assumption at its likely value/u).waitFor();
    const tornado = page.getByRole("img", { name: /^Which assumption matters most/u });
    await tornado.waitFor();
    const [first] = structure.assumptions;
    expect(await tornado.textContent()).toContain(first?.label.slice(0, 12));
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it("puts live results of a kept evaluation into a case study, as the text they stand for", async () => {
    const evaluation = await keptEvaluation(server.url);
    const { page, complaints } = await open(browser, `${server.url}/proof/new?evaluation=${evaluation}`);
    await page.getByText("It begins with the evaluation").waitFor();
    await page.getByLabel(/^Title: /u).fill("Who is rung first");
    await press(page, page.getByRole("button", { name: "Start writing" }));
    const text = page.locator("#section-evaluation");
    await text.fill("The area was ");
    const part = page.locator("section", { has: text });
    await press(page, part.locator("summary", { hasText: "Insert a live result" }));
    await press(page, part.getByRole("button", { name: /\{\{auc\}\}/u }));
    expect(await text.inputValue()).toBe("The area was {{auc}}");
    expect(await part.locator(".proof-shown").textContent()).toMatch(/The area was \d\.\d+ \(.+ n = /u);
    await page.locator(".save-line").getByText("Saved", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it("hands out a kit and grades what comes back", async () => {
    const { page, complaints } = await open(browser, `${server.url}/kits`);
    await press(page, page.locator('a[href="/kits/no-show"]'));
    await page.getByLabel("Number of the draw").fill("7");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      press(page, page.getByRole("button", { name: "Download the kit" })),
    ]);
    expect(file.suggestedFilename()).toBe("kit-no-show-7.zip");
    await page.getByLabel("Choose a zip").setInputFiles(await file.path());
    await page.getByRole("heading", { name: /^\d+ of \d+ items met, on draw 7$/u }).waitFor();
    await page.getByRole("table", { name: "Items" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it.each([
    { width: 1280, scheme: "light" },
    { width: 360, scheme: "dark" },
  ] as const)(
    "passes axe and needs no sideways scrolling at $width px, $scheme",
    async ({ width, scheme }) => {
      const kinds = ["case-study", "workflow-redesign", "product-spec", "governance-memo"] as const;
      const ids = await Promise.all(kinds.map((kind) => begun(server.url, kind, true)));
      const screens = [
        "/proof",
        "/proof/new",
        "/proof/verify",
        "/kits",
        "/kits/no-show",
        ...ids.map((id) => `/proof/${id}`),
      ];
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const found: string[] = [];
      for (const screen of screens) {
        await page.goto(server.url + screen);
        await page.waitForLoadState("networkidle");
        await page.getByRole("heading", { level: 1 }).waitFor();
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

/** The text of the file that pressing a control saves. */
async function saved(page: Page, control: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press(page, control)]);
  return await textOf(file);
}

const textOf = async (file: Download): Promise<string> => readFile(await file.path(), "utf8");

const selectionOf = (area: Locator): Promise<string> =>
  area.evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

async function fillFront(page: Page, whole: CaseStudy): Promise<void> {
  await page.getByLabel("Summary, one sentence").fill(whole.summary);
  await page.getByLabel("Author").fill(whole.author);
}

async function fillSections(page: Page, whole: CaseStudy): Promise<void> {
  for (const [section, text] of Object.entries(whole.sections) as [SectionId, string][])
    await page.locator(`#section-${section}`).fill(text);
}

/** Everything a playbook holds besides text, with the risk of a hazard shown as it is rated. */
async function fillPlaybook(page: Page, { structure }: CaseStudy): Promise<void> {
  if (structure.kind !== "clinical-playbook") throw new Error("no playbook");
  const { alertBudget: budget } = structure;
  await page.getByRole("textbox", { name: "Pain point" }).fill(structure.painPoint);
  await page.getByLabel(/^Guardrails/u).fill(structure.guardrails.join("\n"));
  await page.getByLabel("Alerts per patient-day").fill(String(budget.alertsPerPatientDay));
  await page.getByLabel("Patients a nurse looks after").fill(String(budget.patientsPerNurse));
  await page.getByLabel("Hours of a shift").fill(String(budget.shiftHours));
  await page.getByLabel("Most alerts a nurse can bear in a shift").fill(String(budget.mostPerShift));
  await page
    .locator("#equity")
    .getByLabel(/^Whom it could serve worse/u)
    .fill(structure.equity);
  await page.getByLabel(/^Measures/u).fill(structure.measures.join("\n"));
  for (const [place, hazard] of structure.hazards.entries()) {
    await press(page, page.getByRole("button", { name: "Add a hazard" }));
    const row = page.getByRole("group", { name: `Hazard ${place + 1}` });
    await row.getByLabel("What goes wrong").fill(hazard.hazard);
    await row.getByLabel("Who is hurt, and how").fill(hazard.harm);
    await row.getByLabel("Cause").fill(hazard.cause);
    await row.getByLabel("Control", { exact: true }).fill(hazard.control);
    await row.getByLabel("Owner").fill(hazard.owner);
    await row.getByLabel("Severity").selectOption("5");
    await row.getByLabel("Likelihood before").selectOption("5");
    await row.getByText("unacceptable").waitFor();
    await row.getByLabel("Severity").selectOption(String(hazard.severity));
    await row.getByLabel("Likelihood before").selectOption(String(hazard.likelihood));
    await row.getByLabel("Likelihood after").selectOption(String(hazard.likelihoodAfter));
  }
  for (const [place, step] of structure.rollOut.entries()) {
    await press(page, page.getByRole("button", { name: "Add a step of the start" }));
    const row = page.getByRole("group", { name: `Step of the start ${place + 1}` });
    await row.getByLabel("Step").fill(step.step);
    await row.getByLabel("Who").fill(step.who);
    await row.getByLabel("Minutes").fill(step.minutes === undefined ? "" : String(step.minutes));
    await row.getByLabel("Note").fill(step.note);
  }
}

/** A piece begun through the API, filled when asked. */
async function begun(url: string, kind: ProofKind, filled = false): Promise<string> {
  const { body } = await callOperation(url, "proof.start", { kind, title: `A ${kind} on a ward` });
  const { study } = body as { study: CaseStudy };
  if (filled) {
    const { structure, sections, data } = aFinishedStudy(kind);
    await callOperation(url, "proof.save", { study: { ...study, structure, sections, data } });
  }
  return study.id;
}

async function pieceAt(url: string, id: string): Promise<CaseStudy> {
  const { body } = await callOperation(url, "proof.get", { id });
  return body["study"] as CaseStudy;
}

/** An evaluation of a small made-up file, kept. */
async function keptEvaluation(url: string): Promise<string> {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const risk = ((row * 37) % 100) / 100 + 0.005;
    return `${(row * 61) % 100 < risk * 100 ? 1 : 0},${risk.toFixed(3)}`;
  });
  const form = new FormData();
  form.set("file", new File([["label,risk", ...rows].join("\n")], "risks.csv"));
  form.set("roles", JSON.stringify({ label: "label", scores: ["risk"], groups: [] }));
  form.set("keep", "true");
  const response = await fetch(`${url}/api/evaluation.run`, { method: "POST", body: form });
  const answer = (await response.json()) as { id?: string };
  if (answer.id === undefined) throw new Error(JSON.stringify(answer));
  return answer.id;
}
