import type { Platform, PlatformTopic } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { bullets, paragraph, section, table } from "./blocks.ts";
import type { Item } from "./blocks.ts";
import { citeClaim } from "./cite-claim.ts";
import { findRecord } from "./find-record.ts";
import { outside, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import {
  identityDemandNames,
  payBasisNames,
  platformTopicNames,
  platformWorkNames,
  riskStandingNames,
  speakerNames,
} from "./platform-names.ts";
import type { Names } from "./names.ts";
import type { Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";

const NOT_HELD = "Not in our sources";

/** What working for a platform is like: its dated risks first, then every topic, with who says so or that nobody does. */
export function pageOfPlatform(platform: Platform, reference: Reference): PageBody {
  const { sources } = platform;
  return {
    lead: platform.summary,
    facts: [
      ...fact("Run by", [text(platform.operator)]),
      ...fact("Work", nameAll(platform.work, platformWorkNames)),
      ...fact("Paid by", nameAll(platform.payBasis, payBasisNames)),
      ...fact("Asks for", nameAll(platform.demands, identityDemandNames)),
      ...fact("Where", [outside(platform.url)]),
    ],
    sections: [
      ...section("risks", "What went wrong, and what its terms allow", [
        table(
          "Risks, newest first",
          ["When", "Standing", "What"],
          platform.risks
            .toSorted((one, other) => (one.on < other.on ? 1 : -1))
            .map((risk) => ({
              cells: [
                prose(risk.on, risk.sources),
                [text(riskStandingNames[risk.standing])],
                prose(risk.says, risk.sources),
              ],
              sources: risk.sources,
            })),
        ),
      ]),
      ...listTopics().flatMap((topic) => writeTopic(topic, platform, reference)),
      ...section("read", "How to read this sheet", [
        paragraph(
          prose(
            `Each line says who is speaking. Terms and listings change: these were read on ${platform.checkedOn}, most of them as stored copies. Read the same passage again before you sign.`,
            sources,
          ),
        ),
      ]),
      ...writeAbout(reference, platform.about),
    ],
  };
}

function writeTopic(topic: PlatformTopic, platform: Platform, reference: Reference): readonly PageSection[] {
  const said: readonly Item[] = platform[topic].map(({ says, by, sources }) => ({
    inlines: [text(`${speakerNames[by]}: `), ...prose(says, sources)],
    sources,
  }));
  return section(topic, platformTopicNames[topic], [
    said.length === 0 ? paragraph([unknown(`${NOT_HELD}.`)]) : bullets(said),
    ...(topic === "pay" ? [bullets(citePay(platform, reference))] : []),
  ]);
}

function citePay({ payClaims }: Platform, reference: Reference): readonly Item[] {
  return payClaims.flatMap((id) => {
    const claim = findRecord(reference, "claims", id);
    return claim === undefined ? [] : [citeClaim(reference, claim)];
  });
}

function listTopics(): readonly PlatformTopic[] {
  return Object.keys(platformTopicNames) as PlatformTopic[];
}

function nameAll<Value extends string>(values: readonly Value[], names: Names<Value>): Inline[] {
  return values.length === 0 ? [unknown(NOT_HELD)] : [text(values.map((value) => names[value]).join(", "))];
}
