import type { Paper } from "./document.ts";
import { writeHtmlBody } from "./write-html.ts";
import { escapeMarkup } from "./write-svg.ts";
import { PAGE_STYLE } from "./page-style.ts";

interface PageOptions {
  readonly language?: string;
  /** Data for the script, as JSON, and the script itself: both stand in the file, nothing is fetched. */
  readonly live?: { readonly data: unknown; readonly script: string };
}

/** Writes a document as one HTML file that works from a disk with no network: style, pictures and script inside. */
export function writePage(paper: Paper, { language = "en-GB", live }: PageOptions = {}): string {
  const script =
    live === undefined
      ? ""
      : `<script type="application/json" id="live-data">${scriptSafe(JSON.stringify(live.data))}</script>\n<script>${live.script.replaceAll(/<\/(script)/giu, "<\\/$1")}</script>`;
  // The policy lets the file's own style and script run and nothing else in; a report never calls out.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(paper.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${writeHtmlBody(paper)}
${script}
</body>
</html>
`;
}

const scriptSafe = (json: string): string =>
  json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
