// A résumé as one HTML page for printing. Only fonts that every system maps to its own sans or serif are named.
const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const list = (items) =>
  items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;

const entry = ({ title, org, place, dates, bullets }) => `<article>
  <div class="top"><strong>${escape(title)}</strong><span class="dates">${escape(dates)}</span></div>
  ${org ? `<div class="org">${escape([org, place].filter(Boolean).join(", "))}</div>` : ""}
  ${list(bullets)}
</article>`;

const section = ({ heading, paragraphs, bullets, groups, rows, entries }) => `<section>
  <h2>${escape(heading)}</h2>
  ${paragraphs.map((text) => `<p>${escape(text)}</p>`).join("")}
  ${groups.map(({ label, items }) => `<p class="group"><strong>${escape(label)}:</strong> ${escape(items.join(", "))}</p>`).join("")}
  ${rows.length === 0 ? "" : `<table>${rows.map(([a, b]) => `<tr><td>${escape(a)}</td><td>${escape(b)}</td></tr>`).join("")}</table>`}
  ${entries.map(entry).join("")}
  ${list(bullets)}
</section>`;

const shared = (accent) => `
  @page { size: A4; margin: 16mm 17mm; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 10pt/1.42 "Liberation Sans", Arial, sans-serif; color: #1c1c1c; }
  h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 2pt; color: ${accent}; }
  .headline { font-size: 11.5pt; margin: 0 0 4pt; }
  .contact { margin: 0; color: #444; font-size: 9.2pt; }
  header { padding-bottom: 8pt; border-bottom: 1.5pt solid ${accent}; margin-bottom: 8pt; }
  h2 { font-size: 11.5pt; margin: 11pt 0 4pt; color: ${accent}; break-after: avoid; }
  p { margin: 0 0 4pt; }
  ul { margin: 2pt 0 4pt; padding-left: 11pt; list-style: "•\\2002"; }
  li { margin: 0 0 1.6pt; }
  article { margin-bottom: 6pt; }
  .top { display: flex; justify-content: space-between; gap: 16pt; break-after: avoid; }
  .dates { white-space: nowrap; color: #444; }
  .org { font-style: italic; break-after: avoid; }
  li, tr { break-inside: avoid; }
  table { border-collapse: collapse; width: 100%; }
  td { padding: 1.2pt 0; vertical-align: top; }
  td + td { padding-left: 14pt; }
`;

const layouts = {
  single: `body { font-size: 9.8pt; line-height: 1.38; }`,
  rows: `body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 10.8pt; }
    h2 { text-transform: uppercase; letter-spacing: .4pt; border-bottom: .5pt solid #999; }
    header { text-align: center; }
    td:first-child { width: 68%; } td + td { color: #333; }
    section.pairs td:first-child { width: 24%; font-weight: bold; }`,
  "sidebar-left": `.columns { display: flex; gap: 20pt; } aside { flex: 0 0 135pt; font-size: 9.2pt; } main { flex: 1; }
    aside ul { padding-left: 8pt; } aside .top { display: block; } aside .dates { display: block; }
    .group strong { display: block; }`,
  "sidebar-right": `.columns { display: flex; flex-direction: row-reverse; gap: 20pt; } aside { flex: 0 0 140pt; font-size: 9.4pt; } main { flex: 1; }
    aside ul { padding-left: 8pt; } .group strong { display: block; }`,
};

/** The page Chromium prints. Wide label columns are for (text | date) rows, narrow ones for (label | text) rows. */
export function resumeHtml(resume) {
  const sections = (list) =>
    list
      .map((part) => {
        const labels = part.rows.length > 0 && part.rows.every(([first]) => first.length < 24);
        return labels ? section(part).replace("<section>", '<section class="pairs">') : section(part);
      })
      .join("\n");
  const body =
    resume.sidebar.length === 0
      ? sections(resume.main)
      : `<div class="columns"><aside>${sections(resume.sidebar)}</aside><main>${sections(resume.main)}</main></div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(resume.name)}</title>
<style>${shared(resume.accent)}${layouts[resume.layout]}</style>
<header><h1>${escape(resume.name)}</h1><p class="headline">${escape(resume.headline)}</p>
<p class="contact">${resume.contact.map(escape).join(" &nbsp;·&nbsp; ")}</p></header>
${body}</html>`;
}
