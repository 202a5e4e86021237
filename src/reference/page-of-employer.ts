import type { Employer } from "#src/atlas/index.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import { verificationNames } from "./claim-names.ts";
import { confidenceNames, statusNames } from "./employer-names.ts";
import { day, join, link, linkAll, outside, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { countryName } from "./place-names.ts";
import type { Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { systemName } from "./system-names.ts";

const NOT_HELD = "Not in our sources";

/** Who an employer is, where its openings are listed and who saw that when, and what was found about it. */
export function pageOfEmployer(employer: Employer, reference: Reference): PageBody {
  const { sources } = employer;
  return {
    ...(employer.focus === undefined ? {} : { lead: employer.focus }),
    facts: [
      ...fact("Sectors", linkAll(reference, "sectors", employer.sectors)),
      ...fact("Domains", orUnknown(linkAll(reference, "domains", employer.domains))),
      ...fact("Job board", orUnknown(join(employer.boards.map(linkBoard)))),
      ...fact("Board seen", writeLastSeen(employer)),
      ...fact("Regions", orUnknown(linkAll(reference, "regions", employer.regions))),
      ...fact("Status", writeStatus(employer, reference)),
      ...(employer.aliases.length === 0 ? [] : fact("Also called", [text(employer.aliases.join(", "))])),
    ],
    sections: [
      ...writeBoards(employer),
      ...section("findings", "What was found about it", [
        table(
          "Dated findings",
          ["When", "Verdict", "What was found"],
          employer.findings
            .toSorted((one, other) => (one.on < other.on ? 1 : -1))
            .map((finding) => ({
              cells: [
                [day(finding.on, finding.sources)],
                [text(verificationNames[finding.verification])],
                prose(finding.says, finding.sources),
              ],
              sources: finding.sources,
            })),
        ),
      ]),
      ...section("places", "Places", [
        bullets(
          employer.places.map(({ name, country, source }) => ({
            inlines: [text(country === undefined ? name : `${name}, ${countryName(country)}`)],
            sources: [source],
          })),
        ),
      ]),
      ...section("remote", "Remote work", [
        employer.remote.length === 0
          ? paragraph([unknown("No source of ours says whether it hires for remote work, or from where.")])
          : bullets(
              employer.remote.map(({ says, countries, source, on }) => ({
                inlines: [...prose(says, [source]), text(" Said on "), day(on, [source]), text(".")],
                detail:
                  countries.length === 0
                    ? [unknown("The countries it allows are not said.")]
                    : [text(`Allowed from: ${countries.map(countryName).join(", ")}.`)],
                sources: [source],
              })),
            ),
      ]),
      ...section("evidence", "Where this comes from", [
        paragraph([
          text("Sector and domain are our reading of the evidence. Last checked "),
          day(employer.checkedOn, sources),
          text("."),
        ]),
      ]),
    ],
  };
}

function writeBoards(employer: Employer): readonly PageSection[] {
  return section("boards", "Where its openings are listed", [
    table(
      "Public job boards, with who saw them when",
      ["System", "Board", "Seen", "Confidence", "Evidence"],
      employer.boards.map((board) => ({
        cells: [
          [text(systemName(board.system))],
          [board.url === undefined ? text(board.token) : outside(board.url)],
          [day(board.seenOn, employer.sources)],
          [text(confidenceNames[board.confidence])],
          prose(board.evidence.join("; "), employer.sources),
        ],
      })),
    ),
    ...(employer.boards.length === 0
      ? [paragraph([unknown("We know of no public list of its openings.")])]
      : []),
  ]);
}

function linkBoard({ system, url, token }: Employer["boards"][number]): Inline[] {
  return [url === undefined ? text(`${systemName(system)} (${token})`) : outside(url, systemName(system))];
}

function writeLastSeen({ boards, sources }: Employer): Inline[] {
  const last = boards
    .map(({ seenOn }) => seenOn)
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [day(last, sources)];
}

function writeStatus({ status, successor }: Employer, reference: Reference): Inline[] {
  if (status === "unknown") return [unknown("Not checked")];
  const name = text(statusNames[status]);
  return successor === undefined ? [name] : [name, text(": now "), link(reference, `employers/${successor}`)];
}

function orUnknown(value: Inline[]): Inline[] {
  return value.length === 0 ? [unknown(NOT_HELD)] : value;
}
