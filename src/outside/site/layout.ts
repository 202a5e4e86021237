import { html, jsonInScript } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** What a page is: where it lies, what it is called, and what stands on it. */
export interface PageWords {
  /** Relative path, such as `roles/ml-engineer.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly main: Markup;
  /** The masthead has the search, except where the page shows it large. */
  readonly ownSearch?: boolean;
  /** Linked data about what the page describes. */
  readonly linkedData?: object | undefined;
}

const PLACES = [
  ["index.html", "The field"],
  ["found.html", "What we found when we checked"],
  ["sources.html", "Sources"],
  ["about.html", "About"],
] as const;

/** How a page reaches the top folder. */
export function rootOf(path: string): "" | "../" {
  return path.includes("/") ? "../" : "";
}

/** A whole page around its main part. */
export function writePage({
  path,
  title,
  description,
  main,
  ownSearch = false,
  linkedData,
}: PageWords): string {
  const root = rootOf(path);
  const places = PLACES.map(
    ([place, label]) =>
      html`<li><a href="${root}${place}" ${place === path && html` aria-current="page"`}>${label}</a></li>`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Clerkship</title>
        <meta name="description" content="${description}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href="${path.slice(path.lastIndexOf("/") + 1)}" />
        <link rel="icon" href="${root}icon.svg" />
        <link rel="stylesheet" href="${root}site.css" />
        <script src="${root}site.js" defer></script>
        ${
          linkedData !== undefined &&
          html`<script type="application/ld+json">
            ${jsonInScript(linkedData)}
          </script>`
        }
      </head>
      <body>
        <a class="skip-link" href="#main">Skip to the page</a>
        <header class="masthead">
          <div class="frame masthead-line">
            <a class="masthead-name" href="${root}index.html">Clerkship</a>
            <nav aria-label="Main">
              <ul>
                ${places}
              </ul>
            </nav>
            ${!ownSearch && writeSearch(root)}
          </div>
        </header>
        <main id="main" tabindex="-1" class="frame">${main}</main>
        <footer class="frame colophon note">
          <p>
            Career guidance from sources it names; never medical advice.
            <a href="${root}about.html">CC BY 4.0, Clerkship contributors.</a>
          </p>
        </footer>
      </body>
    </html> `.text;
}

/** The search box, shown by the script that makes it work. */
export function writeSearch(root: string): Markup {
  return html`<form class="site-search no-print" role="search" data-root="${root}" hidden>
    <label for="search" class="note">Search the whole field (press / to come here)</label>
    <input
      id="search"
      type="text"
      inputmode="search"
      enterkeyhint="go"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls="search-hits"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      placeholder="a role, a skill, a law …"
    />
    <p id="search-said" class="note" role="status"></p>
    <div id="search-hits" class="search-hits" role="listbox" aria-label="Hits" hidden></div>
  </form>`;
}

/** The head of a page: where it belongs, its name, and its first words. */
export function writeHead(
  label: string,
  { over, lead }: { over?: Markup; lead?: string | undefined },
): Markup {
  return html`<header class="page-head">
    ${over !== undefined && html`<p class="page-over">${over}</p>`}
    <h1>${label}</h1>
    ${lead !== undefined && html`<p class="lead">${lead}</p>`}
  </header>`;
}

/** A part of a page with its own heading. */
export function writeSection(
  { id, title, aside }: { id: string; title: string; aside?: string },
  body: Markup,
): Markup {
  return html`<section class="section" id="${id}" aria-labelledby="${id}-title">
    <div class="section-side">
      <h2 id="${id}-title">${title}</h2>
      ${aside !== undefined && html`<p class="note">${aside}</p>`}
    </div>
    <div class="section-body">${body}</div>
  </section> `;
}
