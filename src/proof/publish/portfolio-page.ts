import { escapeMarkup, PAGE_STYLE } from "#src/figures/index.ts";

/** One page of a portfolio, its parts already written as HTML. */
interface PageParts {
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly author: string;
  /** What the page is, in the words of schema.org. */
  readonly linkedData: unknown;
  /** Inside the header, before the heading. */
  readonly navigation: string;
  readonly main: string;
  readonly foot: string;
}

const STYLE = `
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
nav ol,nav ul{list-style:none;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.pieces{list-style:none;padding:0}.grade{border-left:3px solid var(--second);padding:.25rem .75rem;color:var(--muted)}.grade.signed{border-color:var(--accent)}
@page{margin:18mm}@media print{nav,.skip{display:none}a{color:inherit;text-decoration:none}article{break-inside:avoid}}
`.trim();

/** Writes a page that needs no script, fetches nothing and works from a disk as from any host. */
export function writePortfolioPage(parts: PageParts): string {
  const { title, description, author, linkedData, navigation, main, foot } = parts;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeMarkup(description)}">
${author === "" ? "" : `<meta name="author" content="${escapeMarkup(author)}">\n`}<title>${escapeMarkup(title)}</title>
<style>${PAGE_STYLE}
${STYLE}</style>
<script type="application/ld+json">${inScript(linkedData)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the work</a>
<header>${navigation}</header>
<main id="main">
${eachIdOnce(main)}
</main>
<footer>${foot}</footer>
</body>
</html>
`;
}

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Two evaluations draw figures of one name, and headings repeat; the later ones get a number. */
function eachIdOnce(html: string): string {
  const taken = new Set(["main"]);
  // Quotes in texts are escaped, so only attributes match.
  return html.replaceAll(/ id="([^"]*)"/gu, (_, id: string) => {
    let name = id;
    for (let next = 2; taken.has(name); next += 1) name = `${id}-${next}`;
    taken.add(name);
    return ` id="${name}"`;
  });
}
