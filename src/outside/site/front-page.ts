import { recordKinds } from "#src/atlas/index.ts";
import { drawField, kindNames, listFindings } from "#src/reference/index.ts";
import { drawFieldPicture } from "./draw-field-picture.ts";
import { writeHead, writePage, writeSearch, writeSection } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { verificationWords } from "./marks.ts";
import type { Site, SiteFile } from "./site.ts";

const PATH = "index.html";
const LEAD =
  "What healthcare AI is made of: roles, skills, employers, credentials, data, rules and pay, each with its source and the day it was checked.";

/** The first page: what this is, the search, the picture of the field, every kind, and what was found when checked. */
export function writeFrontPage({ reference }: Site): SiteFile {
  const main = html`${writeHead("The field of healthcare AI", { lead: LEAD })}
    <div class="front-search">
      <p>
        It is for people who want to work in healthcare AI and want to see what stands behind each statement.
        The pages need no network and no account; search and filters run on your own machine.
      </p>
      ${writeSearch("")}
      <noscript
        ><p class="note">
          Search and filters need JavaScript. Everything else on these pages works without it.
        </p></noscript
      >
    </div>
    ${writeSection(
      {
        id: "picture",
        title: "The whole field",
        aside:
          "Families of roles by the part of healthcare they work in. The bars say how closely a role belongs there.",
      },
      drawFieldPicture(drawField(reference), ""),
    )}
    ${writeSection({ id: "kinds", title: "Everything in it" }, listKinds({ reference }))}
    ${writeSection({ id: "found", title: "What we found when we checked" }, sumUpFindings({ reference }))}`;
  return {
    path: PATH,
    text: writePage({
      path: PATH,
      title: "The field of healthcare AI",
      description: LEAD,
      main,
      ownSearch: true,
    }),
  };
}

function listKinds({ reference }: Pick<Site, "reference">): Markup {
  const items = recordKinds.map(
    (kind) =>
      html`<li>
        <a href="${kind}/index.html">${kindNames[kind].many}</a>
        <span class="note figures">${reference.atlas[kind].length}</span>
        <p class="note">${kindNames[kind].intro}</p>
      </li> `,
  );
  return html`<ul class="kind-index">
    ${items}
  </ul>`;
}

const STATUSES = ["contradicted", "stale", "confirmed", "unverified"] as const;

function sumUpFindings({ reference }: Pick<Site, "reference">): Markup {
  const { counts } = listFindings(reference);
  const words = STATUSES.map((status) => `${counts[status]} ${verificationWords(status)}`).join(", ");
  return html`<p>
      The guides this field is drawn from are career articles, and some of what they say is unsourced, out of
      date or wrong. Of ${reference.atlas.claims.length} claims in the ledger: ${words}.
    </p>
    <p><a href="found.html">Each claim that was checked, and what we found</a></p>`;
}
