// Search as a reader meets it: the exported site in Chromium, from a keystroke to hits on the page, for words of labels
// with and without one slip; beside it a scan of the same documents with no index, drawn the same way.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { openBrowser } from "../tests/support/browser.ts";
import { seededRandom } from "../tests/support/seeded-random.ts";

const QUERIES = 200;
const TARGET_MS = 10;

interface Answer {
  readonly ms: number;
  readonly found: boolean;
}

interface Query {
  readonly ref: string;
  readonly words: string;
}

const folder = join(mkdtempSync(join(tmpdir(), "clerkship-bench-")), "site");
const { status } = spawnSync(process.execPath, [join("dist", "cli", "main.js"), "atlas", "export", folder], {
  stdio: ["ignore", "ignore", 2],
});
if (status !== 0) throw new Error("the export failed");

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.locator("#search").focus();
  await page.waitForFunction(() => performance.getEntriesByName("clerkship-index").length > 0);
  const { index, documents } = await page.evaluate(() => ({
    index: performance.getEntriesByName("clerkship-index")[0]?.duration ?? 0,
    documents: globalThis.clerkshipField?.documents.map(({ ref, label }) => ({ ref, label })) ?? [],
  }));
  say(`${browser.version()}, ${documents.length} documents, index built once in ${index.toFixed(0)} ms`);
  const right = draw(documents);
  const slipped = right.map(({ ref, words }, place) => ({ ref, words: slip(words, place) }));
  // The first queries warm the engine up and are not counted.
  await askSite(page, right.slice(0, 20));
  report("site, as written", await askSite(page, right), TARGET_MS);
  report("site, one slip", await askSite(page, slipped), TARGET_MS);
  await askByScan(page, right.slice(0, 20));
  report("scan, as written", await askByScan(page, right));
  report("scan, one slip", await askByScan(page, slipped));
} finally {
  await browser.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
}

/** Names drawn without repeating, the same on every run; long ones are cut as a reader would, at two words. */
function draw(documents: readonly { ref: string; label: string }[]): readonly Query[] {
  const random = seededRandom(1);
  return documents
    .map((document) => ({ document, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, QUERIES)
    .map(({ document: { ref, label } }) => ({ ref, words: label.split(/\s+/).slice(0, 2).join(" ") }));
}

/** One letter of the longest word left out, doubled or changed, by turns. */
function slip(words: string, turn: number): string {
  const longest = words.split(" ").toSorted((one, other) => other.length - one.length)[0] ?? "";
  const middle = Math.floor(longest.length / 2);
  const letter = longest[middle] ?? "";
  const wrong = ["", letter + letter, letter === "e" ? "a" : "e"][turn % 3] ?? "";
  return words.replace(longest, longest.slice(0, middle) + wrong + longest.slice(middle + 1));
}

/** Types each query whole into the search of the page and times the handler, which draws the hits before it returns. */
function askSite(page: Page, queries: readonly Query[]): Promise<readonly Answer[]> {
  return page.evaluate((asked) => {
    const input = document.querySelector<HTMLInputElement>("#search");
    const list = document.querySelector("#search-hits");
    if (input === null || list === null) throw new Error("no search");
    return asked.map(({ ref, words }) => {
      input.value = words;
      const began = performance.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      const ms = performance.now() - began;
      const found = [...list.children].some((hit) => hit.getAttribute("href") === `${ref}.html`);
      return { ms, found };
    });
  }, queries);
}

function askByScan(page: Page, queries: readonly Query[]): Promise<readonly Answer[]> {
  return page.evaluate((asked) => {
    const documents = (globalThis.clerkshipField?.documents ?? []).map((one) => ({
      ...one,
      all: `${one.label} ${one.names} ${one.text}`.toLowerCase(),
    }));
    const list = document.querySelector("#search-hits");
    if (list === null) throw new Error("no search");
    return asked.map(({ ref, words }) => {
      const began = performance.now();
      const terms = words.toLowerCase().split(" ");
      const hits = documents.filter(({ all }) => terms.every((term) => all.includes(term))).slice(0, 12);
      list.replaceChildren(
        ...hits.map((hit) => {
          const link = document.createElement("a");
          link.href = `${hit.ref}.html`;
          for (const text of [hit.label, hit.kind, hit.text.slice(0, 140)]) {
            const span = document.createElement("span");
            span.textContent = text;
            link.append(span);
          }
          return link;
        }),
      );
      return { ms: performance.now() - began, found: hits.some((hit) => hit.ref === ref) };
    });
  }, queries);
}

function report(what: string, answers: readonly Answer[], target?: number): void {
  const sorted = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const found = answers.filter((answer) => answer.found).length;
  const aim = target === undefined ? "" : `, target ${target} ms`;
  say(
    `${what.padEnd(18)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (n = ${answers.length}${aim}); its record among the hits: ${found}`,
  );
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
