/** What a page of the static site holds, as far as its laws go; see `scanPage`. */
export interface ScannedPage {
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly landmarks: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly scripts: readonly string[];
  readonly linkedData: readonly string[];
  /** Words that hold a figure or a day, with what the nearest element around them names as source. */
  readonly figures: readonly Sourced[];
  readonly days: readonly Sourced[];
}

export interface Sourced {
  readonly words: string;
  readonly sources: readonly string[];
  /** The words are those of a source itself: its title, its note. */
  readonly ofSource: boolean;
}

/** Reads a page with the browser's own parser. It runs inside a browser, so it takes nothing from this file. */
export function scanPage(text: string): ScannedPage {
  const FIGURE =
    /[$€£₹¥]\s?\d|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SGD|AED)\s?\d|\d\s?%|\d\s(?:percent|per cent|percentage points?)\b/;
  const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  const DAY = new RegExp(`\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2} ${MONTH} \\d{4}|\\b${MONTH} \\d{1,2}, \\d{4}`);
  const page = new DOMParser().parseFromString(text, "text/html");
  const figures: Sourced[] = [];
  const days: Sourced[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = (node.textContent ?? "").trim();
    if (node.parentElement?.closest("script, style") !== null) continue;
    const around = node.parentElement.closest("[data-source]");
    const found = {
      words: words.slice(0, 120),
      sources: (around?.getAttribute("data-source") ?? "").split(" ").filter((id) => id !== ""),
      ofSource: around?.matches(".source-list [data-source], tr[data-source]") === true,
    };
    if (FIGURE.test(words)) figures.push(found);
    if (DAY.test(words)) days.push(found);
  }
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  return {
    lang: page.documentElement.lang,
    title: page.title,
    headings: all("h1").length,
    landmarks: ["header", "nav", "main", "footer", ".skip-link"].filter((one) => page.querySelector(one)),
    ids: all("[id]").map(({ id }) => id),
    links: all("a[href], link[href]").map((link) => link.getAttribute("href") ?? ""),
    scripts: all("script[src]").map((script) => script.getAttribute("src") ?? ""),
    linkedData: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    figures,
    days,
  };
}
