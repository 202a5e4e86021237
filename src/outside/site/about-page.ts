import { recordKinds } from "#src/atlas/index.ts";
import { kindNames } from "#src/reference/index.ts";
import { writeHead, writePage, writeSection } from "./layout.ts";
import { html } from "./markup.ts";
import { showDay } from "./show-day.ts";
import type { Site, SiteFile } from "./site.ts";

const PATH = "about.html";
const TITLE = "About these pages";
const LEAD = "Who may use them, when they were written, and what they do not do.";
/** What a day of our own is sourced by: this export. */
const EXPORT = "export";

/** Licence and credit, the day of the export, the data files, and what the pages leave alone. */
export function writeAboutPage({ today }: Site): SiteFile {
  const data = recordKinds.map(
    (kind) =>
      html`<li>${kindNames[kind].many}: <a href="${kind}.csv">CSV</a>, <a href="${kind}.json">JSON</a></li> `,
  );
  const main = html`${writeHead(TITLE, { over: html`<a href="index.html">The field</a>`, lead: LEAD })}
  ${writeSection(
    { id: "licence", title: "Licence and credit" },
    html`<p>
        The words and data of these pages are under the
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer"
          >Creative Commons Attribution 4.0 International licence</a
        >. You may share and adapt them for any purpose if you give credit to “Clerkship contributors”, link
        the licence and say what you changed.
      </p>
      <p>
        Some parts refer to the work of others, ESCO and O*NET among them;
        <a href="licence.txt">the full notice</a> names them. The typeface is Source Sans 3, under the
        <a href="font-licence.txt">SIL Open Font License</a>.
      </p>`,
  )}
  ${writeSection(
    { id: "day", title: "When they were written" },
    html`<p>
      Exported on ${showDay(today, [EXPORT])}. Records with a life carry the day by which they should be
      looked at again; what was overdue on the day of the export is marked so.
    </p>`,
  )}
  ${writeSection(
    { id: "promises", title: "What they do not do" },
    html`<ul class="bullets">
      <li>No tracking, no cookies, nothing stored, nothing sent. The pages load no file from elsewhere.</li>
      <li>
        No figure without a source. Figures lead to the ledger entry they stand in; where our sources hold
        none, the page says so.
      </li>
      <li>No affiliate links, and nobody paid to be here.</li>
      <li>No medical advice.</li>
    </ul>`,
  )}
  ${writeSection(
    { id: "data", title: "The same as data" },
    html`<ul class="bullets">
      ${data}
    </ul>`,
  )}`;
  return { path: PATH, text: writePage({ path: PATH, title: TITLE, description: LEAD, main }) };
}
