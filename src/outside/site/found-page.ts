import { listFindings } from "#src/reference/index.ts";
import type { Findings } from "#src/reference/index.ts";
import { openCitations } from "./citations.ts";
import type { Citations } from "./citations.ts";
import { writeFilters } from "./filters.ts";
import { writeHead, writePage, writeSection } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { markVerification, verificationWords } from "./marks.ts";
import { showDay } from "./show-day.ts";
import type { Site, SiteFile } from "./site.ts";
import { linkTo, writeFigure } from "./write-inlines.ts";

type Finding = Findings["findings"][number];

const PATH = "found.html";
const TITLE = "What we found when we checked";
const LEAD =
  "Each claim stands as it was made; under it, what we found, when we looked and where. Nothing is taken away later.";

/** What was found when the guides' claims were checked, with the claim kept as it was. */
export function writeFoundPage({ reference, sources }: Site): SiteFile {
  const { findings, counts } = listFindings(reference);
  const citations = openCitations(sources);
  const statuses = (["contradicted", "stale", "confirmed", "unverified"] as const).filter((status) =>
    findings.some(({ verification }) => verification === status),
  );
  const filters = writeFilters({
    noun: "claims",
    rows: findings.map(({ verification }) => ({ facets: { status: [verification] } })),
    facets: [
      {
        key: "status",
        label: "How sure",
        values: statuses.map((id) => ({ id, label: verificationWords(id) })),
      },
    ],
  });
  const entries = findings.map((finding) => writeFinding(finding, citations));
  const main = html`${writeHead(TITLE, { over: html`<a href="index.html">The field</a>`, lead: LEAD })}
    <p class="note">
      In the whole ledger: ${counts.contradicted} contradicted, ${counts.stale} out of date,
      ${counts.confirmed} confirmed, ${counts.unverified} not checked.
    </p>
    ${filters}
    <ul class="findings ruled" data-list>
      ${entries}
    </ul>
    ${writeSection({ id: "sources", title: "Sources" }, citations.list(""))}`;
  return { path: PATH, text: writePage({ path: PATH, title: TITLE, description: LEAD, main }) };
}

/** All words of an entry are of one ledger entry, which is their source. */
function writeFinding(finding: Finding, citations: Citations): Markup {
  const { ref, label, says, figure, verification, looks, sources } = finding;
  const claim = ref.slice("claims/".length);
  const written = looks.map(
    ({ on, verification: then, found, sources: from }) =>
      html`<p class="finding-look">
        <span class="note">${showDay(on, from)}, ${markVerification(then)}:</span>
        ${found}${citations.cite(from)}
      </p> `,
  );
  return html`<li
    class="finding keep-whole"
    data-source="${claim}"
    data-row="${JSON.stringify({ status: [verification] })}"
  >
    <p class="note">${markVerification(verification)}</p>
    <div class="stack-tight">
      <h2>${linkTo(ref, label, "")}</h2>
      <p>
        <span class="note">The claim:</span>
        ${says}${figure !== undefined && html` ${writeFigure(claim, figure, "")}.`}${citations.cite(sources)}
      </p>
      ${written}
    </div>
  </li> `;
}
