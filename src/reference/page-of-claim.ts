import type { Claim } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { bullets, section, table } from "./blocks.ts";
import { citeClaim } from "./cite-claim.ts";
import { componentNames, topicNames, verificationNames } from "./claim-names.ts";
import { claimProse } from "./claim-prose.ts";
import { findLinking, findRecord } from "./find-record.ts";
import { day, figure, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** A ledger entry: the figure as its source gave it, of when, where and whom, and what we found each time we looked. */
export function pageOfClaim(claim: Claim, reference: Reference): PageBody {
  const { sources, component, citedBy, note } = claim;
  const shown = figure(claim);
  return {
    lead: claim.says,
    facts: [
      ...fact("Figure", shown.length === 0 ? [text("A statement without a figure")] : shown),
      ...fact("How sure", [text(verificationNames[claim.verification])]),
      ...fact("Topic", [text(topicNames[claim.topic])]),
      ...(component === undefined ? [] : fact("Part of pay", [text(componentNames[component])])),
      ...fact("Time", sayOrUnknown(claim, claim.period)),
      ...fact("Place", sayOrUnknown(claim, claim.region)),
      ...fact("Who or what was counted", sayOrUnknown(claim, claim.population)),
      ...fact(
        "The source names as its authority",
        citedBy === undefined ? [unknown("Nobody")] : claimProse(claim, citedBy, sources),
      ),
      ...fact("Retrieved", [day(claim.retrievedOn, sources)]),
      ...(note === undefined ? [] : fact("Note", claimProse(claim, note, sources))),
    ],
    sections: [
      ...section("history", "What we found when we checked", [
        table(
          "Every look, newest first",
          ["When", "Verdict", "What we found"],
          claim.history
            .toSorted((one, other) => (one.on < other.on ? 1 : -1))
            .map((look) => ({
              cells: [
                [day(look.on, look.sources)],
                [text(verificationNames[look.verification])],
                claimProse(claim, look.found, look.sources),
              ],
              sources: look.sources,
            })),
        ),
      ]),
      ...writeAgainst(claim, reference),
      ...writeAbout(reference, claim.about),
    ],
  };
}

/** Both ways: the entries this one names, and those that name it. */
function writeAgainst(claim: Claim, reference: Reference): readonly PageSection[] {
  const others = [
    ...claim.against.flatMap((id) => findRecord(reference, "claims", id) ?? []),
    ...findLinking(reference, `claims/${claim.id}`, "claims").filter(
      ({ id, against }) => against.includes(claim.id) && !claim.against.includes(id),
    ),
  ];
  return section("against", "Read it together with", [
    bullets(others.map((other) => citeClaim(reference, other))),
  ]);
}

function sayOrUnknown(claim: Claim, words: string): Inline[] {
  return words.toLowerCase() === "not stated"
    ? [unknown("Not stated")]
    : claimProse(claim, words, claim.sources);
}
