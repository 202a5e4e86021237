import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { recordKinds } from "#src/atlas/index.ts";
import { openBrowser } from "../support/browser.ts";
import { root, runCli } from "../support/run-cli.ts";
import { scanPage } from "../support/scan-page.ts";
import type { ScannedPage, Sourced } from "../support/scan-page.ts";

const FRONT_SCRIPT_LIMIT = 100_000;
const VIEWS = [
  { width: 1280, scheme: "light" },
  { width: 360, scheme: "dark" },
] as const;

const beside = mkdtempSync(join(tmpdir(), "clerkship-site-"));
const site = join(beside, "site");
const exportTo = (folder: string) => runCli(["atlas", "export", folder, "--json"]);
const urlOf = (path: string) => pathToFileURL(join(site, ...path.split("/"))).href;
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();

let browser: Browser;
let files: readonly string[];
let said: unknown;
let atlas: Atlas;

beforeAll(async () => {
  const { code, stdout, stderr } = await exportTo(site);
  if (code !== 0) throw new Error(`the export failed: ${stderr}`);
  files = filesOf(site);
  said = JSON.parse(stdout);
  atlas = JSON.parse(readFileSync(join(root, "dist", "atlas.json"), "utf8")) as Atlas;
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("every page of the static site", () => {
  const pages = new Map<string, ScannedPage>();
  beforeAll(async () => {
    const reader = await browser.newPage();
    for (const file of files)
      if (file.endsWith(".html"))
        pages.set(file, await reader.evaluate(scanPage, readFileSync(join(site, file), "utf8")));
    await reader.close();
  });

  const complaints = (find: (page: ScannedPage, path: string) => readonly string[]) =>
    [...pages].flatMap(([path, page]) => find(page, path).map((complaint) => `${path}: ${complaint}`));

  it("is there for each record and each kind", () => {
    const wanted = recordKinds.flatMap((kind) => [
      `${kind}/index.html`,
      `${kind}.csv`,
      `${kind}.json`,
      ...atlas[kind].map(({ id }) => `${kind}/${id}.html`),
    ]);
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("says its language and its title, has one main heading, its landmarks, and no id twice", () => {
    expect(
      complaints(({ lang, title, headings, landmarks, ids }) => [
        ...(lang === "en" ? [] : ["no language"]),
        ...(title.endsWith(" · Clerkship") ? [] : ["no title"]),
        ...(headings === 1 ? [] : [`${headings} main headings`]),
        ...(landmarks.length === 5 ? [] : [`only ${landmarks.join(", ")}`]),
        ...(new Set(ids).size === ids.length ? [] : ["an id twice"]),
      ]),
    ).toEqual([]);
  });

  it("links only to files and anchors that are there, and elsewhere only by a well-formed address", () => {
    const there = new Set(files);
    const check = (from: string, link: string): string | undefined => {
      if (/^[a-z]+:/.test(link))
        return URL.canParse(link) && /^https?:\/\/[^/\s]+\.[^/\s]+/.test(link) ? undefined : link;
      const [to = "", anchor] = link.split("#");
      const path = to === "" ? from : posix.normalize(posix.join(posix.dirname(from), to));
      if (!there.has(path)) return link;
      return anchor === undefined || pages.get(path)?.ids.includes(anchor) === true ? undefined : link;
    };
    expect(complaints(({ links }, path) => links.flatMap((link) => check(path, link) ?? []))).toEqual([]);
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(10 * pages.size);
  });

  it("shows no amount and no share outside the ledger entry it stands in, and no day without what says so", () => {
    const claims = new Set<string>(atlas.claims.map(({ id }) => id));
    const sources = new Set<string>(atlas.sources.map(({ id }) => id));
    const rows = new Set(atlas.inventory);
    const known = (id: string) =>
      claims.has(id) || sources.has(id) || rows.has(id) || /^X-[A-Z0-9]+$/.test(id) || id === "export";
    const isFromLedger = ({ sources: ids, ofSource }: Sourced) =>
      ids.length > 0 && ids.every((id) => claims.has(id) || (ofSource && sources.has(id)));
    expect(
      complaints(({ figures, days }) => [
        ...figures.filter((figure) => !isFromLedger(figure)).map(({ words }) => `figure in "${words}"`),
        ...days
          .filter(({ sources: ids }) => ids.length === 0 || !ids.every(known))
          .map(({ words }) => `day in "${words}"`),
      ]),
    ).toEqual([]);
    const all = [...pages.values()];
    expect(all.flatMap(({ figures }) => figures).length).toBeGreaterThan(atlas.claims.length);
    expect(all.flatMap(({ days }) => days).length).toBeGreaterThan(pages.size);
  });

  it("marks each role as an Occupation of schema.org", () => {
    const marked = [...pages].filter(([, { linkedData }]) => linkedData.length > 0);
    expect(marked.map(([path]) => path)).toEqual(
      files.filter((path) => path.startsWith("roles/") && path !== "roles/index.html"),
    );
    for (const [, { linkedData }] of marked)
      expect(JSON.parse(linkedData[0] ?? "")).toMatchObject({ "@type": "Occupation" });
  });
});

describe("the static site opened from its folder", () => {
  it.each(VIEWS)(
    "passes axe and needs no sideways scrolling at $width px, $scheme",
    async ({ width, scheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
      const found: string[] = [];
      const looked = ["index.html", "found.html", "sources.html", "about.html", ...oneOfEachKind()];
      for (const path of looked) {
        await page.goto(urlOf(path));
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { axe: inPage } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
          return (await inPage.run()).violations;
        });
        for (const { id, impact, nodes } of violations)
          found.push(`${path}: ${impact} ${id} ${nodes[0]?.html}`);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${path}: ${wider} px too wide`);
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it("loads its first page with under 100 kB of compressed script", async () => {
    const page = await browser.newPage();
    await page.goto(urlOf("index.html"));
    const scripts = await page.evaluate(() =>
      [...document.scripts].flatMap(({ src }) => (src === "" ? [] : [src])),
    );
    expect(scripts.map((url) => url.slice(urlOf("").length + 1))).toEqual(["site.js"]);
    const size = scripts.reduce((sum, url) => sum + gzipSync(readFileSync(new URL(url))).length, 0);
    process.stdout.write(`first page: ${size} bytes of compressed script\n`);
    expect(size).toBeLessThan(FRONT_SCRIPT_LIMIT);
    await page.close();
  });

  it("finds a word typed with a slip, by the keyboard alone", async () => {
    const page = await browser.newPage();
    await page.goto(urlOf("index.html"));
    await search(page, "interoprability");
    const hits = await page.getByRole("option").allTextContents();
    expect(hits[0]).toContain("nteroperability");

    const box = page.getByRole("combobox", { name: /search the whole field/i });
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    const href = await page.locator(`#${active}`).getAttribute("href");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await box.getAttribute("aria-expanded")).toBe("false");

    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(urlOf(href ?? ""));
    // From a page one folder down, Enter alone opens the best hit.
    await search(page, "interoperability");
    await page.keyboard.press("Enter");
    await page.waitForURL(/interoperability/);
    await page.getByRole("heading", { level: 1, name: /interoperability/i }).waitFor();
    await page.close();
  });

  it("filters and sorts a list, and reads the same without script", async () => {
    const page = await browser.newPage();
    await page.goto(urlOf("roles/index.html"));
    const rows = page.locator("tbody tr:visible");
    const all = await rows.count();
    expect(all).toBe(atlas.roles.length);
    const chosen = atlas.categories[0]?.id ?? "";
    await page.getByLabel("Family").selectOption(chosen);
    const family = atlas.roles.filter(({ category }) => category === chosen).length;
    expect(family).toBeGreaterThan(0);
    expect(await rows.count()).toBe(family);
    await page.getByLabel("Filter by words").fill("éngineer learning");
    const fewer = await rows.allTextContents();
    expect(fewer.length).toBeGreaterThan(0);
    expect(fewer.length).toBeLessThan(family);
    expect(await page.locator("[data-said]").textContent()).toBe(`${fewer.length} of ${all} roles shown`);
    const names = () => page.locator("tbody tr:visible th").allTextContents();
    const before = await names();
    await page.getByRole("button", { name: "Role", exact: true }).click();
    await page.getByRole("button", { name: "Role", exact: true }).click();
    expect(await names()).toEqual(before.toReversed());
    await page.close();

    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(urlOf("roles/index.html"));
    expect(await still.locator("tbody tr:visible").count()).toBe(all);
    expect(await still.locator("form:visible").count()).toBe(0);
    await bare.close();
  });
});

describe("exporting", () => {
  it("says how many files it wrote and which to open first", () => {
    expect(said).toMatchObject({ files: files.length, start: join(site, "index.html") });
  });

  it("replaces an earlier export whole, and leaves nothing beside it", async () => {
    writeFileSync(join(site, "roles", "left-from-before.html"), "old");
    expect((await exportTo(site)).code).toBe(0);
    expect(filesOf(site)).toEqual(files);
    expect(readdirSync(beside)).toEqual(["site"]);
  });

  it("killed half-way leaves the earlier one whole", async () => {
    await new Promise<void>((resolve) => {
      const child = spawn(process.execPath, [join(root, "dist", "cli", "main.js"), "atlas", "export", site]);
      const watch = setInterval(() => {
        const begun = readdirSync(beside).find((name) => name.startsWith(".site."));
        if (begun === undefined || filesOf(join(beside, begun)).length < 50) return;
        child.kill("SIGKILL");
      }, 5);
      child.on("close", (code, signal) => {
        clearInterval(watch);
        expect([code, signal]).toEqual([null, "SIGKILL"]);
        resolve();
      });
    });
    expect(filesOf(site)).toEqual(files);
    expect((await exportTo(site)).code).toBe(0);
    expect(readdirSync(beside)).toEqual(["site"]);
  });

  it("refuses a folder with other files and leaves it untouched", async () => {
    const mine = mkdtempSync(join(tmpdir(), "clerkship-mine-"));
    writeFileSync(join(mine, "index.html"), "mine");
    const { code, stdout } = await exportTo(mine);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "conflict" } });
    expect(filesOf(mine)).toEqual(["index.html"]);
    expect(readFileSync(join(mine, "index.html"), "utf8")).toBe("mine");
  });
});

/** The list of each kind, and of each kind the record whose page is longest: it has most to look at. */
function oneOfEachKind(): readonly string[] {
  return recordKinds.flatMap((kind) => {
    const longest = atlas[kind]
      .map(({ id }) => `${kind}/${id}.html`)
      .toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
    return [`${kind}/index.html`, ...(longest === undefined ? [] : [longest])];
  });
}

function sizeOf(path: string): number {
  return readFileSync(join(site, path)).length;
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.getByRole("option").first().waitFor();
}
